package io.github.seccomp4j.api.validate.internal;

/** Reports rules that hand calls to nobody. */
final class NotifyWithoutListener implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    boolean listens = subject.profile().listenerPath().filter(p -> !p.isEmpty()).isPresent();
    if (subject.notifies() && !listens) {
      reporter.report(
          "notify-without-listener",
          "",
          "a rule hands calls to a listener, but none is named; runc does not start the container",
          "say \"listenerPath\"");
    }
  }
}
