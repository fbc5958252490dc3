/** What can be asked of seccomp profiles: for which host, with which result, for what reason. */
module io.github.seccomp4j.api {
  requires transitive io.github.seccomp4j.model;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.seccomp4j.api;
  exports io.github.seccomp4j.api.bpf;
  exports io.github.seccomp4j.api.catalog;
  exports io.github.seccomp4j.api.compare;
  exports io.github.seccomp4j.api.compare.report;
  exports io.github.seccomp4j.api.history;
  exports io.github.seccomp4j.api.history.report;
  exports io.github.seccomp4j.api.learn;
  exports io.github.seccomp4j.api.learn.log;
  exports io.github.seccomp4j.api.learn.profile;
  exports io.github.seccomp4j.api.pod;
  exports io.github.seccomp4j.api.pod.admission;
  exports io.github.seccomp4j.api.pod.cluster;
  exports io.github.seccomp4j.api.pod.lint;
  exports io.github.seccomp4j.api.pod.standards;
  exports io.github.seccomp4j.api.policy;
  exports io.github.seccomp4j.api.resolve;
  exports io.github.seccomp4j.api.startup;
  exports io.github.seccomp4j.api.syscall;
  exports io.github.seccomp4j.api.validate;
  exports io.github.seccomp4j.api.validate.report;
}
