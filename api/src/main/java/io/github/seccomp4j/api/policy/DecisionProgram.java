package io.github.seccomp4j.api.policy;

import java.util.List;

/**
 * Lists of decisions in one array of numbers, so that deciding follows no references.
 *
 * <p>Every comparison is one of a range: a masked argument less a lower bound is at most a span,
 * unsigned, which also says "not equal" because subtraction wraps around. Neighbours that make one
 * test each, all of the same bits of one argument, are a group: the argument, the mask, then three
 * numbers for each.
 */
final class DecisionProgram {

  private static final int TESTS = 6;
  private static final int END = 7;
  private static final int WORDS_IN_GROUP = 3;
  private static final int WORDS_PER_TEST = 4;

  // For each list, -1 in the high half and the return value in the low half where the first step
  // has
  // no tests. Else where the list starts in the code, and above that the one argument that it is
  // about, or that there are several.
  private final long[] heads;
  private final long[] code;

  DecisionProgram(List<List<Decision>> lists) {
    heads = new long[lists.size()];
    DecisionCode written = new DecisionCode();
    for (int i = 0; i < heads.length; i++) {
      List<Decision> list = lists.get(i);
      heads[i] =
          list.get(0).isUnconditional()
              ? pack(-1, list.get(0).outcome().returnValue())
              : pack(onlyArgument(list), written.add(list));
    }
    code = written.toArray();
  }

  private static int onlyArgument(List<Decision> list) {
    int argument = list.get(0).tests().get(0).index();
    for (int i = 0; !list.get(i).isUnconditional(); i++) {
      List<ArgTest> tests = list.get(i).tests();
      if (tests.size() > 1 || tests.get(0).index() != argument) {
        return TESTS;
      }
    }
    return argument;
  }

  /** Returns a head for each of the lists in a table. */
  long[] headsOf(int[] table) {
    long[] direct = new long[table.length];
    for (int i = 0; i < direct.length; i++) {
      direct[i] = heads[table[i]];
    }
    return direct;
  }

  static long pack(int high, int low) {
    return ((long) high << Integer.SIZE) | (low & 0xffff_ffffL);
  }

  static long group(int argument, int count) {
    return pack(argument, count);
  }

  static long tests(int count) {
    return pack(TESTS, count);
  }

  static long end(int returnValue) {
    return pack(END, returnValue);
  }

  int decide(int list, long a0, long a1, long a2, long a3, long a4, long a5) {
    return decide(heads[list], a0, a1, a2, a3, a4, a5);
  }

  int decide(long head, long a0, long a1, long a2, long a3, long a4, long a5) {
    if (head < 0) {
      return (int) head;
    }
    int what = (int) (head >> Integer.SIZE);
    return what == TESTS
        ? run((int) head, a0, a1, a2, a3, a4, a5)
        : runGroups((int) head, argument(what, a0, a1, a2, a3, a4, a5));
  }

  private int runGroups(int start, long argument) {
    int next = start;
    while (true) {
      int count = (int) code[next];
      if (code[next] >> Integer.SIZE == END) {
        return count;
      }
      long masked = argument & code[next + 1];
      next += 2;
      int end = next + count * WORDS_IN_GROUP;
      for (; next < end; next += WORDS_IN_GROUP) {
        if (isWithin(masked, code[next], code[next + 1])) {
          return (int) code[next + 2];
        }
      }
    }
  }

  private int run(int start, long a0, long a1, long a2, long a3, long a4, long a5) {
    int next = start;
    while (true) {
      long head = code[next++];
      int what = (int) (head >> Integer.SIZE);
      int count = (int) head;
      if (what == END) {
        return count;
      }
      if (what == TESTS) {
        int returnValue = (int) code[next++];
        int end = next + count * WORDS_PER_TEST;
        while (next < end
            && isWithin(
                argument((int) code[next], a0, a1, a2, a3, a4, a5) & code[next + 1],
                code[next + 2],
                code[next + 3])) {
          next += WORDS_PER_TEST;
        }
        if (next == end) {
          return returnValue;
        }
        next = end;
      } else {
        long argument = argument(what, a0, a1, a2, a3, a4, a5) & code[next++];
        int end = next + count * WORDS_IN_GROUP;
        for (; next < end; next += WORDS_IN_GROUP) {
          if (isWithin(argument, code[next], code[next + 1])) {
            return (int) code[next + 2];
          }
        }
      }
    }
  }

  private static boolean isWithin(long value, long lowest, long span) {
    // Adding MIN_VALUE makes a signed comparison unsigned.
    return value - lowest + Long.MIN_VALUE <= span + Long.MIN_VALUE;
  }

  private static long argument(int index, long a0, long a1, long a2, long a3, long a4, long a5) {
    return switch (index) {
      case 0 -> a0;
      case 1 -> a1;
      case 2 -> a2;
      case 3 -> a3;
      case 4 -> a4;
      default -> a5;
    };
  }
}
