package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads one file, by several threads if its lines stand for themselves. */
final class LogFiles {

  private static final long LEAST_PART = 1 << 22;
  private static final int BUFFER = 1 << 18;

  private LogFiles() {}

  static LogReading read(Path file, LogOptions options) throws IOException {
    long size = Files.size(file);
    int parts = (int) Math.min(options.threads(), size / LEAST_PART);
    if (parts > 1) {
      byte[] first = new byte[LogBlocks.FIRST_BLOCK];
      int length;
      try (InputStream stream = Files.newInputStream(file)) {
        length = stream.readNBytes(first, 0, first.length);
      }
      boolean isGzip = length > 1 && first[0] == 0x1f && first[1] == (byte) 0x8b;
      LogFormat format = options.format().orElseGet(() -> FormatSearch.find(first, length));
      if (!isGzip && format.isAudit()) {
        return readParts(file, size, parts, options.withFormat(format));
      }
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return LogReader.read(stream, options);
    }
  }

  private static LogReading readParts(Path file, long size, int parts, LogOptions options)
      throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(parts);
    try {
      List<Future<LogReading>> readings = new ArrayList<>();
      for (int part = 0; part < parts; part++) {
        long start = size / parts * part;
        long end = part == parts - 1 ? size : size / parts * (part + 1);
        readings.add(threads.submit(() -> readPart(file, start, end, options)));
      }
      LogReading all = readings.get(0).get();
      for (Future<LogReading> reading : readings.subList(1, parts)) {
        all = all.merge(reading.get());
      }
      return all;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading " + file, e);
    } catch (ExecutionException e) {
      throw new IOException("cannot read " + file, e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Reads the lines that start between two places. */
  private static LogReading readPart(Path file, long start, long end, LogOptions options)
      throws IOException {
    LogBlocks blocks = new LogBlocks(options);
    byte[] bytes = new byte[BUFFER];
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      // The line that holds the byte before belongs to the part before.
      long at = start == 0 ? 0 : start - 1;
      boolean isInLine = start == 0;
      int count;
      while ((count = channel.read(ByteBuffer.wrap(bytes), at)) > 0) {
        int from = 0;
        if (!isInLine) {
          int feed = Bytes.indexOf(bytes, 0, count, (byte) '\n');
          isInLine = feed >= 0;
          from = feed < 0 ? count : feed + 1;
        }
        int until = count;
        boolean isLast = at + count >= end;
        if (isLast) {
          // Up to the end of the line that holds the part's last byte.
          int last = (int) Math.max(end - 1 - at, 0);
          int feed = Bytes.indexOf(bytes, last, count, (byte) '\n');
          if (feed >= 0) {
            until = feed + 1;
          } else {
            isLast = false;
          }
        }
        if (until > from) {
          blocks.add(bytes, from, until);
        }
        if (isLast) {
          break;
        }
        at += count;
      }
    }
    return blocks.finish();
  }
}
