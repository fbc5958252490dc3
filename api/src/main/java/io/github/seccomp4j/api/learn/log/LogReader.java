package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.Observations;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads logs.
 *
 * <p>A line that holds a record and cannot be read is counted and sampled; it is never an error. A
 * line without a record is passed over. Texts are UTF-8; what is none becomes U+FFFD. A file that
 * starts as gzip does is read as such; for other compressions, hand over the decompressing stream.
 */
public final class LogReader {

  private LogReader() {}

  /**
   * Reads lines.
   *
   * @param lines the lines, without line feeds
   * @param options how to read them
   * @return what they held
   */
  public static LogReading read(Iterable<String> lines, LogOptions options) {
    LogBlocks blocks = new LogBlocks(options);
    for (String line : lines) {
      byte[] bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
      blocks.add(bytes, 0, bytes.length);
    }
    return blocks.finish();
  }

  /**
   * Reads characters to their end; the reader is not closed.
   *
   * @param reader gives the log
   * @param options how to read it
   * @return what it held
   * @throws IOException if the reader fails
   */
  public static LogReading read(Reader reader, LogOptions options) throws IOException {
    LogBlocks blocks = new LogBlocks(options);
    char[] characters = new char[1 << 16];
    int held = 0;
    int count;
    while ((count = reader.read(characters, held, characters.length - held)) >= 0) {
      int length = held + count;
      // A pair of surrogates must not be torn.
      held = length > 0 && Character.isHighSurrogate(characters[length - 1]) ? 1 : 0;
      byte[] bytes = new String(characters, 0, length - held).getBytes(StandardCharsets.UTF_8);
      blocks.add(bytes, 0, bytes.length);
      if (held > 0) {
        characters[0] = characters[length - 1];
      }
    }
    return blocks.finish();
  }

  /**
   * Reads bytes to their end; the stream is not closed.
   *
   * @param stream gives the log, gzip or not
   * @param options how to read it
   * @return what it held
   * @throws IOException if the stream fails
   */
  public static LogReading read(InputStream stream, LogOptions options) throws IOException {
    LogBlocks blocks = new LogBlocks(options);
    InputStream plain = Gzip.plain(stream);
    byte[] bytes = new byte[1 << 18];
    int count;
    while ((count = plain.read(bytes, 0, bytes.length)) >= 0) {
      blocks.add(bytes, 0, count);
    }
    return blocks.finish();
  }

  /**
   * Reads a file, or all files of a directory and below, in the order of their paths, as the parts
   * of one log that they are: {@code strace -ff} writes one for each process.
   *
   * @param path the file or directory
   * @param options how to read it
   * @return what it held; the format is {@link LogFormat#MIXED} if files differ in it
   * @throws IOException if a file cannot be read
   */
  public static LogReading read(Path path, LogOptions options) throws IOException {
    if (!Files.isDirectory(path)) {
      return LogFiles.read(path, options);
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(path)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    LogReading reading = null;
    for (Path file : files) {
      LogReading next = LogFiles.read(file, options);
      reading = reading == null ? next : reading.merge(next);
    }
    return reading == null
        ? new LogReading(
            options.format().orElse(LogFormat.MIXED),
            Observations.EMPTY,
            0,
            0,
            0,
            List.of(),
            0,
            0,
            List.of())
        : reading;
  }
}
