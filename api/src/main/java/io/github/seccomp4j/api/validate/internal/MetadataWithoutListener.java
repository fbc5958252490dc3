package io.github.seccomp4j.api.validate.internal;

/** Reports words for a listener that is not named. */
final class MetadataWithoutListener implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    boolean listens = subject.profile().listenerPath().filter(p -> !p.isEmpty()).isPresent();
    boolean says = subject.profile().listenerMetadata().filter(t -> !t.isEmpty()).isPresent();
    if (says && !listens) {
      reporter.report(
          "metadata-without-listener",
          "/listenerMetadata",
          "metadata for a listener, but no listener is named",
          "say \"listenerPath\", or remove the metadata");
    }
  }
}
