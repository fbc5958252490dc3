package io.github.seccomp4j.api.pod.cluster;

import java.util.Objects;
import java.util.Optional;

/**
 * The message by which a kubelet asks a container runtime for a profile, the CRI's SecurityProfile.
 *
 * @param type {@code RuntimeDefault}, {@code Unconfined}, {@code Localhost} or a word the CRI does
 *     not define; the empty word is that of a message without type, which means RuntimeDefault
 * @param localhostRef the path of the file on the node, or empty if the message has none
 */
public record CriProfile(String type, Optional<String> localhostRef) {

  static final String RUNTIME_DEFAULT = "RuntimeDefault";
  static final String UNCONFINED = "Unconfined";
  static final String LOCALHOST = "Localhost";

  /**
   * Makes a message.
   *
   * @param type the word for the type
   * @param localhostRef the path of the file on the node, or empty
   * @throws NullPointerException if a part is null
   */
  public CriProfile {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(localhostRef, "localhostRef");
  }

  /**
   * Asks for the runtime's default profile.
   *
   * @return a message without path
   */
  public static CriProfile runtimeDefault() {
    return new CriProfile(RUNTIME_DEFAULT, Optional.empty());
  }

  /**
   * Asks for no profile.
   *
   * @return a message without path
   */
  public static CriProfile unconfined() {
    return new CriProfile(UNCONFINED, Optional.empty());
  }

  /**
   * Asks for a file.
   *
   * @param path the path on the node
   * @return the message
   */
  public static CriProfile localhost(String path) {
    return new CriProfile(LOCALHOST, Optional.of(path));
  }

  boolean isRuntimeDefault() {
    return type.isEmpty() || type.equals(RUNTIME_DEFAULT);
  }

  boolean isUnconfined() {
    return type.equals(UNCONFINED);
  }

  boolean isLocalhost() {
    return type.equals(LOCALHOST);
  }

  @Override
  public String toString() {
    return type + localhostRef.map(path -> " " + path).orElse("");
  }
}
