package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.OpenToken;
import io.github.seccomp4j.model.finding.Suggestions;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.util.List;
import java.util.Optional;

/** Reports architectures that OCI runtimes do not know. */
final class UnknownArchitecture implements ProfileRule {

  private static final String CODE = "unknown-architecture";

  @Override
  public void check(Subject subject, Reporter reporter) {
    for (ArchitectureWords word : ArchitectureWords.effective(subject)) {
      if (!isAccepted(word.architecture(), subject.ociRuntime())
          && ArchitectureInfo.of(word.architecture()).isEmpty()) {
        reporter.report(
            CODE,
            word.pointer(),
            "\"" + word.architecture() + "\" is no architecture; the container will not start",
            Optional.of("a word such as SCMP_ARCH_X86_64"),
            reporter
                .suggestion(CODE, () -> nearest(word.architecture().token()))
                .map(token -> "did you mean " + token + "?"));
      }
    }
  }

  /** Tells whether an OCI runtime loads a filter for the word. */
  static boolean isAccepted(Architecture architecture, OciRuntime runtime) {
    Optional<ArchitectureInfo> info = ArchitectureInfo.of(architecture);
    if (runtime == OciRuntime.RUNC) {
      return info.filter(ArchitectureInfo::acceptedByRunc).isPresent();
    }
    String bare = architecture.token().replaceFirst("^SCMP_ARCH_", "");
    return ArchitectureInfo.all().stream()
        .anyMatch(known -> known.acceptedByCrun() && known.libseccompName().equalsIgnoreCase(bare));
  }

  private static Optional<String> nearest(String token) {
    Optional<String> asGoSays =
        ArchitectureInfo.ofGoArchitecture(token).map(info -> info.architecture().token());
    List<String> known = Architecture.recognized().stream().map(OpenToken::token).toList();
    return asGoSays
        .or(() -> known.stream().filter(("SCMP_ARCH_" + token)::equalsIgnoreCase).findFirst())
        .or(() -> token.isEmpty() ? Optional.empty() : Suggestions.nearest(token, known));
  }
}
