package io.github.seccomp4j.dsl.kubernetes;

import io.github.seccomp4j.model.OpenToken;
import io.github.seccomp4j.model.finding.Suggestions;
import io.github.seccomp4j.model.kubernetes.AppArmorReference;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a sentence about a security context must not say, because the API server or the kubelet
 * refuses it. Source: pkg/apis/core/validation of Kubernetes 1.37 and pkg/kubelet/kuberuntime.
 */
final class SecurityRules {

  private static final long HIGHEST_ID = Integer.MAX_VALUE;
  private static final int LONGEST_APPARMOR_NAME = 4095;

  private SecurityRules() {}

  static long id(String field, long id) {
    if (id < 0 || id > HIGHEST_ID) {
      throw new IllegalArgumentException(field + " " + id + " is not in 0 to " + HIGHEST_ID);
    }
    return id;
  }

  static <T extends OpenToken> T recognized(String field, T token, List<T> known) {
    if (!token.isRecognized()) {
      List<String> words = known.stream().map(OpenToken::token).toList();
      throw new IllegalArgumentException(
          field
              + " \""
              + token.token()
              + "\" is none of "
              + String.join(", ", words)
              + Suggestions.nearest(token.token(), words)
                  .map(word -> "; did you mean " + word + "?")
                  .orElse(""));
    }
    return token;
  }

  static SeccompReference seccomp(SeccompReference reference) {
    if (reference instanceof SeccompReference.Unrecognized) {
      throw unrecognized("seccomp", reference.type());
    }
    if (reference instanceof SeccompReference.Localhost localhost) {
      profilePath(localhost.path());
    }
    return reference;
  }

  private static IllegalArgumentException unrecognized(String profile, String type) {
    return new IllegalArgumentException(
        profile
            + " profile type \""
            + type
            + "\" is none of RuntimeDefault, Localhost, Unconfined");
  }

  // An empty path passes the API server and fails at the kubelet, or, before 1.24.14, 1.25.10,
  // 1.26.5 and 1.27.2, leaves the container unconfined.
  private static void profilePath(String path) {
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a localhost profile needs a path");
    }
    if (path.startsWith("/")) {
      throw new IllegalArgumentException(
          "localhost profile path \""
              + path
              + "\" must be relative to the directory seccomp of the kubelet");
    }
    if (List.of(path.split("/", -1)).contains("..")) {
      throw new IllegalArgumentException(
          "localhost profile path \"" + path + "\" must not contain \"..\"");
    }
  }

  static AppArmorReference appArmor(AppArmorReference reference) {
    if (reference instanceof AppArmorReference.Unrecognized) {
      throw unrecognized("AppArmor", reference.type());
    }
    if (reference instanceof AppArmorReference.Localhost localhost) {
      String name = localhost.profile();
      if (name.isBlank() || !name.strip().equals(name)) {
        throw new IllegalArgumentException(
            "AppArmor profile name \"" + name + "\" must not be blank or padded");
      }
      if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_APPARMOR_NAME) {
        throw new IllegalArgumentException(
            "AppArmor profile name is longer than " + LONGEST_APPARMOR_NAME + " bytes");
      }
    }
    return reference;
  }
}
