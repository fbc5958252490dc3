package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a profile as nearly all of them are, with nothing in it that there is anything to say
 * about, and gives up at the first oddity: {@link SeccompProfileCodec} knows what to make of it.
 * With no places to count and nothing to keep verbatim, it costs a sixth less (800 rules, 73 kB).
 */
final class UsualProfileReader {

  /** Something that is not usual; what it is, nobody asks. */
  private static final class UnusualException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusualException() {
      super("an unusual profile", null, false, false);
    }
  }

  private static final int OVER = -1;

  private final JsonCursor in;

  private UsualProfileReader(JsonCursor in) {
    this.in = in;
  }

  /**
   * Reads a whole document.
   *
   * @return null if it is not usual
   * @throws MalformedDocumentException if it is no JSON
   */
  static @Nullable SeccompProfile read(JsonCursor cursor) {
    UsualProfileReader reader = new UsualProfileReader(cursor);
    try {
      cursor.next();
      SeccompProfile profile = reader.profile();
      cursor.finish();
      return profile;
    } catch (UnusualException e) {
      return null;
    }
  }

  private SeccompProfile profile() {
    SeccompProfile.Builder profile = SeccompProfile.builder();
    int seen = 0;
    enter(DocumentEvent.START_OBJECT);
    for (int member = first(SeccompProfileCodec.KNOWN);
        member != OVER;
        member = next(SeccompProfileCodec.KNOWN, member)) {
      seen = once(seen, member);
      switch (member) {
        case SeccompProfileCodec.DEFAULT_ACTION -> profile.defaultAction(new Action(word()));
        case SeccompProfileCodec.DEFAULT_ERRNO_RET -> profile.defaultErrnoRet(number());
        case SeccompProfileCodec.ARCHITECTURES -> {
          for (boolean more = firstElement(); more; more = nextElement()) {
            profile.addArchitectures(new Architecture(word()));
          }
        }
        case SeccompProfileCodec.FLAGS -> profile.flags(flags());
        case SeccompProfileCodec.LISTENER_PATH -> profile.listenerPath(word());
        case SeccompProfileCodec.LISTENER_METADATA -> profile.listenerMetadata(word());
        case SeccompProfileCodec.SYSCALLS -> {
          for (boolean more = firstElement(); more; more = nextElement()) {
            profile.addSyscalls(rule());
          }
        }
        default -> throw new UnusualException();
      }
    }
    return profile.build();
  }

  private List<FilterFlag> flags() {
    List<FilterFlag> flags = new ArrayList<>();
    enter(DocumentEvent.START_ARRAY);
    while (nextElement()) {
      flags.add(new FilterFlag(word()));
    }
    return flags;
  }

  private SyscallRule rule() {
    SyscallRule.Builder rule = SyscallRule.builder();
    int seen = 0;
    enter(DocumentEvent.START_OBJECT);
    for (int member = first(SyscallRuleCodec.KNOWN);
        member != OVER;
        member = next(SyscallRuleCodec.KNOWN, member)) {
      seen = once(seen, member);
      switch (member) {
        case SyscallRuleCodec.NAMES -> {
          for (boolean more = firstElement(); more; more = nextElement()) {
            rule.addNames(word());
          }
        }
        case SyscallRuleCodec.ACTION -> rule.action(new Action(word()));
        case SyscallRuleCodec.ERRNO_RET -> rule.errnoRet(number());
        case SyscallRuleCodec.ARGS -> {
          for (boolean more = firstElement(); more; more = nextElement()) {
            rule.addArgs(condition());
          }
        }
        default -> throw new UnusualException();
      }
    }
    demand(seen, 1 << SyscallRuleCodec.ACTION);
    return rule.build();
  }

  private ArgCondition condition() {
    ArgCondition.Builder condition = ArgCondition.builder();
    int seen = 0;
    enter(DocumentEvent.START_OBJECT);
    for (int member = first(ArgConditionCodec.KNOWN);
        member != OVER;
        member = next(ArgConditionCodec.KNOWN, member)) {
      seen = once(seen, member);
      switch (member) {
        case ArgConditionCodec.INDEX -> condition.index(number());
        case ArgConditionCodec.VALUE -> condition.value(number());
        case ArgConditionCodec.OP -> condition.op(new ArgOperator(word()));
        case ArgConditionCodec.VALUE_TWO -> condition.valueTwo(number());
        default -> throw new UnusualException();
      }
    }
    demand(
        seen,
        1 << ArgConditionCodec.INDEX | 1 << ArgConditionCodec.VALUE | 1 << ArgConditionCodec.OP);
    return condition.build();
  }

  private int first(TypeMembers known) {
    return next(known, -1);
  }

  /** Moves to the value of the next member, which probably is the one behind the last. */
  private int next(TypeMembers known, int before) {
    String name = in.nextName();
    if (name == null) {
      return OVER;
    }
    int index = known.indexOf(name, before + 1);
    if (index == TypeMembers.UNKNOWN) {
      throw new UnusualException();
    }
    in.step();
    return index;
  }

  private static int once(int seen, int member) {
    if ((seen & 1 << member) != 0) {
      throw new UnusualException();
    }
    return seen | 1 << member;
  }

  private static void demand(int seen, int members) {
    if ((seen & members) != members) {
      throw new UnusualException();
    }
  }

  private void enter(DocumentEvent start) {
    if (!in.standsOn(start)) {
      throw new UnusualException();
    }
  }

  // An empty list is kept verbatim, and null may be anything.
  private boolean firstElement() {
    enter(DocumentEvent.START_ARRAY);
    if (!nextElement()) {
      throw new UnusualException();
    }
    return true;
  }

  private boolean nextElement() {
    in.step();
    return !in.standsOn(DocumentEvent.END_ARRAY);
  }

  private String word() {
    enter(DocumentEvent.STRING);
    return in.symbol();
  }

  private long number() {
    long number = in.shortNumber();
    if (number != ShortNumbers.NONE) {
      return number;
    }
    enter(DocumentEvent.NUMBER);
    try {
      return Long.parseUnsignedLong(in.text());
    } catch (NumberFormatException e) {
      throw new UnusualException();
    }
  }
}
