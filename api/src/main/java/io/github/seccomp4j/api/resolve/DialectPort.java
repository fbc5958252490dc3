package io.github.seccomp4j.api.resolve;

import io.github.seccomp4j.model.Architecture;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a program built for one machine makes of the architectures in a conditional profile.
 *
 * @param goArchitecture the name the program's source has for the machine: a value of GOARCH, or a
 *     name that no port of Go has
 * @param architecture the machine, whose error numbers count
 * @param word what {@code includes.arches} and {@code excludes.arches} call the machine; the empty
 *     text if the program has no word for it, so that it is never included
 * @param mapKey the entry of {@code archMap} that applies; empty if none ever does
 * @param fixed the architectures of the filter where the program does not read them from {@code
 *     archMap}, in order; empty where it does
 */
public record DialectPort(
    String goArchitecture,
    Architecture architecture,
    String word,
    Optional<Architecture> mapKey,
    Optional<List<Architecture>> fixed) {

  /**
   * Makes a port.
   *
   * @param goArchitecture the name the program's source has for the machine
   * @param architecture the machine, whose error numbers count
   * @param word what conditions call the machine, or the empty text
   * @param mapKey the entry of {@code archMap} that applies, or empty
   * @param fixed the architectures of the filter if they are fixed, or empty
   * @throws NullPointerException if a part is null
   */
  public DialectPort {
    Objects.requireNonNull(goArchitecture, "goArchitecture");
    Objects.requireNonNull(architecture, "architecture");
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(mapKey, "mapKey");
    fixed = fixed.isEmpty() ? fixed : Optional.of(List.copyOf(fixed.get()));
  }
}
