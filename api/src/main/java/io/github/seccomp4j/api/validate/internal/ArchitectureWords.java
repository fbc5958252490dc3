package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.conditional.ArchitectureMapping;
import java.util.ArrayList;
import java.util.List;

/**
 * An architecture a profile names, and where.
 *
 * @param architecture the token
 * @param pointer where it stands
 */
record ArchitectureWords(Architecture architecture, String pointer) {

  /** Returns what reaches the OCI runtime on a node: the list, or the node's entry of archMap. */
  static List<ArchitectureWords> effective(Subject subject) {
    List<ArchitectureWords> words = new ArrayList<>();
    add(words, subject.profile().architectures(), "/architectures");
    List<ArchitectureMapping> mappings = subject.profile().archMap();
    for (int i = 0; i < mappings.size(); i++) {
      if (mappings.get(i).architecture().equals(subject.architecture())) {
        words.add(
            new ArchitectureWords(
                mappings.get(i).architecture(), "/archMap/" + i + "/architecture"));
        add(words, mappings.get(i).subArchitectures(), "/archMap/" + i + "/subArchitectures");
        break;
      }
    }
    return words;
  }

  private static void add(
      List<ArchitectureWords> words, List<Architecture> architectures, String pointer) {
    for (int i = 0; i < architectures.size(); i++) {
      words.add(new ArchitectureWords(architectures.get(i), pointer + "/" + i));
    }
  }
}
