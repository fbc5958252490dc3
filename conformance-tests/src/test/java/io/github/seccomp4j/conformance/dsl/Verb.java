package io.github.seccomp4j.conformance.dsl;

import io.github.seccomp4j.dsl.DefaultAction;
import io.github.seccomp4j.dsl.Rule;
import io.github.seccomp4j.dsl.Rules;
import io.github.seccomp4j.dsl.call.CallExpression;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Errno;
import java.util.Collection;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What happens to calls, told apart from both ways to write it.
 *
 * @param word the action, and for ERRNO how its number is said
 * @param number an error number or message, where the word has one
 */
record Verb(Word word, int number) {

  enum Word {
    ALLOW,
    LOG,
    TRAP,
    KILL_PROCESS,
    KILL_THREAD,
    TRACE,
    ERRNO_NUMBER,
    ERRNO_SYMBOL
  }

  static Arbitrary<Verb> any() {
    return Combinators.combine(
            Arbitraries.of(Word.values()), Arbitraries.of(Errno.all()).map(Errno::number))
        .as(Verb::new)
        .withoutEdgeCases();
  }

  Action action() {
    return switch (word) {
      case ALLOW -> Action.ALLOW;
      case LOG -> Action.LOG;
      case TRAP -> Action.TRAP;
      case KILL_PROCESS -> Action.KILL_PROCESS;
      case KILL_THREAD -> Action.KILL_THREAD;
      case TRACE -> Action.TRACE;
      case ERRNO_NUMBER, ERRNO_SYMBOL -> Action.ERRNO;
    };
  }

  OptionalLong errnoRet() {
    return action().takesErrnoRet() ? OptionalLong.of(number) : OptionalLong.empty();
  }

  DefaultAction otherwise() {
    return switch (word) {
      case ALLOW -> Rules.allow();
      case LOG -> Rules.log();
      case TRAP -> Rules.trap();
      case KILL_PROCESS -> Rules.killProcess();
      case KILL_THREAD -> Rules.killThread();
      case TRACE -> Rules.trace(number);
      case ERRNO_NUMBER -> Rules.errno(number);
      case ERRNO_SYMBOL -> Rules.errno(symbol());
    };
  }

  Rule rule(Collection<String> names) {
    return switch (word) {
      case ALLOW -> Rules.allow(names);
      case LOG -> Rules.log(names);
      case TRAP -> Rules.trap(names);
      case KILL_PROCESS -> Rules.killProcess(names);
      case KILL_THREAD -> Rules.killThread(names);
      case TRACE -> Rules.trace(number, names);
      case ERRNO_NUMBER -> Rules.errno(number, names);
      case ERRNO_SYMBOL -> Rules.errno(symbol(), names);
    };
  }

  Rule rule(CallExpression call) {
    return switch (word) {
      case ALLOW -> Rules.allow(call);
      case LOG -> Rules.log(call);
      case TRAP -> Rules.trap(call);
      case KILL_PROCESS -> Rules.killProcess(call);
      case KILL_THREAD -> Rules.killThread(call);
      case TRACE -> Rules.trace(number, call);
      case ERRNO_NUMBER -> Rules.errno(number, call);
      case ERRNO_SYMBOL -> Rules.errno(symbol(), call);
    };
  }

  private Errno symbol() {
    return Errno.ofNumber(number).orElseThrow();
  }
}
