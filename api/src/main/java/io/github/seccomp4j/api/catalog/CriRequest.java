package io.github.seccomp4j.api.catalog;

/** What the kubelet can ask a CRI runtime for. */
public enum CriRequest {
  /** The type RuntimeDefault; also a message without a type, whose number is the same. */
  RUNTIME_DEFAULT,
  /** The type Unconfined. */
  UNCONFINED,
  /** The type Localhost with the path of a file. */
  LOCALHOST,
  /** No profile at all. */
  ABSENT,
  /** A privileged container, whatever profile it names. */
  PRIVILEGED
}
