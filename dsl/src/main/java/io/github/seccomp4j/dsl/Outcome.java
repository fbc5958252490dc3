package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Errno;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An action and its number as libseccomp gets them: two rules with equal outcomes do the same.
 *
 * <p>Source: runc 1.5.1, libcontainer/seccomp: the default number is EPERM, 16 bits are kept, and
 * actions without a number carry 0.
 */
record Outcome(Action action, long number) {

  static Optional<Outcome> ofDefault(ConditionalProfile document) {
    return document
        .defaultAction()
        .map(action -> of(action, document.defaultErrno(), document.defaultErrnoRet()));
  }

  static Outcome of(ConditionalRule rule) {
    return of(rule.action(), rule.errno(), rule.errnoRet());
  }

  private static Outcome of(Action action, Optional<String> errno, OptionalLong errnoRet) {
    if (!action.takesErrnoRet()) {
      return new Outcome(action.equals(Action.KILL) ? Action.KILL_THREAD : action, 0);
    }
    long number = ErrnoWords.number(errno, errnoRet, List.of()).orElse(Errno.EPERM.number());
    return new Outcome(action, number & ErrnoChecks.GREATEST_MESSAGE);
  }

  boolean permits() {
    return action.equals(Action.ALLOW) || action.equals(Action.LOG);
  }

  @Override
  public String toString() {
    return action.takesErrnoRet() ? action + "(" + number + ")" : action.toString();
  }
}
