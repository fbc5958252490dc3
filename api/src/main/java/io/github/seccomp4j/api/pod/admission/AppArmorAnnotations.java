package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.model.kubernetes.AppArmorProfileField;
import java.util.Optional;

/** The annotations that chose an AppArmor profile before there were fields. */
final class AppArmorAnnotations {

  static final String KEY_PREFIX = "container.apparmor.security.beta.kubernetes.io/";
  private static final String LOCALHOST_PREFIX = "localhost/";
  private static final int MOST_BYTES = 4095;

  private AppArmorAnnotations() {}

  static boolean isWellFormed(String value) {
    return value.isEmpty() || !typeOf(value).isEmpty();
  }

  /** Returns the type a field would have; empty if there is none. */
  static String typeOf(String value) {
    if (value.equals("runtime/default")) {
      return "RuntimeDefault";
    }
    if (value.equals("unconfined")) {
      return "Unconfined";
    }
    return value.startsWith(LOCALHOST_PREFIX) ? "Localhost" : "";
  }

  static String profileOf(String value) {
    return value.substring(LOCALHOST_PREFIX.length());
  }

  /** Returns the field that says the same, if it would be a valid one. */
  static Optional<AppArmorProfileField> toField(String value) {
    String type = typeOf(value);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    if (!type.equals("Localhost")) {
      return Optional.of(AppArmorProfileField.builder().type(type).build());
    }
    String profile = profileOf(value);
    boolean valid =
        !profile.isEmpty() && !GoText.isPadded(profile) && !GoText.isLonger(profile, MOST_BYTES);
    return valid
        ? Optional.of(AppArmorProfileField.builder().type(type).localhostProfile(profile).build())
        : Optional.empty();
  }
}
