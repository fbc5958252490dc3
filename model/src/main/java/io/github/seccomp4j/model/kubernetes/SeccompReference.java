package io.github.seccomp4j.model.kubernetes;

import java.util.Objects;

/**
 * What {@link SeccompProfileField} means: the classification of its type.
 *
 * <p>Case matters, and a type that Kubernetes 1.37 does not define, such as {@code OCI} or the
 * empty string of an absent type, is {@link Unrecognized}: never taken for one of the others and
 * never {@linkplain #isProtected() protected}.
 *
 * <p>{@code Localhost} without a path is {@link Localhost} with an empty path. The kubelet does not
 * tell an absent path from an empty one: it refuses to create the container, and before 1.24.14,
 * 1.25.10, 1.26.5 and 1.27.2 ran it unconfined. (The API server refuses only the absent path;
 * {@link SeccompProfileField} tells them apart.)
 *
 * <p>Source: Kubernetes API 1.37, core/v1 SeccompProfile; pkg/kubelet/kuberuntime/helpers.go of
 * Kubernetes 1.19 to 1.37.
 */
public sealed interface SeccompReference {

  /** The profile that the container runtime applies by default. */
  record RuntimeDefault() implements SeccompReference {
    @Override
    public String type() {
      return "RuntimeDefault";
    }

    @Override
    public boolean isProtected() {
      return true;
    }
  }

  /** No profile. */
  record Unconfined() implements SeccompReference {
    @Override
    public String type() {
      return "Unconfined";
    }

    @Override
    public boolean isProtected() {
      return false;
    }
  }

  /**
   * A profile on the node.
   *
   * @param path the path of the profile file below the kubelet's directory {@code seccomp}, as
   *     written; empty if the document names none
   */
  record Localhost(String path) implements SeccompReference {

    /**
     * Makes a reference to a profile on the node.
     *
     * @param path the path of the profile file below the kubelet's directory {@code seccomp}, as
     *     written; empty if the document names none
     * @throws NullPointerException if it is null
     */
    public Localhost {
      Objects.requireNonNull(path, "path");
    }

    @Override
    public String type() {
      return "Localhost";
    }

    @Override
    public boolean isProtected() {
      return !path.isEmpty();
    }

    @Override
    public SeccompProfileField toField() {
      return SeccompProfileField.builder().type(type()).localhostProfile(path).build();
    }
  }

  /**
   * A type that is not defined.
   *
   * @param type the word as written; empty if the document says none
   */
  record Unrecognized(String type) implements SeccompReference {

    /**
     * Makes a reference of any type, which is not checked.
     *
     * @param type the word as written; empty if the document says none
     * @throws NullPointerException if it is null
     */
    public Unrecognized {
      Objects.requireNonNull(type, "type");
    }

    @Override
    public boolean isProtected() {
      return false;
    }

    @Override
    public SeccompProfileField toField() {
      return type.isEmpty()
          ? SeccompProfileField.builder().build()
          : SeccompProfileField.builder().type(type).build();
    }
  }

  /**
   * Returns the word of the field's member {@code type}.
   *
   * @return the word; empty if the document says none
   */
  String type();

  /**
   * Tells whether a container that runs with this reference is confined by a profile.
   *
   * @return true for {@link RuntimeDefault} and for {@link Localhost} with a path; false for an
   *     empty path, with which a container either does not start or is unconfined, and for
   *     everything else
   */
  boolean isProtected();

  /**
   * Writes the reference as a field.
   *
   * @return a field that classifies as this reference, with nothing beside it; without any member
   *     for an unrecognized type that is empty
   */
  default SeccompProfileField toField() {
    return SeccompProfileField.builder().type(type()).build();
  }

  /**
   * Refers to the profile that the container runtime applies by default.
   *
   * @return the reference
   */
  static SeccompReference runtimeDefault() {
    return new RuntimeDefault();
  }

  /**
   * Asks for no profile.
   *
   * @return the reference
   */
  static SeccompReference unconfined() {
    return new Unconfined();
  }

  /**
   * Refers to a profile on the node.
   *
   * @param path the path of the profile file below the kubelet's directory {@code seccomp}, as
   *     written; empty if the document names none
   * @return the reference
   */
  static SeccompReference localhost(String path) {
    return new Localhost(path);
  }

  /**
   * Classifies a type.
   *
   * @param type the word as written; empty if the document says none
   * @param path the path of the profile file below the kubelet's directory {@code seccomp}, as
   *     written; empty if the document names none; counts only for the type {@code Localhost}
   * @return the reference
   */
  static SeccompReference ofType(String type, String path) {
    return switch (type) {
      case "RuntimeDefault" -> new RuntimeDefault();
      case "Unconfined" -> new Unconfined();
      case "Localhost" -> new Localhost(path);
      default -> new Unrecognized(type);
    };
  }
}
