package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.kubernetes.ObjectMetadata;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.WorkloadKind;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one object of a manifest. What it is decides about where its Pod is, and may be said behind
 * the Pod: then the object has to be read again, with what is known by then.
 */
final class ManifestObjectReader {

  private static final TypeMembers TYPE =
      TypeMembers.exactly("apiVersion", "kind", "metadata", "spec", "items");
  private static final TypeMembers TEMPLATE = TypeMembers.exactly("metadata", "spec");
  private static final ObjectMetadata NO_METADATA = ObjectMetadata.builder().build();

  private final ValueReader in;
  private final List<WorkloadKind> kinds;
  private final ManifestType given;
  private final boolean typeIsFinal;
  private final int node;
  private ManifestType own = ManifestType.UNKNOWN;
  private ObjectMetadata metadata = NO_METADATA;
  private PodManifest.Builder pod = PodManifest.builder();
  // The kind the Pod was looked for in, and whether it was looked for at all.
  private @Nullable WorkloadKind readAs;
  private boolean hasLooked;
  private boolean hasPassedOver;
  // What the elements of a list were taken for; null if they were passed over.
  private @Nullable ManifestType elements;
  private boolean hasItems;

  /**
   * Starts reading the value the reader stands on.
   *
   * @param given what is known of its type beforehand
   * @param typeIsFinal whether what the object itself says is among it
   */
  ManifestObjectReader(
      ValueReader in, List<WorkloadKind> kinds, ManifestType given, boolean typeIsFinal) {
    this.in = in;
    this.kinds = kinds;
    this.given = given;
    this.typeIsFinal = typeIsFinal;
    this.node = in.mark();
  }

  /**
   * Reads the object.
   *
   * @param items reads the member {@code items} of a list, given the type of its elements; null if
   *     lists are passed over
   * @return false if it is no object
   */
  boolean read(@Nullable Consumer<ManifestType> items) {
    if (!in.startObject()) {
      return false;
    }
    while (in.nextMember(TYPE) != ValueReader.OVER) {
      String name = in.memberName();
      switch (name) {
        case "apiVersion" -> own = new ManifestType(text(), own.kind());
        case "kind" -> own = new ManifestType(own.apiVersion(), text());
        case "metadata" -> metadata = metadata();
        case "items" -> items(items);
        default -> member(name);
      }
    }
    return true;
  }

  private @Nullable String text() {
    return in.event() == DocumentEvent.NULL ? null : in.string();
  }

  private ObjectMetadata metadata() {
    return in.event() == DocumentEvent.NULL ? NO_METADATA : ManifestMetadataReader.read(in);
  }

  private ManifestType typeSoFar() {
    return typeIsFinal ? given : own.or(given);
  }

  private void items(@Nullable Consumer<ManifestType> items) {
    ManifestType type = typeSoFar();
    elements = null;
    if (items == null || in.event() == DocumentEvent.NULL) {
      in.skip();
    } else if (type.isList() || (type.kind() == null && !typeIsFinal)) {
      hasItems = true;
      elements = type.ofElements();
      items.accept(elements);
    } else {
      hasItems = true;
      in.skip();
    }
  }

  private void member(String name) {
    ManifestType type = typeSoFar();
    if (!typeIsFinal && !type.isComplete()) {
      hasPassedOver = true;
      in.skip();
      return;
    }
    readAs = kindOf(type);
    hasLooked = true;
    if (readAs == null) {
      in.skip();
    } else if (!readAs.podPointer().isEmpty()) {
      descend(readAs.podPointer(), 0, name);
    } else if (name.equals("spec")) {
      pod = spec();
    } else {
      in.skip();
    }
  }

  /** Reads the value of a member if it is the one that a pointer leads to next. */
  private void descend(String pointer, int slash, String name) {
    int end = endOfToken(pointer, slash);
    if (!JsonPointers.unescape(pointer.substring(slash + 1, end)).equals(name)) {
      in.skip();
    } else if (in.event() == DocumentEvent.NULL) {
      pod = PodManifest.builder();
    } else if (end == pointer.length()) {
      template();
    } else if (in.event() == DocumentEvent.START_ARRAY && in.startArray()) {
      for (int element = 0; in.nextElement(); element++) {
        descend(pointer, end, Integer.toString(element));
      }
    } else if (in.startObject()) {
      while (in.nextMember(TypeMembers.NONE) != ValueReader.OVER) {
        descend(pointer, end, in.memberName());
      }
    }
  }

  private static int endOfToken(String pointer, int slash) {
    int next = pointer.indexOf('/', slash + 1);
    return next < 0 ? pointer.length() : next;
  }

  private void template() {
    ObjectMetadata ofTemplate = NO_METADATA;
    pod = PodManifest.builder();
    if (in.startObject()) {
      int member = in.nextMember(TEMPLATE);
      while (member != ValueReader.OVER) {
        switch (in.memberName()) {
          case "metadata" -> ofTemplate = metadata();
          case "spec" -> pod = spec();
          default -> in.skip();
        }
        member = in.nextMember(TEMPLATE);
      }
    }
    identify(pod, ofTemplate);
  }

  private PodManifest.Builder spec() {
    PodManifest.Builder builder = PodManifest.builder();
    if (in.event() != DocumentEvent.NULL) {
      PodSpecReader.read(in, builder);
    }
    return builder;
  }

  private static void identify(PodManifest.Builder pod, ObjectMetadata metadata) {
    pod.name(metadata.name())
        .namespace(metadata.namespace())
        .labels(metadata.labels())
        .annotations(metadata.annotations());
  }

  private @Nullable WorkloadKind kindOf(ManifestType type) {
    String kind = type.kind();
    if (kind != null) {
      String apiVersion = Objects.requireNonNullElse(type.apiVersion(), "");
      for (WorkloadKind candidate : kinds) {
        if (candidate.matches(apiVersion, kind)) {
          return candidate;
        }
      }
    }
    return null;
  }

  // ---- what has been read -------------------------------------------------------------------

  int node() {
    return node;
  }

  /** What the object itself says it is. */
  ManifestType ownType() {
    return own;
  }

  ManifestType type() {
    return own.or(given);
  }

  boolean isList() {
    return type().isList() && elements != null;
  }

  /** Tells whether the object was taken for something else than it says in the end. */
  boolean isMisread() {
    if (typeIsFinal) {
      return false;
    }
    ManifestType type = type();
    WorkloadKind kind = kindOf(type);
    boolean podIsMisread =
        (hasPassedOver && kind != null) || (hasLooked && !Objects.equals(kind, readAs));
    ManifestType wanted = type.isList() ? type.ofElements() : null;
    return podIsMisread || (hasItems && !Objects.equals(wanted, elements));
  }

  ManifestObject toObject(LocationIndex places) {
    ManifestType type = type();
    WorkloadKind kind = kindOf(type);
    if (kind != null && kind.podPointer().isEmpty()) {
      identify(pod, metadata);
    }
    return new ManifestObject(
        Objects.requireNonNullElse(type.apiVersion(), ""),
        Objects.requireNonNullElse(type.kind(), ""),
        metadata,
        kind == null ? null : pod.build(),
        kind == null ? "" : kind.podPointer(),
        in.findings(node, places.size()),
        places,
        node);
  }
}
