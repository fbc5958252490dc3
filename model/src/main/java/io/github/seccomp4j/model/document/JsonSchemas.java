package io.github.seccomp4j.model.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * JSON Schemas (draft 2020-12) of the documents this library reads, for editors and for tools in
 * other languages.
 *
 * <p>A schema accepts whatever strict reading accepts. What it accepts beyond that no schema can
 * see: members that occur twice, integers written as {@code 1.0}, and what makes a text malformed.
 * Words such as actions and names of system calls are suggested, not prescribed, as in the values.
 */
public final class JsonSchemas {

  private static final String FOLDER = "/io/github/seccomp4j/model/schema/";

  private JsonSchemas() {}

  /**
   * Returns the schema of {@link io.github.seccomp4j.model.SeccompProfile}.
   *
   * @return a JSON document, the content of the resource {@code oci-seccomp-profile.schema.json}
   */
  public static String ociProfile() {
    return read("oci-seccomp-profile.schema.json");
  }

  /**
   * Returns the schema of {@link io.github.seccomp4j.model.conditional.ConditionalProfile}.
   *
   * @return a JSON document, the content of the resource {@code
   *     conditional-seccomp-profile.schema.json}
   */
  public static String conditionalProfile() {
    return read("conditional-seccomp-profile.schema.json");
  }

  /**
   * Returns the schema of {@link io.github.seccomp4j.model.kubernetes.SeccompProfileResource}.
   *
   * @return a JSON document, the content of the resource {@code
   *     seccomp-profile-resource.schema.json}
   */
  public static String profileResource() {
    return read("seccomp-profile-resource.schema.json");
  }

  private static String read(String name) {
    try (InputStream in = JsonSchemas.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + FOLDER + name, e);
    }
  }
}
