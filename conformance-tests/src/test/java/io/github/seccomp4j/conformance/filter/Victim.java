package io.github.seccomp4j.conformance.filter;

import io.github.seccomp4j.api.bpf.BpfProgram;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.Architecture;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Makes calls under filters in processes that may die of it, see {@link VictimProgram}. */
final class Victim {

  private static final int FIRST_RECORD = 64;
  private static final int RECORD = 128;
  private static final int SIGSYS = 31;
  private static final int MOST_SECONDS = 120;

  /** What is asked; without a call, only whether the filter is loaded. */
  record Attempt(@Nullable BpfProgram filter, @Nullable SyscallEvent call) {}

  /** What was seen. */
  record Observation(
      long loaded, long returned, long progress, int sigsysErrno, int sigsysCall, int status) {

    boolean hasReturned() {
      return progress == 2;
    }

    boolean hasTrapped() {
      return progress == 3;
    }

    boolean isKilledByFilter() {
      return progress == 1 && (status & 0x7f) == SIGSYS;
    }
  }

  private final Path directory;

  /** Works in a directory that may be written to. */
  Victim(Path directory) {
    this.directory = directory;
  }

  /** Makes all attempts one after the other. */
  List<Observation> observe(List<Attempt> attempts) throws IOException, InterruptedException {
    Path program = directory.resolve("victim");
    Path records = directory.resolve("records");
    VictimProgram.write(program);
    Files.write(records, records(attempts).array());
    Process process =
        new ProcessBuilder(program.toString(), records.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the victim does not end");
    }
    if (process.exitValue() != 0) {
      throw new IOException("the victim ends with " + process.exitValue());
    }
    ByteBuffer seen = ByteBuffer.wrap(Files.readAllBytes(records)).order(ByteOrder.LITTLE_ENDIAN);
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < attempts.size(); i++) {
      int at = FIRST_RECORD + i * RECORD;
      observations.add(
          new Observation(
              seen.getLong(at + 80),
              seen.getLong(at + 88),
              seen.getLong(at + 96),
              seen.getInt(at + 104),
              seen.getInt(at + 112),
              seen.getInt(at + 120)));
    }
    return observations;
  }

  private static ByteBuffer records(List<Attempt> attempts) {
    Map<BpfProgram, Integer> places = new HashMap<>();
    int size = FIRST_RECORD + attempts.size() * RECORD;
    for (Attempt attempt : attempts) {
      BpfProgram filter = attempt.filter();
      if (filter != null && places.putIfAbsent(filter, size) == null) {
        size += Math.max(1, filter.size()) * Long.BYTES;
      }
    }
    ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putLong(0, attempts.size());
    places.forEach(
        (filter, place) -> buffer.position(place).put(filter.toBytes(ByteOrder.LITTLE_ENDIAN)));
    for (int i = 0; i < attempts.size(); i++) {
      int at = FIRST_RECORD + i * RECORD;
      SyscallEvent call = attempts.get(i).call();
      BpfProgram filter = attempts.get(i).filter();
      if (call != null) {
        buffer.putLong(at, call.entry().equals(Architecture.X86) ? 2 : 1);
        buffer.putLong(at + 8, Integer.toUnsignedLong(call.number()));
        for (int index = 0; index < 6; index++) {
          buffer.putLong(at + 16 + index * Long.BYTES, call.arguments().get(index));
        }
      }
      Integer place = filter == null ? null : places.get(filter);
      if (filter != null && place != null) {
        buffer.putLong(at + 64, filter.size());
        buffer.putLong(at + 72, VictimProgram.MAPPED_AT + place);
      }
    }
    return buffer;
  }
}
