package io.github.seccomp4j.api.validate.report;

import io.github.seccomp4j.api.validate.RuntimeOutcome;
import java.util.Locale;

/** What a runtime does with a document, in words. */
final class OutcomeWords {

  private OutcomeWords() {}

  /** For people. */
  static String phrase(RuntimeOutcome outcome) {
    return switch (outcome) {
      case LOADED -> "loads it";
      case LOADED_DIFFERENTLY -> "loads another filter than it says";
      case UNCONFINED -> "runs the container unconfined";
      case REFUSED -> "refuses it";
      case START_FAILS -> "takes it, and the container does not start";
    };
  }

  /** For programs: the constant's name in lower case with hyphens. */
  static String token(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
