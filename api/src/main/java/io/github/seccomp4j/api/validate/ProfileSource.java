package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Something that should be a profile: a file, bytes, text, or a value.
 *
 * <p>A file is read when it is validated, so that a missing file is a finding and no exception.
 */
public final class ProfileSource {

  private final String name;
  private final SourceContent content;

  private ProfileSource(String name, SourceContent content) {
    this.name = Objects.requireNonNull(name, "name");
    this.content = content;
  }

  /**
   * Names a file.
   *
   * @param file the file; its path, with forward slashes, is the name in findings
   * @return the source
   */
  public static ProfileSource of(Path file) {
    return new ProfileSource(file.toString().replace('\\', '/'), new SourceContent.File(file));
  }

  /**
   * Takes bytes.
   *
   * @param bytes the document; copied
   * @param name what it is called in findings; may be empty
   * @return the source
   */
  public static ProfileSource of(byte[] bytes, String name) {
    return new ProfileSource(name, new SourceContent.Bytes(bytes.clone()));
  }

  /**
   * Reads a stream to its end, or to one byte more than a document may have.
   *
   * @param stream the document; not closed
   * @param name what it is called in findings; may be empty
   * @return the source
   * @throws IOException if the stream cannot be read
   */
  public static ProfileSource of(InputStream stream, String name) throws IOException {
    return new ProfileSource(name, new SourceContent.Bytes(SourceContent.readBounded(stream)));
  }

  /**
   * Takes text.
   *
   * @param text the document
   * @param name what it is called in findings; may be empty
   * @return the source
   */
  public static ProfileSource of(String text, String name) {
    return new ProfileSource(name, new SourceContent.Bytes(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Takes a plain profile.
   *
   * @param profile the value; findings have pointers and no lines
   * @return the source
   */
  public static ProfileSource of(SeccompProfile profile) {
    return new ProfileSource("", new SourceContent.Value(PlainProfiles.asConditional(profile)));
  }

  /**
   * Takes a conditional profile.
   *
   * @param profile the value; findings have pointers and no lines
   * @return the source
   */
  public static ProfileSource of(ConditionalProfile profile) {
    return new ProfileSource("", new SourceContent.Value(profile));
  }

  /**
   * Stands for a file on another machine that cannot be read there.
   *
   * @param name the file's path; the name in findings
   * @param reason what the system says, such as {@code open /a.json: no such file or directory}
   * @return the source
   */
  public static ProfileSource unreadable(String name, String reason) {
    return new ProfileSource(name, new SourceContent.Unreadable(reason));
  }

  /**
   * Returns the same document under another name: that of the node's file it is a copy of.
   *
   * @param other what it is called in findings and in what runtimes say; may be empty
   * @return the source
   */
  public ProfileSource named(String other) {
    return new ProfileSource(other, content);
  }

  /**
   * Returns what the document is called.
   *
   * @return the name in findings; empty if it has none
   */
  public String name() {
    return name;
  }

  SourceContent content() {
    return content;
  }

  @Override
  public String toString() {
    return name.isEmpty() ? "unnamed source" : name;
  }
}
