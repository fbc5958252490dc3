package io.github.seccomp4j.samples.tutorial;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.github.seccomp4j.dsl.kubernetes.Manifests;
import io.github.seccomp4j.dsl.kubernetes.NodePortService;
import io.github.seccomp4j.dsl.kubernetes.SeccompAnnotations;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.document.ProfileJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything the tutorial puts on disk, in one directory. */
final class TutorialFiles {

  private static final int PORT = 5678;

  private final Path directory;
  private final List<Path> written = new ArrayList<>();

  private TutorialFiles(Path directory) {
    this.directory = directory;
  }

  /** Writes all files and reads each back; the directory and those below it are made. */
  static TutorialFiles write(Path directory) throws IOException {
    TutorialFiles files = new TutorialFiles(directory);
    files.writeProfiles();
    files.writeLearned();
    files.writeClusters();
    files.writePods();
    files.writeScript();
    return files;
  }

  Path directory() {
    return directory;
  }

  /** The files written, relative to the directory, in the order of the tutorial. */
  List<Path> written() {
    return List.copyOf(written);
  }

  private void writeProfiles() throws IOException {
    for (Map.Entry<String, SeccompProfile> profile : TutorialProfiles.byFileName().entrySet()) {
      Path file = place("profiles/" + profile.getKey());
      ProfileJson.write(profile.getValue(), file);
      expect(ProfileJson.read(file).value().equals(profile.getValue()), file);
    }
  }

  private void writeLearned() throws IOException {
    TutorialLearning learning = TutorialLearning.ofTheTutorial();
    Path file = place("learned/http-echo.json");
    ProfileJson.write(learning.profile(), file);
    expect(ProfileJson.read(file).value().equals(learning.profile()), file);
    Path review = place("learned/http-echo.txt");
    Files.writeString(review, learning.review(), StandardCharsets.UTF_8);
  }

  private void writeClusters() throws IOException {
    write("kind.yaml", TutorialClusters.withProfiles().toResource());
    write("kind-seccompdefault.yaml", TutorialClusters.withSeccompDefault().toResource());
    write(
        "kind-seccompdefault-corrected.yaml",
        TutorialClusters.withSeccompDefaultOnEveryNode().toResource());
    write("kubelet-configuration.yaml", TutorialClusters.kubelet().toResource());
  }

  private void writePods() throws IOException {
    for (Pod pod : TutorialPods.withFields()) {
      write("pods/" + nameOf(pod) + ".yaml", pod);
      if (nameOf(pod).equals("audit-pod") || nameOf(pod).equals("fine-pod")) {
        write("services/" + nameOf(pod) + ".yaml", NodePortService.exposing(pod, PORT));
      }
    }
    write("pods/alpine.yaml", TutorialPods.alpine());
    for (Pod pod : TutorialPods.withAnnotations()) {
      write("annotations/" + nameOf(pod) + ".yaml", pod);
      write(
          "annotations/migrated/" + nameOf(pod) + ".yaml",
          SeccompAnnotations.migrate(pod).resource());
    }
  }

  private void writeScript() throws IOException {
    try (InputStream script = TutorialFiles.class.getResourceAsStream("run.sh")) {
      if (script == null) {
        throw new IllegalStateException("run.sh is missing from the class path");
      }
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      Path file = place("run.sh");
      Files.writeString(file, text, StandardCharsets.UTF_8);
      // Where the file system has no such permission, `bash run.sh` does.
      file.toFile().setExecutable(true);
    }
  }

  private void write(String name, HasMetadata resource) throws IOException {
    Path file = place(name);
    Manifests.write(file, resource);
    expect(Manifests.read(file).equals(List.of(resource)), file);
  }

  private static void expect(boolean readBackEqual, Path file) {
    if (!readBackEqual) {
      throw new IllegalStateException(file + " does not read back as what was written");
    }
  }

  private Path place(String name) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    written.add(Path.of(name));
    return file;
  }

  private static String nameOf(Pod pod) {
    return pod.getMetadata().getName();
  }
}
