package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.conditional.ArchitectureMapping;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A profile that is being written.
 *
 * <p>{@link Profiles} gives the first draft; every method returns another, so a draft can be kept
 * and continued in two directions. Rules come out in the order they were added. Immutable and equal
 * by content.
 *
 * <p>{@link #build()} gives the OCI document that a Pod's {@code localhostProfile} names, {@link
 * #buildConditional()} the Docker document. Both refuse a draft with errors and name all of them.
 * Faults that the document a draft started from already had are warnings, so {@code
 * from(p).build()} gives back every {@code p}.
 */
public final class ProfileDraft {

  private final Draft draft;

  ProfileDraft(Draft draft) {
    this.draft = draft;
  }

  /**
   * Calls the draft something, for the reader of findings.
   *
   * @param name becomes the source of every finding's location; the document does not hold it
   * @return a draft with this name
   */
  public ProfileDraft named(String name) {
    return new ProfileDraft(draft.withName(name));
  }

  /**
   * Changes what happens to calls that no rule is about.
   *
   * @param action a verb of {@link Rules} without calls
   * @return a draft with this default action
   */
  public ProfileDraft otherwise(DefaultAction action) {
    return new ProfileDraft(draft.withOtherwise(action));
  }

  /**
   * Names the architectures of the filter.
   *
   * <p>Runtimes always add the native one; calls of any architecture that is not in the filter kill
   * the thread. Without this sentence the filter has the native architecture only.
   *
   * @param first an architecture
   * @param more further architectures
   * @return a draft with these architectures instead of earlier ones
   */
  public ProfileDraft on(Architecture first, Architecture... more) {
    List<Architecture> all = new ArrayList<>();
    all.add(first);
    all.addAll(Arrays.asList(more));
    return withHead(draft.head().toBuilder().architectures(all).archMap(List.of()).build());
  }

  /**
   * Names the architectures of the filter by native architecture; only a conditional profile can.
   *
   * @param first a native architecture with those that go with it
   * @param more further native architectures
   * @return a draft with this map instead of earlier architectures
   */
  public ProfileDraft on(ArchitectureMapping first, ArchitectureMapping... more) {
    List<ArchitectureMapping> all = new ArrayList<>();
    all.add(first);
    all.addAll(Arrays.asList(more));
    return withHead(draft.head().toBuilder().architectures(List.of()).archMap(all).build());
  }

  /**
   * Says with which flags the filter is loaded.
   *
   * <p>Without this sentence the member is absent, and runc and crun take SPEC_ALLOW.
   *
   * @param flags any number of flags; none at all writes an empty list, which means no flag
   * @return a draft with these flags instead of earlier ones
   */
  public ProfileDraft flags(FilterFlag... flags) {
    return withHead(draft.head().toBuilder().flags(Optional.of(List.of(flags))).build());
  }

  /**
   * Says who receives the calls of {@code userNotify} rules.
   *
   * @param path the UNIX socket the runtime connects to
   * @return a draft with this listener and without metadata
   */
  public ProfileDraft listener(String path) {
    return withHead(
        draft.head().toBuilder().listenerPath(path).listenerMetadata(Optional.empty()).build());
  }

  /**
   * Says who receives the calls of {@code userNotify} rules.
   *
   * @param path the UNIX socket the runtime connects to
   * @param metadata text that the runtime sends along
   * @return a draft with this listener
   */
  public ProfileDraft listener(String path, String metadata) {
    return withHead(draft.head().toBuilder().listenerPath(path).listenerMetadata(metadata).build());
  }

  /**
   * Adds rules at the end.
   *
   * @param first a rule
   * @param more further rules
   * @return a longer draft
   */
  public ProfileDraft add(Rule first, Rule... more) {
    List<Rule> rules = new ArrayList<>();
    rules.add(first);
    rules.addAll(Arrays.asList(more));
    return add(rules);
  }

  /**
   * Adds rules at the end.
   *
   * @param rules any number of rules, in the order of iteration
   * @return a longer draft
   */
  public ProfileDraft add(Collection<Rule> rules) {
    return new ProfileDraft(Edits.add(draft, rules));
  }

  /**
   * Takes permissions back: removes names from all entries with {@link Action#ALLOW}, and entries
   * that have no name left.
   *
   * <p>Entries with other actions stay. A name that no such entry holds is a finding {@code
   * absent-name}.
   *
   * @param first the name of a system call
   * @param more further names
   * @return a shorter draft
   */
  public ProfileDraft remove(String first, String... more) {
    Draft shorter = Edits.remove(draft, first);
    for (String name : more) {
      shorter = Edits.remove(shorter, name);
    }
    return new ProfileDraft(shorter);
  }

  /**
   * Says anew what happens to a call: removes its name from all entries, and puts rules where the
   * first of these was.
   *
   * <p>A name that no entry holds is a finding {@code absent-name}; the rules then go to the end.
   *
   * @param name the name of a system call
   * @param first a rule to put there
   * @param more further rules
   * @return a draft without earlier rules on this call
   */
  public ProfileDraft replace(String name, Rule first, Rule... more) {
    List<Rule> rules = new ArrayList<>();
    rules.add(first);
    rules.addAll(Arrays.asList(more));
    return new ProfileDraft(Edits.replace(draft, name, rules));
  }

  /**
   * Tells what is wrong with the draft as a plain profile. The package description lists the codes.
   *
   * @return every finding, each with a JSON pointer into the document that {@link #build()} would
   *     give; unmodifiable, empty if all is well
   */
  public List<Finding> check() {
    return DraftCheck.of(draft, PlainForm::of);
  }

  /**
   * Tells what is wrong with the draft as a conditional profile.
   *
   * @return every finding, each with a JSON pointer into the document that {@link
   *     #buildConditional()} would give; unmodifiable, empty if all is well
   */
  public List<Finding> checkConditional() {
    return DraftCheck.of(draft, ConditionalForm::of);
  }

  /**
   * Writes the draft out as an OCI profile.
   *
   * <p>It has no place for comments, which are left out.
   *
   * @return the profile
   * @throws InvalidProfileException if {@link #check()} has errors; it holds every finding
   */
  public SeccompProfile build() {
    return PlainForm.toProfile(document(check(), PlainForm.of(draft)));
  }

  /**
   * Writes the draft out as a conditional profile, the form that Docker, Podman and CRI-O read.
   *
   * <p>Error numbers are written as number and as symbol, since moby reads the one and
   * containers/common the other. containerd does not read this form.
   *
   * @return the profile
   * @throws InvalidProfileException if {@link #checkConditional()} has errors; it holds every
   *     finding
   */
  public ConditionalProfile buildConditional() {
    return document(checkConditional(), ConditionalForm.of(draft));
  }

  private ConditionalProfile document(List<Finding> findings, Form form) {
    if (Findings.hasErrors(findings)) {
      throw new InvalidProfileException(draft.name(), findings);
    }
    return form.document();
  }

  private ProfileDraft withHead(ConditionalProfile head) {
    return new ProfileDraft(draft.withHead(head));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProfileDraft that && draft.equals(that.draft);
  }

  @Override
  public int hashCode() {
    return draft.hashCode();
  }

  /**
   * Says the draft in short.
   *
   * @return its name and the number of its rules
   */
  @Override
  public String toString() {
    return "ProfileDraft[" + draft.name() + ", " + draft.entries().size() + " rules]";
  }
}
