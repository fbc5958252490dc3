package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.SyscallNames;
import java.util.Arrays;
import java.util.List;

/** Reads the table of {@code strace -c}: its head says which column counts the calls. */
final class StraceSummaryReader implements BlockReader {

  private static final int USUAL_COLUMN = 3;
  private static final String MODE = "System call usage summary for ";

  private final Gathering gathering;
  private Architecture architecture;
  private int column = USUAL_COLUMN;

  StraceSummaryReader(Gathering gathering) {
    this.gathering = gathering;
    this.architecture = gathering.options().architecture();
  }

  @Override
  public void read(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end) {
      int lineEnd = Bytes.lineEnd(bytes, at, end);
      line(Bytes.text(bytes, at, lineEnd).strip(), bytes, at, lineEnd);
      at = lineEnd + 1;
    }
  }

  private void line(String line, byte[] bytes, int start, int end) {
    if (line.startsWith(MODE)) {
      architecture =
          StraceModes.architecture(
              gathering.options().architecture(), line.substring(MODE.length()).split(" ", -1)[0]);
      return;
    }
    List<String> words = Arrays.asList(line.replace("% time", "%time").split("\\s+", -1));
    String name = words.get(words.size() - 1);
    if (name.equals("syscall")) {
      column = Math.max(words.indexOf("calls"), 0);
    } else if (words.size() > column + 1 && !name.equals("total") && !name.startsWith("-")) {
      ObservedCall call = CallNames.call(architecture, name);
      String count = words.get(column);
      if (count.matches("\\d{1,18}") && (call.number().isPresent() || SyscallNames.isKnown(name))) {
        gathering.counter(Subject.UNKNOWN, call).addUnidentified(Long.parseLong(count));
        gathering.counted(Long.parseLong(count));
      } else if (line.matches("\\d+\\.\\d+ .*")) {
        gathering.unreadable(bytes, start, end);
      }
    }
  }
}
