package io.github.seccomp4j.api.pod;

import io.github.seccomp4j.api.pod.admission.PodValidation;
import io.github.seccomp4j.model.kubernetes.PodManifest;

/** Where an object's Pod stands, as the API server names it: lists are not sent to it whole. */
final class ApiFields {

  private static final String ITEMS = "/items/";

  private ApiFields() {}

  static PodValidation validate(PodManifest pod, String field) {
    return field.isEmpty() ? PodValidation.of(pod) : PodValidation.ofTemplate(pod, field);
  }

  /** Returns the field that holds the Pod as a template; empty if the object is a Pod. */
  static String templateField(Workload workload) {
    String pointer = workload.podPointer();
    int start = 0;
    while (pointer.startsWith(ITEMS, start)) {
      int end = pointer.indexOf('/', start + ITEMS.length());
      start = end < 0 ? pointer.length() : end;
    }
    return start == pointer.length() ? "" : pointer.substring(start + 1).replace('/', '.');
  }
}
