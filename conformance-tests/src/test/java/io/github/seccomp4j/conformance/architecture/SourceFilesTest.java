package io.github.seccomp4j.conformance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files stay small, and every package says what it is for. */
class SourceFilesTest {

  private static final int MOST_LINES = 500;

  @TempDir Path directory;

  @Test
  void theProjectIsFound() {
    assertThat(ProjectSources.javaFilesBelow(ProjectSources.root()))
        .extracting(file -> file.getFileName().toString())
        .contains("SeccompProfile.java", "SourceFilesTest.java");
  }

  @Test
  void noFileIsLong() {
    assertThat(longFilesBelow(ProjectSources.root())).isEmpty();
  }

  @Test
  void aLongFileIsReported() {
    write("a/src/Long.java", 501);
    write("a/src/Short.java", 500);
    write("a/target/generated-sources/Generated.java", 501);
    assertThat(longFilesBelow(directory)).containsExactly(directory.resolve("a/src/Long.java"));
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    assertThat(packagesWithoutWordsBelow(ProjectSources.root())).isEmpty();
  }

  @Test
  void aPackageWithoutWordsIsReported() {
    WrongCode.write(directory.resolve("a/src/main/java/none/A.java"), "class A {}");
    WrongCode.write(directory.resolve("a/src/main/java/mute/A.java"), "class A {}");
    WrongCode.write(directory.resolve("a/src/main/java/mute/package-info.java"), "package mute;");
    WrongCode.write(directory.resolve("a/src/main/java/good/A.java"), "class A {}");
    WrongCode.write(
        directory.resolve("a/src/main/java/good/package-info.java"),
        "/** Says something. */",
        "@NullMarked",
        "package good;");
    WrongCode.write(directory.resolve("a/src/test/java/none/A.java"), "class A {}");
    assertThat(packagesWithoutWordsBelow(directory))
        .containsExactly(
            directory.resolve("a/src/main/java/mute"), directory.resolve("a/src/main/java/none"));
  }

  private static List<Path> longFilesBelow(Path root) {
    return ProjectSources.javaFilesBelow(root).stream()
        .filter(file -> ProjectSources.read(file).lines().count() > MOST_LINES)
        .toList();
  }

  private static List<Path> packagesWithoutWordsBelow(Path root) {
    return ProjectSources.javaFilesBelow(root).stream()
        .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
        // Projects of somebody else, which only stand in ours to be built against it.
        .filter(file -> !file.toString().replace('\\', '/').contains("/src/it/"))
        .filter(file -> !file.endsWith("module-info.java"))
        .map(Path::getParent)
        .distinct()
        .filter(folder -> !saysSomething(folder.resolve("package-info.java")))
        .toList();
  }

  private static boolean saysSomething(Path packageInfo) {
    if (!Files.exists(packageInfo)) {
      return false;
    }
    String text = ProjectSources.read(packageInfo);
    return text.startsWith("/**") && text.contains("@NullMarked");
  }

  private void write(String name, int lines) {
    WrongCode.write(
        directory.resolve(name),
        IntStream.range(0, lines).mapToObj(i -> "// " + i).toArray(String[]::new));
  }
}
