package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.CallCounter;
import io.github.seccomp4j.api.learn.ObservedArgument;
import io.github.seccomp4j.model.Architecture;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arguments by whose values profiles tell calls apart: families and types of sockets,
 * flags of clone, unshare and setns, requests of ioctl, options of prctl, personalities.
 */
final class StraceArguments {

  private static final Word FLAGS = new Word("flags=");

  private static final Map<String, List<Integer>> WATCHED =
      Map.of(
          "socket", List.of(0, 1, 2),
          "socketpair", List.of(0, 1),
          "clone", List.of(0),
          "unshare", List.of(0),
          "setns", List.of(1),
          "ioctl", List.of(1),
          "prctl", List.of(0),
          "personality", List.of(0));

  private static final ObservedArgument UNREAD =
      new ObservedArgument(Collections.emptySortedSet(), false, 1);

  private final List<Integer> places;
  private final boolean isClone;
  private final int cloneFlags;

  private StraceArguments(List<Integer> places, boolean isClone, int cloneFlags) {
    this.places = places;
    this.isClone = isClone;
    this.cloneFlags = cloneFlags;
  }

  /** Returns the reader of a call's arguments; null if none of them is watched. */
  static @Nullable StraceArguments of(String name, Architecture architecture) {
    List<Integer> places = WATCHED.get(name);
    // z/Architecture alone takes the stack first (CONFIG_CLONE_BACKWARDS2).
    boolean isSwapped =
        architecture.equals(Architecture.S390) || architecture.equals(Architecture.S390X);
    return places == null
        ? null
        : new StraceArguments(places, name.equals("clone"), isSwapped ? 1 : 0);
  }

  /**
   * Reads the arguments of a line.
   *
   * @param open where the arguments' parenthesis opens
   */
  void read(byte[] bytes, int open, int end, CallCounter counter) {
    if (isClone) {
      // strace puts clone's arguments in an order of its own, by name.
      int flags = Bytes.indexOf(bytes, open, end, FLAGS);
      if (flags >= 0) {
        int start = flags + FLAGS.length();
        note(bytes, start, argumentEnd(bytes, start, end), cloneFlags, counter);
      }
      return;
    }
    int start = open + 1;
    int index = 0;
    int watched = 0;
    while (watched < places.size() && start < end) {
      int argumentEnd = argumentEnd(bytes, start, end);
      if (index == places.get(watched)) {
        note(bytes, start, argumentEnd, index, counter);
        watched++;
      }
      if (argumentEnd >= end || bytes[argumentEnd] != ',') {
        return;
      }
      index++;
      start = argumentEnd + 2;
    }
  }

  private static void note(byte[] bytes, int start, int end, int index, CallCounter counter) {
    OptionalLong value = StraceConstants.value(Bytes.text(bytes, start, Math.max(start, end)));
    counter.argued(index, value.isPresent() ? ObservedArgument.ofValue(value.getAsLong()) : UNREAD);
  }

  /** Finds the comma or parenthesis after an argument. */
  private static int argumentEnd(byte[] bytes, int start, int end) {
    int depth = 0;
    int at = start;
    while (at < end) {
      switch (bytes[at]) {
        case '"' -> {
          at++;
          while (at < end && bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
          }
        }
        case '(', '[', '{', '<' -> depth++;
        case ']', '}' -> depth--;
        case '>' -> depth = Math.max(depth - 1, 0);
        case ')' -> {
          if (depth == 0) {
            return at;
          }
          depth--;
        }
        case ',' -> {
          if (depth == 0) {
            return at;
          }
        }
        default -> {
          // Part of the argument.
        }
      }
      at++;
    }
    return end;
  }
}
