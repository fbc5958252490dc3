package io.github.seccomp4j.samples.benchmarks;

import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.document.ProfileJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Default profiles on amd64: the one that most containers run with, and another one. */
final class DefaultProfile {

  private DefaultProfile() {}

  static SeccompProfile containerd() {
    return read("containerd-default.json");
  }

  static SeccompProfile crio() {
    return read("cri-o-default.json");
  }

  private static SeccompProfile read(String name) {
    try (InputStream in = DefaultProfile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + name);
      }
      return ProfileJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
