package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.model.Architecture;
import java.util.List;
import java.util.Optional;

/** The words nodes have for their architecture: those of Go. */
final class NodeArchitectures {

  /** One architecture and its word. */
  private record Word(String word, Architecture architecture) {}

  private static final List<Word> WORDS =
      List.of(
          new Word("amd64", Architecture.X86_64),
          new Word("386", Architecture.X86),
          new Word("arm", Architecture.ARM),
          new Word("arm64", Architecture.AARCH64),
          new Word("ppc64le", Architecture.PPC64LE),
          new Word("s390x", Architecture.S390X),
          new Word("riscv64", Architecture.RISCV64),
          new Word("loong64", Architecture.LOONGARCH64),
          new Word("mips64", Architecture.MIPS64),
          new Word("mips64le", Architecture.MIPSEL64));

  private NodeArchitectures() {}

  static List<String> words() {
    return WORDS.stream().map(Word::word).toList();
  }

  static Optional<String> wordOf(Architecture architecture) {
    return WORDS.stream()
        .filter(each -> each.architecture().equals(architecture))
        .map(Word::word)
        .findFirst();
  }

  static Optional<Architecture> ofWord(String word) {
    return WORDS.stream()
        .filter(each -> each.word().equals(word))
        .map(Word::architecture)
        .findFirst();
  }
}
