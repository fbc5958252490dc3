package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.validate.internal.ProfileRules;
import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.api.validate.internal.Subject;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
          "duplicate-member",
          "member-case",
          "invalid-utf-8",
          "lone-surrogate");

  private final String name;
  private final ValidationTarget target;
  private final ValidationOptions options;
  private final Reporter reporter = new Reporter();
  private String text = "";
  private byte[] bytes = new byte[0];

  Validation(String name, ValidationTarget target, ValidationOptions options) {
    this.name = name;
    this.target = target;
    this.options = options;
  }

  ProfileReport run(SourceContent content) {
    if (content instanceof SourceContent.Value value) {
      ProfileReading reading = ProfileReading.of(value.profile());
      DocumentKind kind =
          PlainProfiles.isPlain(value.profile())
              ? DocumentKind.OCI_PROFILE
              : DocumentKind.CONDITIONAL_PROFILE;
      return judge(kind, reading, "", ReleaseFields.of(target.release()), Optional.empty());
    }
    if (content instanceof SourceContent.File file) {
      return file(file.path());
    }
    return bytes(((SourceContent.Bytes) content).bytes());
  }

  private ProfileReport file(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return bytes(SourceContent.readBounded(in));
    } catch (IOException e) {
      boolean directory = Files.isDirectory(path);
      String reason =
          directory
              ? "read " + name + ": is a directory"
              : "open "
                  + name
                  + ": "
                  + (e instanceof NoSuchFileException
                      ? "no such file or directory"
                      : e instanceof AccessDeniedException ? "permission denied" : "" + e);
      reporter.report("unreadable-file", "", reason);
      return report(
          DocumentKind.EMPTY,
          RuntimeOutcome.REFUSED,
          Optional.of(Refusals.loading(target.release(), name, reason)),
          Optional.empty(),
          Placed.nowhere(name));
    }
  }

  private ProfileReport bytes(byte[] content) {
    bytes = content;
    Optional<DocumentKind> noText = ContentSniffer.sniff(content);
    if (noText.isPresent()) {
      return refuse(noText.get(), Placed.nowhere(name));
    }
    text = new String(content, StandardCharsets.UTF_8);
    Detection detection = Detection.of(text, name);
    boolean embedded = !detection.prefix().isEmpty();
    if (detection.yaml() && !embedded && !detection.kind().holdsProfile()) {
      return refuse(detection.kind(), failure(detection));
    }
    switch (detection.kind()) {
      case EMPTY, ARRAY, SCALAR, TEMPLATE, UNREADABLE -> {
        return refuse(detection.kind(), failure(detection));
      }
      default -> {
        return decode(detection, embedded);
      }
    }
  }

  private Placed failure(Detection detection) {
    return Placed.of(detection.failure().map(e -> e.findings()).orElse(List.of()), name);
  }

  private ProfileReport refuse(DocumentKind kind, Placed placed) {
    reporter.report(
        "not-a-profile",
        "",
        "this is " + kind.description() + "; no runtime takes it as a profile");
    return report(
        kind, RuntimeOutcome.REFUSED, goMessage(placed.findings()), Optional.empty(), placed);
  }

  private ProfileReport decode(Detection detection, boolean embedded) {
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
    if (!ContentSniffer.isUtf8(bytes, text)) {
      reporter.report("invalid-utf-8", "", "Go reads what is no UTF-8 as U+FFFD");
    }
    if (reading.profile().isEmpty()) {
      return report(
          detection.kind(),
          RuntimeOutcome.REFUSED,
          goMessage(reading.findings()),
          Optional.empty(),
          Placed.of(reading.findings(), name).below(detection.prefix()));
    }
    Optional<String> refusal = Optional.empty();
    if (detection.yaml() && !embedded) {
      reporter.report(
          "yaml-profile",
          "",
          target.release() + " decodes profile files as JSON and refuses this one",
          "convert it to JSON");
      refusal = goMessage(List.of());
    } else if (!plain && hasNullRule(reading.findings())) {
      refusal = Optional.of(Refusals.panic());
    }
    return judge(detection.kind(), reading, detection.prefix(), fields, refusal);
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
      String prefix,
      ReleaseFields fields,
      Optional<String> refusedBefore) {
    ConditionalProfile read = reading.profile().orElseThrow();
    boolean embedded = !prefix.isEmpty();
    Optional<String> refusedAfter =
        embedded ? Optional.empty() : Refusals.after(read, fields, target.architecture(), reporter);
    Optional<String> refusal = refusedBefore.or(() -> refusedAfter);
    ConditionalProfile understood = Understanding.of(read, fields, target.architecture(), reporter);
    Placed placed = Placed.of(reading, name).below(prefix);
    if (kind.isManifest() || kind == DocumentKind.UNKNOWN_OBJECT) {
      reporter.report("not-a-profile", "", "this is " + kind.description());
    }
    if (refusal.isEmpty() && ContainerStart.isEmpty(understood)) {
      return empty(kind, embedded, placed);
    }
    ProfileRules.check(
        new Subject(
            understood, target.release(), target.ociRuntime(), target.architecture(), bytes.length),
        reporter);
    if (refusal.isPresent()) {
      return report(kind, RuntimeOutcome.REFUSED, refusal, Optional.of(understood), placed);
    }
    Optional<String> failure =
        ContainerStart.failure(understood, target.ociRuntime(), target.architecture());
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
    return GoMessages.about(bytes, text, findings, target.release())
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
            target, name, text, kind, outcome, message, understood, List.of(), List.of()),
        reporter,
        options);
  }
}
