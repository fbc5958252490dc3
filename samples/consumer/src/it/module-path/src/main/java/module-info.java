/** A user's module: names the library's modules as they are meant to be named. */
module org.example.consumer {
  requires io.github.seccomp4j.api;
  requires io.github.seccomp4j.dsl;
  requires io.github.seccomp4j.model;
  // The jars of the Kubernetes model declare no name; this one is made from the jar's.
  requires kubernetes.model.core;
}
