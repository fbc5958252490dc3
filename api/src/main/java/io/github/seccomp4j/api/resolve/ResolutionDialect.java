package io.github.seccomp4j.api.resolve;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one program resolves conditional profiles: what it calls the machines it runs on, which entry
 * of {@code archMap} it looks up, and what it does not read.
 *
 * <p>Sources: pkg/seccomp of containers/common, profiles/seccomp of moby, and the libseccomp
 * binding each release links; the catalog's file {@code dialects.txt} holds them by release.
 *
 * @param ports the machines, each name once; an architecture may be several ports, of which the
 *     first is the one Go has
 * @param readsKernel whether {@code minKernel} is read; containers/common does not know it
 * @param dropsNamelessRules whether a rule without names is dropped; moby keeps it without effect
 */
public record ResolutionDialect(
    List<DialectPort> ports, boolean readsKernel, boolean dropsNamelessRules) {

  private static final class Standard {
    static final ResolutionDialect DIALECT =
        new ResolutionDialect(
            ArchitectureInfo.all().stream().map(ResolutionDialect::standardPort).toList(),
            true,
            false);
  }

  /**
   * Makes a dialect.
   *
   * @param ports the machines, each name once
   * @param readsKernel whether {@code minKernel} is read
   * @param dropsNamelessRules whether a rule without names is dropped
   * @throws NullPointerException if a part is null
   */
  public ResolutionDialect {
    ports = List.copyOf(ports);
  }

  /**
   * Returns the dialect in which everything is read that any program reads: every architecture has
   * its word and its entry of {@code archMap}, kernel versions count, and all rules stay.
   *
   * @return the dialect
   */
  public static ResolutionDialect standard() {
    return Standard.DIALECT;
  }

  /**
   * Finds a machine by its architecture.
   *
   * @param architecture any token
   * @return the first port of that architecture; if there is none, one that has the usual word and
   *     gives the filter no architectures
   */
  public DialectPort port(Architecture architecture) {
    for (DialectPort port : ports) {
      if (port.architecture().equals(architecture)) {
        return port;
      }
    }
    DialectPort usual =
        ArchitectureInfo.of(architecture)
            .map(ResolutionDialect::standardPort)
            .orElseGet(
                () ->
                    new DialectPort(
                        architecture.token(),
                        architecture,
                        "",
                        Optional.empty(),
                        Optional.empty()));
    return new DialectPort(
        usual.goArchitecture(), architecture, usual.word(), Optional.empty(), Optional.empty());
  }

  /**
   * Finds a machine by the name it has in the program's source.
   *
   * @param goArchitecture a value of GOARCH such as {@code arm64}, or a name that no port of Go has
   *     but the source tells apart, such as {@code mips64n32}
   * @return the port, or empty if the source has no such name
   */
  public Optional<DialectPort> port(String goArchitecture) {
    return ports.stream().filter(port -> port.goArchitecture().equals(goArchitecture)).findFirst();
  }

  private static DialectPort standardPort(ArchitectureInfo info) {
    List<String> names = new ArrayList<>(info.goArchitectures());
    names.addAll(info.filterNames());
    return new DialectPort(
        names.get(0),
        info.architecture(),
        info.filterNames().get(0),
        Optional.of(info.architecture()),
        Optional.empty());
  }
}
