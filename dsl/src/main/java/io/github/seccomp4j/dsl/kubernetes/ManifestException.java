package io.github.seccomp4j.dsl.kubernetes;

/**
 * Says that a text is no manifest of Kubernetes resources: it is malformed, uses YAML that is
 * refused, or does not fit the type its {@code kind} names.
 *
 * <p>The message begins with the place, {@code <source>:<line>:<column>:} where both are known,
 * counted from 1.
 */
public final class ManifestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ManifestException(String place, String problem) {
    super(place + ": " + problem);
  }

  ManifestException(String place, String problem, Throwable cause) {
    super(place + ": " + problem, cause);
  }
}
