/** Immutable values of seccomp profiles and Pod security contexts, with their wire formats. */
module io.github.seccomp4j.model {
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires org.yaml.snakeyaml;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.seccomp4j.model;
  exports io.github.seccomp4j.model.conditional;
  exports io.github.seccomp4j.model.document;
  exports io.github.seccomp4j.model.finding;
  exports io.github.seccomp4j.model.kubernetes;
  exports io.github.seccomp4j.model.syscall;
}
