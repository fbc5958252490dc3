package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.validate.internal.ProfileRules;
import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.api.validate.internal.Subject;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.document.DocumentException;
import io.github.seccomp4j.model.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One validation: detect, decode as the runtime does, find out what it understands, run the rules,
 * ask the OCI runtime. Not thread-safe.
 */
final class Validation {

  // Findings after which a filter is loaded, but another one than the document says.
  private static final Set<String> DIFFERENCES =
      Set.of(
          "condition-ignored",
          "ignored-member",
          "kernel-version-ignored",
          "rule-without-names",
          "repeated-argument",
          "conditions-lost",
          "libseccomp-merge-defect",
          "libseccomp-number-not-loaded",
          "duplicate-member",
          "member-case",
          "invalid-utf-8",
          "lone-surrogate");

  private final String name;
  private final ValidationTarget asked;
  private final ValidationTarget target;
  private final ValidationOptions options;
  private final Reporter reporter = new Reporter();
  private SourceBytes document = SourceBytes.of("");
  private String text = "";

  Validation(String name, ValidationTarget target, ValidationOptions options) {
    this.name = name;
    this.asked = target;
    this.target = target.reader();
    this.options = options;
  }

  ProfileReport run(SourceContent content) {
    if (content instanceof SourceContent.Value value) {
      ProfileReading reading = ProfileReading.of(value.profile());
      DocumentKind kind =
          PlainProfiles.isPlain(value.profile())
              ? DocumentKind.OCI_PROFILE
              : DocumentKind.CONDITIONAL_PROFILE;
      return judge(
          kind,
          reading,
          Placed.of(reading, name),
          ReleaseFields.of(target.release()),
          Optional.empty());
    }
    if (content instanceof SourceContent.File file) {
      return file(file.path());
    }
    if (content instanceof SourceContent.Unreadable unreadable) {
      return unreadable(unreadable.reason());
    }
    return bytes(((SourceContent.Bytes) content).bytes());
  }

  private ProfileReport file(Path path) {
    // Java takes an empty path for the working directory, the runtimes do not.
    boolean empty = path.toString().isEmpty();
    try (InputStream in = Files.newInputStream(path)) {
      return bytes(SourceContent.readBounded(in));
    } catch (IOException e) {
      boolean directory = !empty && Files.isDirectory(path);
      String reason =
          directory
              ? "read " + name + ": is a directory"
              : "open "
                  + name
                  + ": "
                  + (empty || e instanceof NoSuchFileException
                      ? "no such file or directory"
                      : e instanceof AccessDeniedException ? "permission denied" : "" + e);
      return unreadable(reason);
    }
  }

  private ProfileReport unreadable(String reason) {
    reporter.report("unreadable-file", "", reason);
    return report(
        DocumentKind.EMPTY,
        RuntimeOutcome.REFUSED,
        Optional.of(Refusals.loading(target.release(), name, reason)),
        Optional.empty(),
        Placed.nowhere(name));
  }

  private ProfileReport bytes(byte[] content) {
    document = SourceBytes.of(content);
    Optional<DocumentKind> noText = ContentSniffer.sniff(content);
    if (noText.isPresent()) {
      return refuse(noText.get(), Placed.nowhere(name));
    }
    text = document.text();
    Detection detection = Detection.of(document, name);
    if (detection.yaml() && !detection.isEmbedded() && !detection.kind().holdsProfile()) {
      return refuse(detection.kind(), failure(detection));
    }
    return switch (detection.kind()) {
      case EMPTY, ARRAY, SCALAR, TEMPLATE, UNREADABLE ->
          refuse(detection.kind(), failure(detection));
      default -> decode(detection);
    };
  }

  // What the reader says of a document that is no profile in whatever form.
  private Placed failure(Detection detection) {
    List<Finding> findings =
        detection.yaml()
            ? detection.failure().map(DocumentException::findings).orElse(List.of())
            : ProfileReading.of(document, name, false, true).findings();
    return Placed.atStart(findings, name);
  }

  private ProfileReport refuse(DocumentKind kind, Placed placed) {
    reporter.report(
        "not-a-profile",
        "",
        "this is " + kind.description() + "; no runtime takes it as a profile");
    return report(
        kind, RuntimeOutcome.REFUSED, goMessage(placed.findings()), Optional.empty(), placed);
  }

  private ProfileReport decode(Detection detection) {
    boolean embedded = detection.isEmbedded();
    ReleaseFields fields =
        embedded
            ? ReleaseFields.ofSpecification(target.release())
            : ReleaseFields.of(target.release());
    boolean plain = embedded || !target.readsConditions();
    ProfileReading reading = read(detection, plain, fields);
    if (embedded) {
      reporter.report(
          "embedded-profile",
          "",
          "this is "
              + detection.kind().description()
              + "; its "
              + detection.prefix()
              + " is judged");
    }
    // Blanks have taken the place of a byte order mark before a profile inside a document.
    List<Finding> around =
        embedded && !detection.yaml() && document.hasMark()
            ? ProfileReading.of(document, name, false, true).findings()
            : List.of();
    if (reading.profile().isEmpty()) {
      return report(
          detection.kind(),
          RuntimeOutcome.REFUSED,
          goMessage(reading.findings()),
          Optional.empty(),
          Placed.atStart(reading.findings(), name).below(detection.prefix(), around));
    }
    Optional<String> refusal = Optional.empty();
    if (detection.yaml() && !embedded) {
      reporter.report(
          "yaml-profile",
          "",
          target.release() + " decodes profile files as JSON and refuses this one",
          "convert it to JSON");
      refusal = goMessage(List.of());
    } else if (!around.isEmpty()) {
      refusal = goMessage(around);
    } else if (!plain && hasNullRule(reading.findings())) {
      refusal = Optional.of(Refusals.panic());
    }
    return judge(
        detection.kind(),
        reading,
        Placed.of(reading, name).below(detection.prefix(), around),
        fields,
        refusal);
  }

  private ProfileReading read(Detection detection, boolean plain, ReleaseFields fields) {
    boolean holds =
        detection.kind().holdsProfile()
            || detection.kind() == DocumentKind.UNKNOWN_OBJECT
            || detection.kind() == DocumentKind.NULL;
    if (!holds || detection.profile().isEmpty()) {
      return ProfileReading.of(ConditionalProfile.builder().build());
    }
    return ProfileReading.of(detection.profile(), name, detection.yaml(), plain)
        .orWithout(fields, detection.profile(), name, detection.yaml(), plain)
        .withoutMembersOfOthers(fields);
  }

  private static boolean hasNullRule(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.code().equals("null-element"))
        .anyMatch(
            finding ->
                finding.location().map(l -> l.pointer().matches("/syscalls/[0-9]+")).orElse(false));
  }

  private ProfileReport judge(
      DocumentKind kind,
      ProfileReading reading,
      Placed placed,
      ReleaseFields fields,
      Optional<String> refusedBefore) {
    ConditionalProfile read = reading.profile().orElseThrow();
    boolean embedded = !placed.prefix().isEmpty();
    Optional<String> refusedAfter =
        embedded ? Optional.empty() : Refusals.after(read, fields, target.architecture(), reporter);
    Optional<String> refusal = refusedBefore.or(() -> refusedAfter);
    ConditionalProfile understood = Understanding.of(read, fields, target.architecture(), reporter);
    if (kind.isManifest() || kind == DocumentKind.UNKNOWN_OBJECT) {
      reporter.report("not-a-profile", "", "this is " + kind.description());
    }
    if (refusal.isEmpty() && ContainerStart.isEmpty(understood)) {
      return empty(kind, embedded, placed);
    }
    ProfileRules.check(
        new Subject(
            understood,
            target.release(),
            target.ociRuntime(),
            target.architecture(),
            document.bytes().length),
        reporter);
    ContainerStart start =
        ContainerStart.of(understood, target.ociRuntime(), target.architecture());
    start.findings().forEach(reporter::take);
    if (refusal.isPresent()) {
      return report(kind, RuntimeOutcome.REFUSED, refusal, Optional.of(understood), placed);
    }
    Optional<String> failure = start.failure();
    RuntimeOutcome outcome =
        failure.isPresent()
            ? RuntimeOutcome.START_FAILS
            : isDifferent(placed) ? RuntimeOutcome.LOADED_DIFFERENTLY : RuntimeOutcome.LOADED;
    return report(kind, outcome, failure, Optional.of(understood), placed);
  }

  // A misspelt member is one the reader has a suggestion for.
  private boolean isDifferent(Placed placed) {
    return reporter.findings().stream().anyMatch(finding -> DIFFERENCES.contains(finding.code()))
        || placed.findings().stream()
            .anyMatch(
                finding ->
                    DIFFERENCES.contains(finding.code())
                        || (finding.code().equals("unknown-member") && finding.fix().isPresent()));
  }

  private ProfileReport empty(DocumentKind kind, boolean embedded, Placed placed) {
    boolean reachesRuntime = embedded || !target.readsConditions();
    if (reachesRuntime && target.ociRuntime() == OciRuntime.CRUN) {
      reporter.report(
          "missing-default-action",
          "",
          "the profile says nothing; crun does not start the container",
          "say \"defaultAction\"");
      return report(
          kind,
          RuntimeOutcome.START_FAILS,
          Optional.of("seccomp misses the default action"),
          Optional.empty(),
          placed);
    }
    reporter.report(
        "unconfined",
        "",
        (reachesRuntime ? target.ociRuntime() : target.release())
            + " takes a profile that says nothing for none; the container runs without any filter",
        "say \"defaultAction\"");
    return report(kind, RuntimeOutcome.UNCONFINED, Optional.empty(), Optional.empty(), placed);
  }

  private Optional<String> goMessage(List<Finding> findings) {
    return GoMessages.about(document, findings, target.release())
        .map(message -> Refusals.decoding(target.release(), name, message));
  }

  private ProfileReport report(
      DocumentKind kind,
      RuntimeOutcome outcome,
      Optional<String> message,
      Optional<ConditionalProfile> understood,
      Placed placed) {
    return placed.report(
        new ProfileReport(
            asked, name, text, kind, outcome, message, understood, List.of(), List.of()),
        reporter,
        options);
  }
}
