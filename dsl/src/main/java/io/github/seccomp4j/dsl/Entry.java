package io.github.seccomp4j.dsl;

import io.github.seccomp4j.dsl.call.CallExpression;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.util.List;
import java.util.Optional;

/** What a draft has rules from: sentences written here, and entries taken over from a document. */
sealed interface Entry {

  Action action();

  // In the order written, duplicates kept.
  List<String> names();

  // Empty if nothing remains.
  Optional<Entry> without(String name);

  /** A sentence. */
  record Written(Rule rule) implements Entry {
    @Override
    public Action action() {
      return rule.action();
    }

    @Override
    public List<String> names() {
      return rule.names();
    }

    @Override
    public Optional<Entry> without(String name) {
      List<CallExpression> rest =
          rule.calls().stream().filter(call -> !call.name().equals(name)).toList();
      return rest.isEmpty() ? Optional.empty() : Optional.of(new Written(rule.withCalls(rest)));
    }
  }

  /** An entry of a document, kept as it was. */
  record Taken(ConditionalRule rule) implements Entry {
    @Override
    public Action action() {
      return rule.action();
    }

    @Override
    public List<String> names() {
      return PlainForm.names(rule);
    }

    @Override
    public Optional<Entry> without(String name) {
      List<String> rest = names().stream().filter(other -> !other.equals(name)).toList();
      return rest.isEmpty()
          ? Optional.empty()
          : Optional.of(new Taken(rule.toBuilder().name(Optional.empty()).names(rest).build()));
    }
  }
}
