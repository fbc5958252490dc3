package io.github.seccomp4j.dsl.call;

/**
 * The call {@code quotactl(unsigned int cmd, const char *special, qid_t id, void *addr)}.
 *
 * <p>{@code quotactl_fd} does the same.
 */
public final class QuotactlCall extends Call<QuotactlCall> {

  /** Makes the call; {@code Calls.QUOTACTL} is one. */
  public QuotactlCall() {
    super("quotactl");
  }

  /**
   * Names the high 24 bits of argument 0, an {@code unsigned int}: what is done.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<QuotactlCall, QuotaCommand> command() {
    return new ValueArg<>(Argument.field(0, 8, 24));
  }

  /**
   * Names the low eight bits of argument 0: whom it is for.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<QuotactlCall, QuotaType> type() {
    return new ValueArg<>(Argument.field(0, 0, 8));
  }

  /**
   * Names argument 2, the user, group or project, an {@code unsigned int}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<QuotactlCall> id() {
    return new NumberArg<>(Argument.of(2, Integer.SIZE));
  }
}
