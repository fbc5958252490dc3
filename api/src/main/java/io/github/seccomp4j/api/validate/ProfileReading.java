package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.document.Document;
import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentException;
import io.github.seccomp4j.model.document.MalformedDocumentException;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.document.ProfileYaml;
import io.github.seccomp4j.model.document.ReadMode;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A profile as the struct of a container runtime takes it from a text: the plain struct of the OCI
 * specification, or the conditional one.
 *
 * @param profile what was read; empty if the decoder refuses the text
 * @param findings what the reader has to say, with places in the text
 * @param malformed whether the text is no JSON or YAML at all
 * @param places finds the place of a pointer
 */
record ProfileReading(
    Optional<ConditionalProfile> profile,
    List<Finding> findings,
    boolean malformed,
    Function<String, Optional<Location>> places) {

  /** Reads a text. Every door that this package reads profiles through is here. */
  static ProfileReading of(String text, String source, boolean yaml, boolean plain) {
    try {
      if (plain) {
        Document<SeccompProfile> document =
            yaml
                ? ProfileYaml.readDocument(text, source, ReadMode.LENIENT)
                : ProfileJson.readDocument(text, source, ReadMode.LENIENT);
        return of(document, PlainProfiles.asConditional(document.value()));
      }
      Document<ConditionalProfile> document =
          yaml
              ? ProfileYaml.readConditionalDocument(text, source, ReadMode.LENIENT)
              : ProfileJson.readConditionalDocument(text, source, ReadMode.LENIENT);
      return of(document, document.value());
    } catch (DocumentException e) {
      return new ProfileReading(
          Optional.empty(),
          e.findings(),
          e instanceof MalformedDocumentException,
          pointer -> Optional.empty());
    }
  }

  private static ProfileReading of(Document<?> document, ConditionalProfile profile) {
    return new ProfileReading(
        Optional.of(profile), document.findings(), false, document::locationOf);
  }

  /** Takes a value that was never text. */
  static ProfileReading of(ConditionalProfile profile) {
    return new ProfileReading(
        Optional.of(profile),
        List.of(),
        false,
        pointer -> Optional.of(Location.ofPointer(pointer)));
  }

  /**
   * Reads again without members whose type is wrong and which the release does not have, so that
   * their type does not matter to it.
   */
  ProfileReading orWithout(
      ReleaseFields fields, String text, String source, boolean yaml, boolean plain) {
    List<String> wrong =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(finding -> finding.location().map(Location::pointer).orElse(""))
            .toList();
    if (profile.isPresent() || malformed || yaml || !wrong.stream().allMatch(fields::ignores)) {
      return this;
    }
    String renamed = text;
    for (String pointer : wrong) {
      Optional<Values> value = Values.at(pointer, DocumentCursor.json(text, source));
      if (value.isPresent() && value.get().nameLine() > 0) {
        renamed =
            EmbeddedText.renameMember(renamed, value.get().nameLine(), value.get().nameColumn());
      }
    }
    ProfileReading again = of(renamed, source, false, plain);
    return new ProfileReading(
        again.profile,
        again.findings.stream().filter(finding -> !finding.message().contains("__")).toList(),
        again.malformed,
        again.places);
  }

  /**
   * Drops findings about members unknown to the struct that are reported in another way, or that no
   * runtime reads anyway.
   */
  ProfileReading withoutMembersOfOthers(ReleaseFields fields) {
    return new ProfileReading(
        profile,
        findings.stream().filter(finding -> !isOfOthers(finding, fields)).toList(),
        malformed,
        places);
  }

  private static boolean isOfOthers(Finding finding, ReleaseFields fields) {
    String pointer = finding.location().map(Location::pointer).orElse("");
    return finding.code().equals("unknown-member")
        && (fields.ignores(pointer) || pointer.matches("(/syscalls/[0-9]+)?/comment"));
  }
}
