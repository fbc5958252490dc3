package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.model.kubernetes.PodContainer;
import org.jspecify.annotations.Nullable;

/**
 * One place in a Pod, named in two ways. Made only when there is something to say about it.
 *
 * @param field as the API server names it, from the Pod on
 * @param pointer the JSON pointer, from the Pod on
 */
record FieldPlace(String field, String pointer) {

  static final FieldPlace SPEC = new FieldPlace("spec", "/spec");
  static final FieldPlace ANNOTATIONS =
      new FieldPlace("metadata.annotations", "/metadata/annotations");

  /** Names the security context of a container, or of the Pod where there is no container. */
  static FieldPlace ofContext(@Nullable PodContainer owner) {
    FieldPlace parent =
        owner == null ? SPEC : SPEC.child(owner.kind().member()).element(owner.index());
    return parent.child("securityContext");
  }

  FieldPlace child(String name) {
    return new FieldPlace(field + "." + name, pointer + "/" + escaped(name));
  }

  FieldPlace element(int index) {
    return new FieldPlace(field + "[" + index + "]", pointer + "/" + index);
  }

  FieldPlace entry(String key) {
    return new FieldPlace(field + "[" + key + "]", pointer + "/" + escaped(key));
  }

  /** The API server spells two fields with a capital letter that the manifest has not. */
  FieldPlace childSpelt(String name, String member) {
    return new FieldPlace(field + "." + name, pointer + "/" + member);
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
