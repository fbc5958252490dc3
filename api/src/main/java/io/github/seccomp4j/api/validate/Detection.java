package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import io.github.seccomp4j.model.document.MalformedDocumentException;
import io.github.seccomp4j.model.document.ReadLimits;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a document is, and which part of it is the profile.
 *
 * @param kind what it is
 * @param yaml whether it is YAML and no JSON
 * @param profile what to read the profile from: the whole document, or what is left of it with
 *     blanks before the profile, so that lines and columns stay
 * @param prefix the JSON pointer of the profile in the document; empty for the whole document
 * @param failure why the walk over a YAML document ended early
 */
record Detection(
    DocumentKind kind,
    boolean yaml,
    SourceBytes profile,
    String prefix,
    Optional<MalformedDocumentException> failure) {

  private static final Set<String> WORKLOADS =
      Set.of(
          "Pod",
          "PodList",
          "PodTemplate",
          "Deployment",
          "ReplicaSet",
          "ReplicationController",
          "DaemonSet",
          "StatefulSet",
          "Job",
          "CronJob",
          "List");

  private static final Set<String> MEMBERS =
      Set.of(
          "defaultaction",
          "defaulterrnoret",
          "defaulterrno",
          "architectures",
          "archmap",
          "flags",
          "listenerpath",
          "listenermetadata",
          "syscalls");

  private static final String OPERATOR_GROUP = "security-profiles-operator.x-k8s.io/";

  // Kubernetes stores no larger resource, and runtimes refuse YAML of any size.
  private static final int MOST_YAML = 3 << 20;

  // Of bytes: a character has no more than three, beside which the reader's own limit is judged.
  private static final ReadLimits BYTE_LIMITS =
      ReadLimits.DEFAULT.withMaxStringLength(ReadLimits.DEFAULT.maxLength());

  static Detection of(SourceBytes document, String source) {
    if (document.text().isBlank()) {
      return new Detection(DocumentKind.EMPTY, false, document, "", Optional.empty());
    }
    // The reader refuses a byte order mark, but what follows it tells what is meant.
    String bytes = document.byteText();
    DocumentOutline json =
        DocumentOutline.of(() -> DocumentCursor.json(bytes, source, BYTE_LIMITS));
    String text = document.text();
    if (json.failure().isEmpty() || looksLikeJson(text) || text.length() > MOST_YAML) {
      return of(document, json, false);
    }
    DocumentOutline yaml = DocumentOutline.of(() -> DocumentCursor.yaml(text, source));
    boolean structured =
        yaml.root() == DocumentEvent.START_OBJECT || yaml.root() == DocumentEvent.START_ARRAY;
    return structured ? of(document, yaml, true) : of(document, json, false);
  }

  // A broken JSON object is no YAML, although YAML readers take some of them.
  private static boolean looksLikeJson(String text) {
    String start = text.replaceFirst("^\ufeff", "").stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  private static Detection of(SourceBytes document, DocumentOutline outline, boolean yaml) {
    DocumentKind kind = kind(document.text(), outline);
    String prefix =
        switch (kind) {
          case PROFILE_RESOURCE -> DocumentOutline.SPEC;
          case RUNTIME_CONFIG -> DocumentOutline.LINUX_SECCOMP;
          case CRICTL_INSPECT -> DocumentOutline.RUNTIME_SPEC + DocumentOutline.LINUX_SECCOMP;
          default -> "";
        };
    SourceBytes profile = document;
    if (!prefix.isEmpty()) {
      profile =
          outline
              .span(prefix)
              .map(span -> EmbeddedText.only(document, span, yaml))
              .orElseGet(() -> SourceBytes.of(""));
    }
    return new Detection(kind, yaml, profile, prefix, yaml ? outline.failure() : Optional.empty());
  }

  boolean isEmbedded() {
    return !prefix.isEmpty();
  }

  private static DocumentKind kind(String text, DocumentOutline outline) {
    DocumentKind kind =
        switch (outline.root()) {
          case START_OBJECT -> object(outline);
          case START_ARRAY -> DocumentKind.ARRAY;
          case NULL -> outline.failure().isPresent() ? DocumentKind.UNREADABLE : DocumentKind.NULL;
          case STRING, NUMBER, BOOLEAN -> DocumentKind.SCALAR;
          default -> DocumentKind.UNREADABLE;
        };
    if (outline.failure().isEmpty()) {
      return kind;
    }
    if (text.contains("{{")) {
      return DocumentKind.TEMPLATE;
    }
    return kind == DocumentKind.UNKNOWN_OBJECT || kind == DocumentKind.SCALAR
        ? DocumentKind.UNREADABLE
        : kind;
  }

  private static DocumentKind object(DocumentOutline outline) {
    String version = outline.word("apiVersion").orElse("");
    String kind = outline.word("kind").orElse("");
    if (version.startsWith(OPERATOR_GROUP) && kind.equals("SeccompProfile")) {
      return DocumentKind.PROFILE_RESOURCE;
    }
    if (!version.isEmpty() && !kind.isEmpty()) {
      return WORKLOADS.contains(kind) ? DocumentKind.POD_MANIFEST : DocumentKind.OTHER_MANIFEST;
    }
    if (outline.span(DocumentOutline.RUNTIME_SPEC).isPresent()) {
      return DocumentKind.CRICTL_INSPECT;
    }
    if (outline.names().contains("ociversion".toLowerCase(Locale.ROOT))
        || outline.span(DocumentOutline.LINUX_SECCOMP).isPresent()) {
      return DocumentKind.RUNTIME_CONFIG;
    }
    if (outline.isConditional()
        || outline.names().contains("archmap")
        || outline.names().contains("defaulterrno")) {
      return DocumentKind.CONDITIONAL_PROFILE;
    }
    return outline.names().stream().anyMatch(MEMBERS::contains)
        ? DocumentKind.OCI_PROFILE
        : DocumentKind.UNKNOWN_OBJECT;
  }
}
