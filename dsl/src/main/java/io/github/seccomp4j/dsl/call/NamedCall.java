package io.github.seccomp4j.dsl.call;

/**
 * Any system call, by its name, with arguments by their position.
 *
 * <p>The way out where no typed call exists. Nothing here knows argument types, widths or the order
 * on other architectures.
 */
public final class NamedCall extends Call<NamedCall> {

  /**
   * Makes a call of any name.
   *
   * @param name as it stands in a profile
   */
  public NamedCall(String name) {
    super(name);
  }

  /**
   * Names an argument by its position.
   *
   * @param index 0 to 5; building a profile refuses greater ones
   * @return a handle that makes conditions for any named call
   * @throws IllegalArgumentException if the index is negative; the message holds it
   */
  public static NumberArg<NamedCall> arg(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("an argument index is not negative: " + index);
    }
    return new NumberArg<>(Argument.of(index, Long.SIZE));
  }
}
