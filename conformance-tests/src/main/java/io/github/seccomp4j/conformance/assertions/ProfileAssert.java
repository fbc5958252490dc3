package io.github.seccomp4j.conformance.assertions;

import io.github.seccomp4j.api.validate.ProfileReport;
import io.github.seccomp4j.api.validate.ProfileSource;
import io.github.seccomp4j.api.validate.ProfileValidator;
import io.github.seccomp4j.api.validate.RuntimeOutcome;
import io.github.seccomp4j.api.validate.ValidationOptions;
import io.github.seccomp4j.api.validate.ValidationTarget;
import io.github.seccomp4j.api.validate.report.TextReport;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import java.util.Objects;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/**
 * Says what a runtime must make of a document that should be a profile.
 *
 * <p>Findings depend on who reads the document. The target is the one that {@link #readBy}, {@link
 * #isValidFor} or {@link #isRefusedBy} named last; before that it is {@code containerd 2.3.4, runc,
 * SCMP_ARCH_X86_64}.
 */
public final class ProfileAssert extends AbstractAssert<ProfileAssert, ProfileSource> {

  private final ValidationTarget target;
  private final ValidationOptions options;

  ProfileAssert(ProfileSource source) {
    this(
        source,
        ValidationTarget.parse("containerd 2.3.4, runc, SCMP_ARCH_X86_64"),
        ValidationOptions.standard());
  }

  private ProfileAssert(ProfileSource source, ValidationTarget target, ValidationOptions options) {
    super(Objects.requireNonNull(source, "source"), ProfileAssert.class);
    this.target = target;
    this.options = options;
  }

  /**
   * Says who reads the document.
   *
   * @param reader the target of all assertions that follow
   * @return an assertion about the same document
   */
  public ProfileAssert readBy(ValidationTarget reader) {
    return with(reader, options);
  }

  /**
   * Lives with findings of one kind.
   *
   * @param code the code of the findings
   * @param reason why they may stay
   * @return an assertion about the same document, in which they are suppressed
   * @throws IllegalArgumentException if no rule has the code or the reason is blank; the message
   *     holds the code
   */
  public ProfileAssert suppressing(String code, String reason) {
    return with(target, options.suppress(code, reason));
  }

  private ProfileAssert with(ValidationTarget reader, ValidationOptions newOptions) {
    return new ProfileAssert(actual, reader, newOptions).as(info.description());
  }

  /**
   * Demands that a target has no errors to report.
   *
   * @param reader who reads the document
   * @return an assertion for this target
   * @throws AssertionError if there is an error; the message holds the report
   */
  public ProfileAssert isValidFor(ValidationTarget reader) {
    return readBy(reader).demand(ProfileReport::isValid, "to be valid");
  }

  /**
   * Demands that a target creates no container with the document, be it the container runtime that
   * refuses it or the OCI runtime that does not start.
   *
   * @param reader who reads the document
   * @return an assertion for this target
   * @throws AssertionError if a container would run; the message holds the report
   */
  public ProfileAssert isRefusedBy(ValidationTarget reader) {
    return readBy(reader)
        .demand(
            report ->
                report.outcome() == RuntimeOutcome.REFUSED
                    || report.outcome() == RuntimeOutcome.START_FAILS,
            "to be refused");
  }

  /**
   * Demands that the filter of the container is exactly what the document says.
   *
   * @return this
   * @throws AssertionError if it is not loaded, or loaded as another one; the message holds the
   *     report
   */
  public ProfileAssert isLoadedAsWritten() {
    return demand(
        report -> report.outcome() == RuntimeOutcome.LOADED, "to be loaded as it is written");
  }

  /**
   * Demands a finding of a kind.
   *
   * @param code the stable name of the finding
   * @return this
   * @throws AssertionError if there is none; the message holds the report
   */
  public ProfileAssert hasFinding(String code) {
    return demand(hasAny(finding -> finding.code().equals(code)), "to have a finding " + code);
  }

  /**
   * Demands a finding of a kind at a place.
   *
   * @param code the stable name of the finding
   * @param pointer the JSON pointer of the value; empty for the whole document
   * @return this
   * @throws AssertionError if there is none; the message holds the report
   */
  public ProfileAssert hasFindingAt(String code, String pointer) {
    return demand(
        hasAny(finding -> finding.code().equals(code) && isAt(finding, pointer)),
        "to have a finding " + code + " at \"" + pointer + '"');
  }

  /**
   * Demands that there is no finding of a kind.
   *
   * @param code the stable name of the finding
   * @return this
   * @throws AssertionError if there is one; the message holds the report
   */
  public ProfileAssert hasNoFinding(String code) {
    return demand(
        hasAny(finding -> finding.code().equals(code)).negate(), "to have no finding " + code);
  }

  /**
   * Demands that there is nothing to say.
   *
   * @return this
   * @throws AssertionError if there is a finding of any severity that is not suppressed; the
   *     message holds the report
   */
  public ProfileAssert hasNoFindings() {
    return demand(report -> report.findings().isEmpty(), "to have no findings");
  }

  private static Predicate<ProfileReport> hasAny(Predicate<Finding> wanted) {
    return report -> report.findings().stream().anyMatch(wanted);
  }

  private static boolean isAt(Finding finding, String pointer) {
    return finding.location().map(Location::pointer).filter(pointer::equals).isPresent();
  }

  private ProfileAssert demand(Predicate<ProfileReport> demand, String words) {
    ProfileReport report = ProfileValidator.validate(actual, target, options);
    if (!demand.test(report)) {
      failWithMessage("Expecting the profile %s, but:%n%n%s", words, TextReport.write(report));
    }
    return this;
  }
}
