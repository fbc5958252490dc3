package io.github.seccomp4j.conformance.assertions;

import io.github.seccomp4j.api.validate.ProfileSource;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import java.nio.file.Path;

/**
 * Begins assertions about profiles.
 *
 * <pre>{@code
 * assertThatProfile(Path.of("audit.json"))
 *     .isValidFor(ValidationTarget.parse("containerd 2.3.4, runc, SCMP_ARCH_X86_64"));
 * }</pre>
 */
public final class SeccompAssertions {

  private SeccompAssertions() {}

  /**
   * Begins an assertion about a file.
   *
   * @param file the file; one that cannot be read is a finding
   * @return the assertion
   */
  public static ProfileAssert assertThatProfile(Path file) {
    return new ProfileAssert(ProfileSource.of(file));
  }

  /**
   * Begins an assertion about a text.
   *
   * @param text the whole document
   * @return the assertion
   */
  public static ProfileAssert assertThatProfile(String text) {
    return new ProfileAssert(ProfileSource.of(text, ""));
  }

  /**
   * Begins an assertion about a plain profile.
   *
   * @param profile the value
   * @return the assertion
   */
  public static ProfileAssert assertThatProfile(SeccompProfile profile) {
    return new ProfileAssert(ProfileSource.of(profile));
  }

  /**
   * Begins an assertion about a conditional profile.
   *
   * @param profile the value
   * @return the assertion
   */
  public static ProfileAssert assertThatProfile(ConditionalProfile profile) {
    return new ProfileAssert(ProfileSource.of(profile));
  }

  /**
   * Begins an assertion about any source.
   *
   * @param source the document
   * @return the assertion
   */
  public static ProfileAssert assertThatProfile(ProfileSource source) {
    return new ProfileAssert(source);
  }
}
