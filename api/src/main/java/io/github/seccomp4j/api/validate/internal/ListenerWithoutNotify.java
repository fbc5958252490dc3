package io.github.seccomp4j.api.validate.internal;

/** Reports listeners that hear nothing. */
final class ListenerWithoutNotify implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    boolean listens = subject.profile().listenerPath().filter(p -> !p.isEmpty()).isPresent();
    if (listens && !subject.notifies()) {
      reporter.report(
          "listener-without-notify",
          "/listenerPath",
          "no rule hands calls to the listener",
          "add a rule with SCMP_ACT_NOTIFY, or remove the path");
    }
  }
}
