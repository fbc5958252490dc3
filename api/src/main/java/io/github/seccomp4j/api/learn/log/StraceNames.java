package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.CallCounter;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.SyscallNames;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the calls of one program by the bytes of their names. Not thread-safe. */
final class StraceNames {

  private static final int FIRST_SIZE = 128;
  private static final Set<String> FORKS = Set.of("clone", "clone3", "fork", "vfork");

  private final Gathering gathering;
  private final Subject subject;
  private @Nullable Name[] names = new @Nullable Name[FIRST_SIZE];
  private int size;

  StraceNames(Gathering gathering, Subject subject) {
    this.gathering = gathering;
    this.subject = subject;
  }

  /** A name through one entry. */
  static final class Name {
    private final long hash;
    private final byte[] bytes;
    private final Architecture architecture;
    private final CallCounter counter;
    private final boolean isExec;
    private final boolean isFork;
    private final @Nullable StraceArguments arguments;

    Name(long hash, byte[] bytes, Architecture architecture, CallCounter counter, String text) {
      this.hash = hash;
      this.bytes = bytes;
      this.architecture = architecture;
      this.counter = counter;
      this.isExec = text.equals("execve");
      this.isFork = FORKS.contains(text);
      this.arguments = StraceArguments.of(text, architecture);
    }

    CallCounter counter() {
      return counter;
    }

    boolean isExec() {
      return isExec;
    }

    boolean isFork() {
      return isFork;
    }

    boolean isWatched() {
      return arguments != null;
    }

    void argued(byte[] line, int open, int end) {
      if (arguments != null) {
        arguments.read(line, open, end, counter);
      }
    }
  }

  boolean isUnnamed() {
    return subject.executable().isEmpty();
  }

  /**
   * Finds a name that was there before.
   *
   * @return null if it is new, and may be no call
   */
  @Nullable Name known(byte[] bytes, int start, int end, Architecture architecture) {
    long hash = Bytes.hash(bytes, start, end);
    int mask = names.length - 1;
    int at = (int) hash & mask;
    for (Name found = names[at]; found != null; found = names[at]) {
      if (found.hash == hash
          && found.architecture.equals(architecture)
          && Arrays.equals(bytes, start, end, found.bytes, 0, found.bytes.length)) {
        return found;
      }
      at = (at + 1) & mask;
    }
    return null;
  }

  /**
   * Finds a name, or adds it.
   *
   * @param isSurelyCall whether the line has the form of a call; otherwise only a known name is one
   * @return null if it is no call
   */
  @Nullable Name find(
      byte[] bytes, int start, int end, Architecture architecture, boolean isSurelyCall) {
    Name known = known(bytes, start, end, architecture);
    if (known != null) {
      return known;
    }
    String text = Bytes.text(bytes, start, end);
    ObservedCall call = CallNames.call(architecture, text);
    if (!isSurelyCall && call.number().isEmpty() && !SyscallNames.isKnown(text)) {
      return null;
    }
    Name added =
        new Name(
            Bytes.hash(bytes, start, end),
            Arrays.copyOfRange(bytes, start, end),
            architecture,
            gathering.counter(subject, call),
            text);
    place(added);
    if (++size * 2 > names.length) {
      grow();
    }
    return added;
  }

  private void place(Name name) {
    int mask = names.length - 1;
    int at = (int) name.hash & mask;
    while (names[at] != null) {
      at = (at + 1) & mask;
    }
    names[at] = name;
  }

  private void grow() {
    @Nullable Name[] old = names;
    names = new @Nullable Name[old.length * 2];
    for (Name name : old) {
      if (name != null) {
        place(name);
      }
    }
  }
}
