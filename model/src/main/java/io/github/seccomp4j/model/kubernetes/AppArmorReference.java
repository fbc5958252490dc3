package io.github.seccomp4j.model.kubernetes;

import java.util.Objects;

/**
 * What {@link AppArmorProfileField} means: the classification of its type.
 *
 * <p>Case matters, and a type that Kubernetes 1.37 does not define, such as {@code OCI} or the
 * empty string of an absent type, is {@link Unrecognized}: never taken for one of the others and
 * never {@linkplain #isProtected() protected}.
 *
 * <p>{@code Localhost} without a name is {@link Localhost} with an empty name; the API server
 * refuses both.
 *
 * <p>Source: Kubernetes API 1.37, core/v1 AppArmorProfile and its validation.
 */
public sealed interface AppArmorReference {

  /** The profile that the container runtime applies by default. */
  record RuntimeDefault() implements AppArmorReference {
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
  record Unconfined() implements AppArmorReference {
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
   * @param profile the name of a profile loaded on the node, as written; empty if the document
   *     names none
   */
  record Localhost(String profile) implements AppArmorReference {

    /**
     * Makes a reference to a profile on the node.
     *
     * @param profile the name of a profile loaded on the node, as written; empty if the document
     *     names none
     * @throws NullPointerException if it is null
     */
    public Localhost {
      Objects.requireNonNull(profile, "profile");
    }

    @Override
    public String type() {
      return "Localhost";
    }

    @Override
    public boolean isProtected() {
      return !profile.isEmpty();
    }

    @Override
    public AppArmorProfileField toField() {
      return AppArmorProfileField.builder().type(type()).localhostProfile(profile).build();
    }
  }

  /**
   * A type that is not defined.
   *
   * @param type the word as written; empty if the document says none
   */
  record Unrecognized(String type) implements AppArmorReference {

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
    public AppArmorProfileField toField() {
      return type.isEmpty()
          ? AppArmorProfileField.builder().build()
          : AppArmorProfileField.builder().type(type).build();
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
   * @return true for {@link RuntimeDefault} and for {@link Localhost} with a name; false for
   *     everything else
   */
  boolean isProtected();

  /**
   * Writes the reference as a field.
   *
   * @return a field that classifies as this reference, with nothing beside it; without any member
   *     for an unrecognized type that is empty
   */
  default AppArmorProfileField toField() {
    return AppArmorProfileField.builder().type(type()).build();
  }

  /**
   * Refers to the profile that the container runtime applies by default.
   *
   * @return the reference
   */
  static AppArmorReference runtimeDefault() {
    return new RuntimeDefault();
  }

  /**
   * Asks for no profile.
   *
   * @return the reference
   */
  static AppArmorReference unconfined() {
    return new Unconfined();
  }

  /**
   * Refers to a profile on the node.
   *
   * @param profile the name of a profile loaded on the node, as written; empty if the document
   *     names none
   * @return the reference
   */
  static AppArmorReference localhost(String profile) {
    return new Localhost(profile);
  }

  /**
   * Classifies a type.
   *
   * @param type the word as written; empty if the document says none
   * @param profile the name of a profile loaded on the node, as written; empty if the document
   *     names none; counts only for the type {@code Localhost}
   * @return the reference
   */
  static AppArmorReference ofType(String type, String profile) {
    return switch (type) {
      case "RuntimeDefault" -> new RuntimeDefault();
      case "Unconfined" -> new Unconfined();
      case "Localhost" -> new Localhost(profile);
      default -> new Unrecognized(type);
    };
  }
}
