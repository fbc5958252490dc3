package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** User and group IDs, which are 31-bit numbers. */
final class Identities {

  private static final String DETAIL = "must be between 0 and " + Integer.MAX_VALUE + ", inclusive";

  private Identities() {}

  static void check(
      OptionalLong id, String member, @Nullable PodContainer owner, FieldErrors errors) {
    if (id.isPresent() && !isValid(id.getAsLong())) {
      report(id.getAsLong(), FieldPlace.ofContext(owner).child(member), errors);
    }
  }

  static void checkGroups(List<Long> groups, FieldErrors errors) {
    for (int i = 0; i < groups.size(); i++) {
      if (!isValid(groups.get(i))) {
        report(
            groups.get(i),
            FieldPlace.ofContext(null).child("supplementalGroups").element(i),
            errors);
      }
    }
  }

  private static boolean isValid(long id) {
    return id >= 0 && id <= Integer.MAX_VALUE;
  }

  private static void report(long id, FieldPlace place, FieldErrors errors) {
    errors.invalid(AdmissionRule.ID, place, JsonNumber.of(id), DETAIL);
  }
}
