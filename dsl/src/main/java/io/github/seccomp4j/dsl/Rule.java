package io.github.seccomp4j.dsl;

import io.github.seccomp4j.dsl.call.CallExpression;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.conditional.RuleFilter;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of a profile: an action, the calls it is for, and when it applies.
 *
 * <p>A verb of {@link Rules} with calls makes one; every method returns a changed copy. Immutable
 * and equal by content.
 *
 * <p>What depends on the container or its host (capabilities, native architecture, kernel) exists
 * only in a conditional profile: {@link ProfileDraft#build()} refuses a rule that asks for it,
 * {@link ProfileDraft#buildConditional()} writes it as {@code includes} and {@code excludes}.
 */
public final class Rule {

  private record Parts(
      Effect effect,
      List<CallExpression> calls,
      Optional<String> comment,
      RuleFilter includes,
      RuleFilter excludes) {}

  private final Parts parts;

  private Rule(Parts parts) {
    this.parts = parts;
  }

  static Rule of(Effect effect, List<CallExpression> calls) {
    RuleFilter none = RuleFilter.builder().build();
    return new Rule(new Parts(effect, List.copyOf(calls), Optional.empty(), none, none));
  }

  Effect effect() {
    return parts.effect();
  }

  List<CallExpression> calls() {
    return parts.calls();
  }

  Optional<String> comment() {
    return parts.comment();
  }

  RuleFilter includes() {
    return parts.includes();
  }

  RuleFilter excludes() {
    return parts.excludes();
  }

  Rule withCalls(List<CallExpression> calls) {
    return new Rule(new Parts(effect(), List.copyOf(calls), comment(), includes(), excludes()));
  }

  /**
   * Returns what happens to the calls.
   *
   * @return the token as a profile writes it
   */
  public Action action() {
    return effect().action();
  }

  /**
   * Returns the system calls the rule is about.
   *
   * @return names in the order given, duplicates kept; unmodifiable
   */
  public List<String> names() {
    return calls().stream().map(CallExpression::name).toList();
  }

  /**
   * Says why the rule is there.
   *
   * @param comment any text; a conditional profile keeps it, a plain one has no place for it
   * @return a copy with this comment instead of an earlier one
   */
  public Rule because(String comment) {
    return new Rule(new Parts(effect(), calls(), Optional.of(comment), includes(), excludes()));
  }

  /**
   * Applies only to containers that have capabilities in their bounding set.
   *
   * @param first a capability
   * @param more further capabilities, all of which are needed
   * @return a copy that asks for these too
   */
  public Rule whenCapability(Capability first, Capability... more) {
    return including(filter(includes()).addCaps(first).addCaps(more).build());
  }

  /**
   * Applies only to containers that have none of some capabilities.
   *
   * @param first a capability
   * @param more further capabilities, any of which drops the rule
   * @return a copy that is dropped for these too
   */
  public Rule unlessCapability(Capability first, Capability... more) {
    return excluding(filter(excludes()).addCaps(first).addCaps(more).build());
  }

  /**
   * Applies only on hosts of some native architectures.
   *
   * @param first an architecture, written as libseccomp prints it ({@code amd64} for X86_64); an
   *     unrecognized token is written as it is
   * @param more further architectures, any of which will do
   * @return a copy that applies on these too, if it had a list, or else on these only
   */
  public Rule whenArchitecture(Architecture first, Architecture... more) {
    return including(filter(includes()).addAllArches(words(first, more)).build());
  }

  /**
   * Applies only on hosts of other native architectures.
   *
   * @param first an architecture, written as libseccomp prints it ({@code amd64} for X86_64); an
   *     unrecognized token is written as it is
   * @param more further architectures, any of which drops the rule
   * @return a copy that is dropped on these too
   */
  public Rule unlessArchitecture(Architecture first, Architecture... more) {
    return excluding(filter(excludes()).addAllArches(words(first, more)).build());
  }

  /**
   * Applies only from a kernel version on: {@code minKernel} of {@code includes}.
   *
   * @param version the first version the rule applies to
   * @return a copy with this bound instead of an earlier one
   */
  public Rule sinceKernel(KernelVersion version) {
    return including(filter(includes()).minKernel(version.toString()).build());
  }

  /**
   * Applies only before a kernel version: {@code minKernel} of {@code excludes}.
   *
   * @param version the first version the rule does not apply to
   * @return a copy with this bound instead of an earlier one
   */
  public Rule beforeKernel(KernelVersion version) {
    return excluding(filter(excludes()).minKernel(version.toString()).build());
  }

  private static RuleFilter.Builder filter(RuleFilter start) {
    return start.toBuilder();
  }

  private Rule including(RuleFilter includes) {
    return new Rule(new Parts(effect(), calls(), comment(), includes, excludes()));
  }

  private Rule excluding(RuleFilter excludes) {
    return new Rule(new Parts(effect(), calls(), comment(), includes(), excludes));
  }

  // Tools spell LoongArch in two ways; a rule for it must name both.
  private static List<String> words(Architecture first, Architecture... more) {
    List<String> words = new ArrayList<>(words(first));
    for (Architecture architecture : more) {
      words.addAll(words(architecture));
    }
    return words;
  }

  static List<String> words(Architecture architecture) {
    return ArchitectureInfo.of(architecture)
        .map(ArchitectureInfo::filterNames)
        .orElse(List.of(architecture.token()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rule that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /**
   * Says the rule in short.
   *
   * @return action and calls, for example {@code SCMP_ACT_ALLOW [socket where arg0 == 2]}
   */
  @Override
  public String toString() {
    return effect() + " " + calls();
  }
}
