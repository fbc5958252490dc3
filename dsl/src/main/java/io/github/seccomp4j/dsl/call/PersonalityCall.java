package io.github.seccomp4j.dsl.call;

/** The call {@code personality(unsigned int persona)}; 32 bits of the register count. */
public final class PersonalityCall extends Call<PersonalityCall> {

  private static final ArgumentPosition PERSONA = ArgumentPosition.everywhere(0);

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
    return new ValueArg<>(PERSONA);
  }

  /**
   * Names the flags in argument 0; {@link Persona#QUERY} has all of them set.
   *
   * @return a handle that makes conditions; it is the same argument as {@link #persona()}
   */
  public FlagsArg<PersonalityCall, PersonalityFlag> flags() {
    return new FlagsArg<>(PERSONA);
  }
}
