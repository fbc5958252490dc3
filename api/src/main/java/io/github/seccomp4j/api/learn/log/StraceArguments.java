package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.CallCounter;
import io.github.seccomp4j.api.learn.ObservedArgument;
import io.github.seccomp4j.model.Architecture;
import java.util.Arrays;
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

  /** A value that its counter has; to give it once more would change nothing. */
  private static final class Noted {
    private final long hash;
    private final int index;
    private final byte[] text;

    Noted(long hash, int index, byte[] text) {
      this.hash = hash;
      this.index = index;
      this.text = text;
    }

    boolean isSame(long otherHash, int otherIndex, byte[] bytes, int start, int end) {
      return hash == otherHash
          && index == otherIndex
          && Arrays.equals(text, 0, text.length, bytes, start, end);
    }
  }

  private final @Nullable Noted[] noted = new @Nullable Noted[16];

  // The arguments read last, up to the last one that is watched; empty if one could not be read.
  private byte[] last = new byte[0];
  private boolean isWholeRead;

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
    if (end - open >= last.length
        && last.length > 0
        && Arrays.equals(last, 0, last.length, bytes, open, open + last.length)) {
      return;
    }
    isWholeRead = true;
    int readEnd = readNew(bytes, open, end, counter);
    last =
        isWholeRead && readEnd < end ? Arrays.copyOfRange(bytes, open, readEnd + 1) : new byte[0];
  }

  /** Reads arguments; returns where the last one ends. */
  private int readNew(byte[] bytes, int open, int end, CallCounter counter) {
    if (isClone) {
      // strace puts clone's arguments in an order of its own, by name.
      int flags = Bytes.indexOf(bytes, open, end, FLAGS);
      if (flags < 0) {
        return end;
      }
      int start = flags + FLAGS.length();
      int flagsEnd = argumentEnd(bytes, start, end);
      note(bytes, start, flagsEnd, cloneFlags, counter);
      return flagsEnd;
    }
    int start = open + 1;
    int argumentEnd = open;
    int index = 0;
    int watched = 0;
    while (watched < places.size() && start < end) {
      argumentEnd = argumentEnd(bytes, start, end);
      if (index == places.get(watched)) {
        note(bytes, start, argumentEnd, index, counter);
        watched++;
      }
      if (argumentEnd >= end || bytes[argumentEnd] != ',') {
        return argumentEnd;
      }
      index++;
      start = argumentEnd + 2;
    }
    return argumentEnd;
  }

  private void note(byte[] bytes, int start, int end, int index, CallCounter counter) {
    long hash = Bytes.hash(bytes, start, end) + index;
    int place = (int) hash & (noted.length - 1);
    Noted before = noted[place];
    if (before != null && before.isSame(hash, index, bytes, start, end)) {
      return;
    }
    OptionalLong value = StraceConstants.value(Bytes.text(bytes, start, end));
    if (value.isPresent()) {
      counter.argued(index, ObservedArgument.ofValue(value.getAsLong()));
      noted[place] = new Noted(hash, index, Arrays.copyOfRange(bytes, start, end));
    } else {
      counter.argued(index, UNREAD);
      isWholeRead = false;
    }
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
