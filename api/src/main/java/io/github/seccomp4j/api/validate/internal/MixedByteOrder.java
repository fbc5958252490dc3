package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.nio.ByteOrder;
import java.util.Optional;

/** Reports architectures that cannot share a filter with the node's own. */
final class MixedByteOrder implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    Optional<ByteOrder> own =
        ArchitectureInfo.of(subject.architecture()).map(ArchitectureInfo::byteOrder);
    for (ArchitectureWords word : ArchitectureWords.effective(subject)) {
      Optional<ByteOrder> other =
          ArchitectureInfo.of(word.architecture()).map(ArchitectureInfo::byteOrder);
      if (other.isPresent() && !other.equals(own)) {
        reporter.report(
            "mixed-byte-order",
            word.pointer(),
            word.architecture()
                + " has another byte order than the node's "
                + subject.architecture()
                + "; libseccomp refuses such a filter",
            "keep it in a profile for its own nodes");
      }
    }
  }
}
