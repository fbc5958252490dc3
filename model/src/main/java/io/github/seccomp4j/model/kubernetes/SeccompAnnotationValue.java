package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.OpenToken;
import java.util.Objects;
import java.util.Optional;

/**
 * What a seccomp annotation refers to: {@code runtime/default}, {@code docker/default}, {@code
 * unconfined}, {@code localhost/} with a path, or any other text found in their place.
 *
 * <p>Source: pkg/apis/core/validation/validation.go of Kubernetes 1.37 (ValidateSeccompProfile).
 *
 * @param token the annotation's value as written
 */
public record SeccompAnnotationValue(String token) implements OpenToken {

  private static final String LOCALHOST_PREFIX = "localhost/";

  /** The profile that the container runtime applies by default. */
  public static final SeccompAnnotationValue RUNTIME_DEFAULT =
      new SeccompAnnotationValue("runtime/default");

  /** An older word for {@link #RUNTIME_DEFAULT}. */
  public static final SeccompAnnotationValue DOCKER_DEFAULT =
      new SeccompAnnotationValue("docker/default");

  /** No profile. */
  public static final SeccompAnnotationValue UNCONFINED = new SeccompAnnotationValue("unconfined");

  /**
   * Makes a value of any text.
   *
   * @param token the annotation's value as written
   * @throws NullPointerException if the text is null
   */
  public SeccompAnnotationValue {
    Objects.requireNonNull(token, "token");
  }

  /**
   * Refers to a profile on the node.
   *
   * @param path the path of the profile file below the kubelet's directory {@code seccomp}; not
   *     checked
   * @return {@code localhost/} and the path
   */
  public static SeccompAnnotationValue localhost(String path) {
    return new SeccompAnnotationValue(LOCALHOST_PREFIX + path);
  }

  /**
   * Writes a reference as an annotation's value.
   *
   * @param reference what is referred to
   * @return the value, {@code runtime/default} rather than its older word; empty for {@link
   *     SeccompReference.Unrecognized}, which has none
   */
  public static Optional<SeccompAnnotationValue> of(SeccompReference reference) {
    if (reference instanceof SeccompReference.RuntimeDefault) {
      return Optional.of(RUNTIME_DEFAULT);
    }
    if (reference instanceof SeccompReference.Unconfined) {
      return Optional.of(UNCONFINED);
    }
    if (reference instanceof SeccompReference.Localhost localhost) {
      return Optional.of(localhost(localhost.path()));
    }
    return Optional.empty();
  }

  /**
   * Classifies the value.
   *
   * @return the reference; {@link SeccompReference.Localhost} has the text behind the first slash
   *     as its path, possibly empty; {@link SeccompReference.Unrecognized} has the whole text as
   *     its type, which is no word for a field
   */
  public SeccompReference reference() {
    if (equals(RUNTIME_DEFAULT) || equals(DOCKER_DEFAULT)) {
      return SeccompReference.runtimeDefault();
    }
    if (equals(UNCONFINED)) {
      return SeccompReference.unconfined();
    }
    if (token.startsWith(LOCALHOST_PREFIX)) {
      return SeccompReference.localhost(token.substring(LOCALHOST_PREFIX.length()));
    }
    return new SeccompReference.Unrecognized(token);
  }

  /**
   * Tells whether the text has one of the four defined forms; case matters.
   *
   * @return true for a defined form, whatever the path of {@code localhost/} is
   */
  @Override
  public boolean isRecognized() {
    return !(reference() instanceof SeccompReference.Unrecognized);
  }

  @Override
  public String toString() {
    return token;
  }
}
