package io.github.seccomp4j.model.document;

import org.jspecify.annotations.Nullable;

/**
 * What an object of a manifest says it is.
 *
 * @param apiVersion the API group and version; null if it does not say
 * @param kind the kind; null if it does not say
 */
record ManifestType(@Nullable String apiVersion, @Nullable String kind) {

  static final ManifestType UNKNOWN = new ManifestType(null, null);

  private static final String LIST = "List";

  /** Adds what is missing from another one. */
  ManifestType or(ManifestType other) {
    return new ManifestType(
        apiVersion == null ? other.apiVersion : apiVersion, kind == null ? other.kind : kind);
  }

  boolean isComplete() {
    return apiVersion != null && kind != null;
  }

  boolean isList() {
    return kind != null && kind.endsWith(LIST);
  }

  /** The type of a typed list's elements, which need not say it; that of others is unknown. */
  ManifestType ofElements() {
    return kind == null || !isList() || kind.equals(LIST)
        ? UNKNOWN
        : new ManifestType(apiVersion, kind.substring(0, kind.length() - LIST.length()));
  }
}
