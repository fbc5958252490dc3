package io.github.seccomp4j.api.pod;

import io.github.seccomp4j.api.pod.admission.PodValidation;
import java.util.regex.Pattern;

/** Where an object's Pod stands, as the API server names it: lists are not sent to it whole. */
final class ApiFields {

  private static final Pattern ITEMS = Pattern.compile("^(?:/items/[0-9]+)+");

  private ApiFields() {}

  static boolean isTemplate(Workload workload) {
    return !field(workload).isEmpty();
  }

  static PodValidation validate(Workload workload) {
    String field = field(workload);
    return field.isEmpty()
        ? PodValidation.of(workload.pod())
        : PodValidation.ofTemplate(workload.pod(), field);
  }

  private static String field(Workload workload) {
    String pointer = workload.podPointer();
    if (pointer.isEmpty()) {
      return "";
    }
    String inObject = ITEMS.matcher(pointer).replaceFirst("");
    return inObject.isEmpty() ? "" : inObject.substring(1).replace('/', '.');
  }
}
