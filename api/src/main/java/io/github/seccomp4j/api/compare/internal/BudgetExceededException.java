package io.github.seccomp4j.api.compare.internal;

/** A search took more steps than it may: nothing is known about its result. */
public final class BudgetExceededException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BudgetExceededException(long most) {
    super("no answer within " + most + " steps");
  }
}
