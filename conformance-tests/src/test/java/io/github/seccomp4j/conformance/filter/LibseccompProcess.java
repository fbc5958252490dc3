package io.github.seccomp4j.conformance.filter;

import io.github.seccomp4j.api.bpf.BpfProgram;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.document.ProfileJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A {@link LibseccompWorker}, started anew whenever a deadline passes. Not thread-safe. */
final class LibseccompProcess implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(60);

  /** What libseccomp makes of a profile; without a program, why there is none. */
  record Answer(@Nullable BpfProgram program, String reason) {}

  private @Nullable Process process;
  private @Nullable Writer toWorker;
  private @Nullable BufferedReader fromWorker;
  private int restarts;

  /** Returns how often a worker had to be killed. */
  int restarts() {
    return restarts;
  }

  /** Returns libseccomp's version, or a text that starts with "missing". */
  String version() {
    String answer = ask("version", START);
    return answer == null ? "missing: no answer" : answer;
  }

  /** Returns libseccomp's numbers of all names on an architecture, in the order of SyscallNames. */
  int[] numbers(int token) {
    String answer = ask("resolve " + token, START);
    if (answer == null) {
      throw new IllegalStateException("libseccomp does not resolve names");
    }
    return answer
        .lines()
        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  /** Makes a filter of a profile. */
  Answer export(SeccompProfile profile, Duration deadline) {
    if (process == null) {
      version();
    }
    String answer = ask(ProfileJson.writeCompact(profile).strip(), deadline);
    if (answer == null) {
      return new Answer(null, "deadline");
    }
    if (answer.startsWith("ok ")) {
      byte[] bytes = HexFormat.of().parseHex(answer.substring(3));
      return new Answer(BpfProgram.ofBytes(bytes, ByteOrder.nativeOrder()), "");
    }
    return new Answer(null, answer);
  }

  private @Nullable String ask(String line, Duration deadline) {
    try {
      if (process == null) {
        start();
      }
      Writer writer = toWorker;
      BufferedReader reader = fromWorker;
      if (writer == null || reader == null) {
        return null;
      }
      writer.write(line + "\n");
      writer.flush();
      CompletableFuture<@Nullable String> answer =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return reader.readLine();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      restarts++;
      close();
      return null;
    } catch (IOException | ExecutionException e) {
      throw new IllegalStateException("the worker died on " + line, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void start() throws IOException {
    Process started =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LibseccompWorker.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process = started;
    toWorker = new OutputStreamWriter(started.getOutputStream(), StandardCharsets.UTF_8);
    fromWorker =
        new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }
}
