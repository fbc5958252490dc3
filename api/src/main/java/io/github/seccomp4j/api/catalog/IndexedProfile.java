package io.github.seccomp4j.api.catalog;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What a group of releases makes on some machines and kernels, but for the container's
 * capabilities.
 *
 * @param releases the releases
 * @param ports the machines
 * @param kernelFrom the first kernel, or empty
 * @param kernelBefore the kernel after the last, or empty
 * @param head the profile without rules
 * @param always the rows that every container gets
 * @param conditional the rules that depend on capabilities
 * @param relevant the capabilities these depend on, as bits
 */
record IndexedProfile(
    List<Release> releases,
    List<String> ports,
    Optional<KernelVersion> kernelFrom,
    Optional<KernelVersion> kernelBefore,
    SeccompProfile head,
    BitSet always,
    List<IndexedRule> conditional,
    int relevant) {

  /**
   * A rule that depends on capabilities.
   *
   * @param rows its rows
   * @param includes the capabilities of which all are needed, as bits
   * @param excludes the capabilities of which any drops it, as bits
   */
  record IndexedRule(BitSet rows, int includes, int excludes) {

    boolean isKept(int held) {
      return (held & includes) == includes && (held & excludes) == 0;
    }
  }

  List<Architecture> architectures() {
    return head.architectures();
  }

  IndexedProfile withPort(String port) {
    List<String> more = new ArrayList<>(ports);
    more.add(port);
    return new IndexedProfile(
        releases, more, kernelFrom, kernelBefore, head, always, conditional, relevant);
  }

  IndexedProfile of(List<Release> others) {
    return new IndexedProfile(
        others, ports, kernelFrom, kernelBefore, head, always, conditional, relevant);
  }

  /** Returns the rows of a container that has these capabilities. */
  BitSet rows(int held) {
    BitSet rows = (BitSet) always.clone();
    for (IndexedRule rule : conditional) {
      if (rule.isKept(held)) {
        rows.or(rule.rows());
      }
    }
    return rows;
  }

  /** Tells whether this is the same but for machines. */
  boolean hasContentOf(IndexedProfile other) {
    return kernelFrom.equals(other.kernelFrom)
        && kernelBefore.equals(other.kernelBefore)
        && head.equals(other.head)
        && always.equals(other.always)
        && conditional.equals(other.conditional);
  }
}
