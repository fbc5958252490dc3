package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.api.syscall.HighBits;
import io.github.seccomp4j.api.syscall.HighBitsBypass;
import java.util.List;

/** Reports conditions that are walked around by bits the kernel does not read. */
final class HighBitsWalkAround implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    for (HighBitsBypass bypass :
        HighBits.find(subject.profile(), List.of(subject.architecture()))) {
      reporter.report(
          "high-bits-bypass",
          Subject.pointer(bypass.rule()) + "/args/" + bypass.index(),
          bypass.message(),
          bypass.fix());
    }
  }
}
