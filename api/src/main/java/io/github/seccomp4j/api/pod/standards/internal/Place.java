package io.github.seccomp4j.api.pod.standards.internal;

/**
 * One place of a Pod that a check objects to.
 *
 * @param pointer the JSON pointer of the member, from the Pod; the member is absent where a check
 *     demands it
 * @param message what is wrong there
 * @param fix what to do, as an imperative phrase
 */
public record Place(String pointer, String message, String fix) {

  static final String POD_CONTEXT = "/spec/securityContext/";

  static String ofContext(String containerPointer, String member) {
    return containerPointer + "/securityContext/" + member;
  }

  // RFC 6901 writes ~ as ~0 and / as ~1, in this order.
  static String ofAnnotation(String key) {
    return "/metadata/annotations/" + key.replace("~", "~0").replace("/", "~1");
  }
}
