package io.github.seccomp4j.api.validate;

import java.util.Objects;

/**
 * Says what a container runtime makes of a document that should be a seccomp profile.
 *
 * <pre>{@code
 * ProfileReport report =
 *     ProfileValidator.validate(
 *         ProfileSource.of(Path.of("audit.json")),
 *         ValidationTarget.parse("containerd 2.3.4, runc, SCMP_ARCH_X86_64"));
 * if (!report.isValid()) {
 *   report.findings().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>It never throws because of what a document says, and takes bounded time and memory for hostile
 * ones.
 */
public final class ProfileValidator {

  private ProfileValidator() {}

  /**
   * Validates a document.
   *
   * @param source the document
   * @param target who is to read it
   * @return what it is, what happens to it, and every finding at once
   */
  public static ProfileReport validate(ProfileSource source, ValidationTarget target) {
    return validate(source, target, ValidationOptions.standard());
  }

  /**
   * Validates a document with options.
   *
   * @param source the document
   * @param target who is to read it
   * @param options which findings to live with
   * @return what it is, what happens to it, and every finding at once
   */
  public static ProfileReport validate(
      ProfileSource source, ValidationTarget target, ValidationOptions options) {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(options, "options");
    return new Validation(source.name(), target, options).run(source.content());
  }
}
