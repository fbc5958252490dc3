package io.github.seccomp4j.conformance.documents;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * One document that a reader may stumble over. Some are as large as 30 MB, so bytes are made when
 * they are asked for. Immutable; equal only to itself.
 */
public final class BadInput {

  /** What a document is to be read as. */
  public enum Kind {
    /** A profile of the OCI runtime specification, in JSON. */
    JSON,
    /** A conditional profile of Docker, in JSON. */
    CONDITIONAL_JSON,
    /** YAML, read as Kubernetes does, as a profile of the OCI runtime specification. */
    YAML
  }

  private final String name;
  private final Kind kind;
  private final String description;
  private final Supplier<byte[]> content;

  private BadInput(String name, Kind kind, String description, Supplier<byte[]> content) {
    this.name = name;
    this.kind = kind;
    this.description = description;
    this.content = content;
  }

  static BadInput json(String name, String description, Supplier<String> text) {
    return new BadInput(name + ".json", Kind.JSON, description, utf8(text));
  }

  static BadInput conditional(String name, String description, Supplier<String> text) {
    return new BadInput(name + ".docker.json", Kind.CONDITIONAL_JSON, description, utf8(text));
  }

  static BadInput yaml(String name, String description, Supplier<String> text) {
    return new BadInput(name + ".yaml", Kind.YAML, description, utf8(text));
  }

  static BadInput jsonBytes(String name, String description, Supplier<byte[]> content) {
    return new BadInput(name + ".json", Kind.JSON, description, content);
  }

  static BadInput yamlBytes(String name, String description, Supplier<byte[]> content) {
    return new BadInput(name + ".yaml", Kind.YAML, description, content);
  }

  private static Supplier<byte[]> utf8(Supplier<String> text) {
    return () -> text.get().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns what the document is called.
   *
   * @return a unique file name, such as {@code 02_null.json}; stable between releases
   */
  public String name() {
    return name;
  }

  /**
   * Returns what the document is to be read as.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns what is bad about it.
   *
   * @return a phrase
   */
  public String description() {
    return description;
  }

  /**
   * Makes the document.
   *
   * @return its bytes, the same ones at each call, in an array of the caller's own
   */
  public byte[] bytes() {
    return content.get();
  }

  @Override
  public String toString() {
    return name;
  }
}
