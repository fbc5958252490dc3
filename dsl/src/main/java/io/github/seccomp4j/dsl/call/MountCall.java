package io.github.seccomp4j.dsl.call;

/**
 * The call {@code mount(const char *source, const char *target, const char *type, unsigned long
 * flags, const void *data)}.
 *
 * <p>{@code move_mount}, {@code fsmount} and {@code mount_setattr} do the same in other ways.
 */
public final class MountCall extends Call<MountCall> {

  /** Makes the call; {@code Calls.MOUNT} is one. */
  public MountCall() {
    super("mount");
  }

  /**
   * Names argument 3, the flags.
   *
   * <p>They are an {@code unsigned long}, but no flag is above bit 31 and the kernel ignores the
   * rest.
   *
   * @return a handle that makes conditions
   */
  public FlagsArg<MountCall, MountFlag> flags() {
    return new FlagsArg<>(Argument.of(3, Integer.SIZE));
  }
}
