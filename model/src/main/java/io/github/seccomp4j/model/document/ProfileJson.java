package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Profiles as JSON text: the form in which container runtimes and nodes keep them.
 *
 * <pre>{@code
 * SeccompProfile profile = ProfileJson.read("{\"defaultAction\": \"SCMP_ACT_LOG\"}");
 * String text = ProfileJson.write(profile);
 * }</pre>
 *
 * <p>Reading and writing lose nothing: {@code read(write(profile))} equals the profile.
 */
public final class ProfileJson {

  private ProfileJson() {}

  /**
   * Reads a profile.
   *
   * @param text the whole document
   * @return the value; members it does not know are kept
   * @throws MalformedDocumentException if the text is not JSON or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range; it carries
   *     every problem of the document with its place
   */
  public static SeccompProfile read(String text) {
    return readDocument(text, "", ReadMode.LENIENT).value();
  }

  /**
   * Reads a profile from a file in UTF-8.
   *
   * @param file the file
   * @return the value with its findings and places; the source is the file's path
   * @throws MalformedDocumentException if the file is not UTF-8, not JSON or beyond the limits
   * @throws DocumentContractException as {@link #read(String)}
   * @throws IOException if the file cannot be read
   */
  public static Document<SeccompProfile> read(Path file) throws IOException {
    return readDocument(
        DocumentFiles.bytes(file), DocumentFiles.nameOf(file), ReadOptions.lenient());
  }

  /**
   * Reads a profile with its findings and places.
   *
   * @param text the whole document
   * @param source what the document is called, a file name in most cases; may be empty
   * @param mode whether unknown, missing and repeated members are findings or refused
   * @return the value, what there is to say about it, and the place of every part
   * @throws MalformedDocumentException if the text is not JSON or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<SeccompProfile> readDocument(String text, String source, ReadMode mode) {
    return DocumentReader.json(
        text, source, SeccompProfileCodec.INSTANCE, new ReadOptions(mode, ReadLimits.DEFAULT));
  }

  /**
   * Reads a profile with its findings and places, within limits of one's own.
   *
   * @param text the whole document
   * @param source what the document is called, a file name in most cases; may be empty
   * @param options what becomes of oddities, and how large the document may be
   * @return the value, what there is to say about it, and the place of every part
   * @throws MalformedDocumentException if the text is not JSON or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<SeccompProfile> readDocument(
      String text, String source, ReadOptions options) {
    return DocumentReader.json(text, source, SeccompProfileCodec.INSTANCE, options);
  }

  /**
   * Reads a profile from bytes, which a runtime would read from a file, with its findings and
   * places.
   *
   * @param bytes the whole document in UTF-8
   * @param source what the document is called, a file name in most cases; may be empty
   * @param options what becomes of oddities, and how large the document may be
   * @return the value, what there is to say about it, and the place of every part
   * @throws MalformedDocumentException if the bytes are not JSON or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<SeccompProfile> readDocument(
      byte[] bytes, String source, ReadOptions options) {
    return DocumentReader.json(bytes, source, SeccompProfileCodec.INSTANCE, options);
  }

  /**
   * Writes a profile.
   *
   * @param profile the value
   * @return indented by two spaces, members in the order of the specification, a newline at the
   *     end; absent members are not written, argument values are unsigned
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no file can
   */
  public static String write(SeccompProfile profile) {
    return DocumentWriter.prettyJson(profile, SeccompProfileCodec.INSTANCE);
  }

  /**
   * Writes a profile without white space.
   *
   * @param profile the value
   * @return one line with a newline at its end; absent members are not written
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no file can
   */
  public static String writeCompact(SeccompProfile profile) {
    return DocumentWriter.compactJson(profile, SeccompProfileCodec.INSTANCE);
  }

  /**
   * Writes a profile to a file in UTF-8, replacing what it held.
   *
   * @param profile the value
   * @param file the file; its directory must exist
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no file can
   */
  public static void write(SeccompProfile profile, Path file) throws IOException {
    DocumentFiles.write(file, write(profile));
  }

  /**
   * Reads a conditional profile.
   *
   * @param text the whole document
   * @return the value; members it does not know are kept
   * @throws MalformedDocumentException if the text is not JSON or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range; it carries
   *     every problem of the document with its place
   */
  public static ConditionalProfile readConditional(String text) {
    return readConditionalDocument(text, "", ReadMode.LENIENT).value();
  }

  /**
   * Reads a conditional profile from a file in UTF-8.
   *
   * @param file the file
   * @return the value with its findings and places; the source is the file's path
   * @throws MalformedDocumentException if the file is not UTF-8, not JSON or beyond the limits
   * @throws DocumentContractException as {@link #readConditional(String)}
   * @throws IOException if the file cannot be read
   */
  public static Document<ConditionalProfile> readConditional(Path file) throws IOException {
    return readConditionalDocument(
        DocumentFiles.bytes(file), DocumentFiles.nameOf(file), ReadOptions.lenient());
  }

  /**
   * Reads a conditional profile with its findings and places.
   *
   * @param text the whole document
   * @param source what the document is called, a file name in most cases; may be empty
   * @param mode whether unknown, missing and repeated members are findings or refused
   * @return the value, what there is to say about it, and the place of every part
   * @throws MalformedDocumentException if the text is not JSON or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<ConditionalProfile> readConditionalDocument(
      String text, String source, ReadMode mode) {
    return DocumentReader.json(
        text, source, ConditionalProfileCodec.INSTANCE, new ReadOptions(mode, ReadLimits.DEFAULT));
  }

  /**
   * Reads a conditional profile with its findings and places, within limits of one's own.
   *
   * @param text the whole document
   * @param source what the document is called, a file name in most cases; may be empty
   * @param options what becomes of oddities, and how large the document may be
   * @return the value, what there is to say about it, and the place of every part
   * @throws MalformedDocumentException if the text is not JSON or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<ConditionalProfile> readConditionalDocument(
      String text, String source, ReadOptions options) {
    return DocumentReader.json(text, source, ConditionalProfileCodec.INSTANCE, options);
  }

  /**
   * Reads a conditional profile from bytes, which a runtime would read from a file, with its
   * findings and places.
   *
   * @param bytes the whole document in UTF-8
   * @param source what the document is called, a file name in most cases; may be empty
   * @param options what becomes of oddities, and how large the document may be
   * @return the value, what there is to say about it, and the place of every part
   * @throws MalformedDocumentException if the bytes are not JSON or beyond the limits
   * @throws DocumentContractException if a value has the wrong type or is out of range or, in
   *     strict mode, if there is any warning; it carries every problem of the document with its
   *     place
   */
  public static Document<ConditionalProfile> readConditionalDocument(
      byte[] bytes, String source, ReadOptions options) {
    return DocumentReader.json(bytes, source, ConditionalProfileCodec.INSTANCE, options);
  }

  /**
   * Writes a conditional profile.
   *
   * @param profile the value
   * @return indented by two spaces, members in the order of the specification, a newline at the
   *     end; absent members are not written, argument values are unsigned
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no file can
   */
  public static String write(ConditionalProfile profile) {
    return DocumentWriter.prettyJson(profile, ConditionalProfileCodec.INSTANCE);
  }

  /**
   * Writes a conditional profile without white space.
   *
   * @param profile the value
   * @return one line with a newline at its end; absent members are not written
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no file can
   */
  public static String writeCompact(ConditionalProfile profile) {
    return DocumentWriter.compactJson(profile, ConditionalProfileCodec.INSTANCE);
  }

  /**
   * Writes a conditional profile to a file in UTF-8, replacing what it held.
   *
   * @param profile the value
   * @param file the file; its directory must exist
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no file can
   */
  public static void write(ConditionalProfile profile, Path file) throws IOException {
    DocumentFiles.write(file, write(profile));
  }
}
