package io.github.seccomp4j.conformance.filter;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program, and how to tell that it did its work.
 *
 * @param name what it is called
 * @param runs how many runs show most of what it calls
 * @param command how it is started
 * @param needed a call that it does not do without
 * @param work whether the work was done, by what was printed
 */
record RealProgram(String name, int runs, List<String> command, String needed, Work work) {

  private static final int MOST_SECONDS = 60;
  private static final String CONTENT = "served to whoever asks\n";

  /** Tells whether the work was done. */
  interface Work {
    boolean isDoneBy(BufferedReader output) throws IOException;
  }

  /** Returns the programs, which work in a directory. */
  static List<RealProgram> all(Path directory) throws IOException {
    Path served = Files.createDirectories(directory.resolve("served"));
    Path file = served.resolve("page.txt");
    Files.writeString(file, CONTENT);
    return List.of(
        new RealProgram(
            "ls",
            1,
            List.of("/bin/ls", served.toString()),
            "getdents64",
            output -> "page.txt".equals(output.readLine())),
        new RealProgram(
            "sh -c",
            1,
            List.of("/bin/sh", "-c", "cat " + file + " | wc -c > " + served + "/count; echo done"),
            "dup2",
            output -> "done".equals(output.readLine()) && isCounted(served)),
        new RealProgram(
            "hello of a JVM",
            3,
            java("hello"),
            "mprotect",
            output -> "hello".equals(output.readLine())),
        new RealProgram(
            "file server",
            3,
            java(file.toString()),
            "listen",
            output -> isServed(output.readLine())));
  }

  private static boolean isCounted(Path directory) throws IOException {
    Path count = directory.resolve("count");
    boolean isRight =
        Files.exists(count)
            && Files.readString(count).strip().equals(Integer.toString(CONTENT.length()));
    Files.deleteIfExists(count);
    return isRight;
  }

  private static boolean isServed(String port) throws IOException {
    if (port == null || !port.matches("[0-9]+")) {
      return false;
    }
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port))) {
      OutputStream out = socket.getOutputStream();
      out.write("GET / HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.startsWith("HTTP/1.0 200 ") && answer.endsWith("\r\n\r\n" + CONTENT);
    }
  }

  private static List<String> java(String argument) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-Xint",
        "-cp",
        Path.of(RealProgram.class.getProtectionDomain().getCodeSource().getLocation().getPath())
            .toString(),
        SmallServer.class.getName(),
        argument);
  }

  /** Runs the program, started by another one, and tells whether it did its work and ended well. */
  boolean worksBehind(List<String> starter) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(starter);
    all.addAll(command);
    // With an open input, a shell whose pipe is denied would wait for it until the deadline.
    Process process =
        new ProcessBuilder(all)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Thread deadline =
        new Thread(
            () -> {
              try {
                if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                  process.descendants().forEach(ProcessHandle::destroyForcibly);
                  process.destroyForcibly();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    deadline.setDaemon(true);
    deadline.start();
    boolean isDone;
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      isDone = work.isDoneBy(output);
    }
    return process.waitFor() == 0 && isDone;
  }

  @Override
  public String toString() {
    return name;
  }
}
