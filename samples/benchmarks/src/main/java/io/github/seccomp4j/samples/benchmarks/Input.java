package io.github.seccomp4j.samples.benchmarks;

import java.nio.file.Path;

/**
 * What a program of this package is started with.
 *
 * @param path what it reads
 * @param threads how many threads read it
 */
record Input(Path path, int threads) {

  /**
   * Reads the arguments of a program.
   *
   * @param arguments a path and, if it is not to be the usual one, a number of threads
   * @param usualThreads the usual number
   * @throws IllegalArgumentException if there are fewer or more arguments, or the number is none
   */
  static Input of(String[] arguments, int usualThreads) {
    if (arguments.length < 1 || arguments.length > 2) {
      throw new IllegalArgumentException("expected a path and maybe the number of threads");
    }
    return new Input(
        Path.of(arguments[0]),
        arguments.length == 2 ? Integer.parseInt(arguments[1]) : usualThreads);
  }
}
