package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import java.util.Collection;

/**
 * A well-formed document that is not what the type wants. It carries all problems of the document,
 * not only the first.
 */
public final class DocumentContractException extends DocumentException {

  private static final long serialVersionUID = 1L;

  DocumentContractException(Collection<Finding> findings) {
    super(Findings.inReadingOrder(findings), null);
  }
}
