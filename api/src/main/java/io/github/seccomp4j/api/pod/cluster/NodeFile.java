package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.validate.ProfileSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What lies on a node at the path of a profile. */
sealed interface NodeFile {

  /** What a runtime reads there. */
  ProfileSource source(String path);

  /** Nobody told. */
  record Unknown() implements NodeFile {
    @Override
    public ProfileSource source(String path) {
      throw new IllegalStateException("nothing is known of " + path);
    }
  }

  /** Nothing. */
  record Missing() implements NodeFile {
    @Override
    public ProfileSource source(String path) {
      return ProfileSource.unreadable(path, "open " + path + ": no such file or directory");
    }
  }

  /** A directory, which no runtime reads. */
  record Directory() implements NodeFile {
    @Override
    public ProfileSource source(String path) {
      return ProfileSource.unreadable(path, "read " + path + ": is a directory");
    }
  }

  /** A file on this machine that stands for the node's. */
  record Local(Path path) implements NodeFile {

    static NodeFile at(Path path) {
      return Files.isDirectory(path)
          ? new Directory()
          : Files.exists(path) ? new Local(path) : new Missing();
    }

    @Override
    public ProfileSource source(String name) {
      return ProfileSource.of(path).named(name);
    }
  }

  /** A file with its content. */
  final class Content implements NodeFile {

    private final byte[] bytes;

    Content(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    @Override
    public ProfileSource source(String path) {
      return ProfileSource.of(bytes, path);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Content that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return bytes.length + " bytes";
    }
  }
}
