package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that is not JSON, not YAML, not UTF-8, or larger than the limits allow. Reading stopped at
 * the place that the single finding names.
 */
public final class MalformedDocumentException extends DocumentException {

  private static final long serialVersionUID = 1L;

  MalformedDocumentException(Finding finding, @Nullable Throwable cause) {
    super(List.of(finding), cause);
  }
}
