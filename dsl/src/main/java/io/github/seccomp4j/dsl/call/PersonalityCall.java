package io.github.seccomp4j.dsl.call;

/**
 * The call {@code personality(unsigned int persona)}.
 *
 * <p>The kernel reads the low half of the register, and so do conditions.
 */
public final class PersonalityCall extends Call<PersonalityCall> {

  /** Makes the call; {@code Calls.PERSONALITY} is one. */
  public PersonalityCall() {
    super("personality");
  }

  /**
   * Names argument 0 as a whole.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<PersonalityCall, Persona> persona() {
    return new ValueArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names the flags in argument 0; {@link Persona#QUERY} has all of them set.
   *
   * @return a handle that makes conditions
   */
  public FlagsArg<PersonalityCall, PersonalityFlag> flags() {
    return new FlagsArg<>(Argument.of(0, Integer.SIZE));
  }
}
