package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.document.Document;
import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentException;
import io.github.seccomp4j.model.document.MalformedDocumentException;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.document.ProfileYaml;
import io.github.seccomp4j.model.document.ReadOptions;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A profile as the struct of a container runtime takes it from a document: the plain struct of the
 * OCI specification, or the conditional one.
 *
 * @param profile what was read; empty if the decoder refuses the document
 * @param findings what the reader has to say, with places in the document
 * @param malformed whether the document is no JSON or YAML at all
 * @param places finds places in the document
 */
record ProfileReading(
    Optional<ConditionalProfile> profile,
    List<Finding> findings,
    boolean malformed,
    Places places) {

  /** Reads a document. Every door that this package reads profiles through is here. */
  static ProfileReading of(SourceBytes document, String source, boolean yaml, boolean plain) {
    byte[] bytes = document.bytes();
    ReadOptions options = ReadOptions.lenient();
    try {
      if (plain) {
        Document<SeccompProfile> read =
            yaml
                ? ProfileYaml.readDocument(bytes, source, options)
                : ProfileJson.readDocument(bytes, source, options);
        return read(PlainProfiles.asConditional(read.value()), read, document, source, yaml);
      }
      Document<ConditionalProfile> read =
          yaml
              ? ProfileYaml.readConditionalDocument(bytes, source, options)
              : ProfileJson.readConditionalDocument(bytes, source, options);
      return read(read.value(), read, document, source, yaml);
    } catch (DocumentException e) {
      return new ProfileReading(
          Optional.empty(),
          e.findings(),
          e instanceof MalformedDocumentException,
          Places.nowhere());
    }
  }

  private static ProfileReading read(
      ConditionalProfile profile,
      Document<?> read,
      SourceBytes document,
      String source,
      boolean yaml) {
    return new ProfileReading(
        Optional.of(profile), read.findings(), false, Places.in(document, source, yaml));
  }

  /** Takes a value that was never text. */
  static ProfileReading of(ConditionalProfile profile) {
    return new ProfileReading(Optional.of(profile), List.of(), false, Places.nowhere());
  }

  /**
   * Reads again without members whose type is wrong and which the release does not have, so that
   * their type does not matter to it.
   */
  ProfileReading orWithout(
      ReleaseFields fields, SourceBytes document, String source, boolean yaml, boolean plain) {
    List<String> wrong =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(ProfileReading::pointer)
            .toList();
    if (profile.isPresent() || malformed || yaml || !wrong.stream().allMatch(fields::ignores)) {
      return this;
    }
    Map<String, LocatedValue> members =
        LocatedValue.find(wrong, DocumentCursor.json(document.byteText(), source));
    ProfileReading again =
        of(EmbeddedText.renameMembers(document, members.values()), source, false, plain);
    Set<String> renamed = new HashSet<>();
    members.keySet().forEach(pointer -> renamed.add(underscored(pointer)));
    return new ProfileReading(
        again.profile,
        again.findings.stream().filter(finding -> !renamed.contains(pointer(finding))).toList(),
        again.malformed,
        again.places);
  }

  private static String pointer(Finding finding) {
    return finding.location().map(Location::pointer).orElse("");
  }

  private static String underscored(String pointer) {
    int name = pointer.lastIndexOf('/') + 1;
    return pointer.substring(0, name) + "_".repeat(pointer.length() - name);
  }

  /**
   * Drops findings about members unknown to the struct that are reported in another way, or that no
   * runtime reads anyway.
   */
  ProfileReading withoutMembersOfOthers(ReleaseFields fields) {
    return new ProfileReading(
        profile,
        OperatorFiles.withoutHabits(findings).stream()
            .filter(finding -> !isOfOthers(finding, fields))
            .toList(),
        malformed,
        places);
  }

  private static boolean isOfOthers(Finding finding, ReleaseFields fields) {
    String pointer = pointer(finding);
    return finding.code().equals("unknown-member")
        && (fields.ignores(pointer) || pointer.matches("(/syscalls/[0-9]+)?/comment"));
  }
}
