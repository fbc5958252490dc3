package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.Subject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the counters of a record by the bytes that name its subject, so that a subject's text is
 * made once and not for every line. Not thread-safe.
 */
final class SubjectTable {

  private static final int FIRST_SIZE = 64;

  /** The length of what stands between the two names. */
  private static final int BETWEEN = " exe=".length();

  private final Gathering gathering;
  private @Nullable Entry[] entries = new @Nullable Entry[FIRST_SIZE];
  private int size;

  SubjectTable(Gathering gathering) {
    this.gathering = gathering;
  }

  /** A subject as a node wrote it, with its calls. */
  private static final class Entry {
    private final long hash;
    private final byte[] names;
    private final String node;
    private final long process;
    private final Subject subject;
    private final List<EntryCounters> counters = new ArrayList<>(1);

    Entry(long hash, byte[] names, String node, long process, Subject subject) {
      this.hash = hash;
      this.names = names;
      this.node = node;
      this.process = process;
      this.subject = subject;
    }
  }

  /**
   * Finds the counters of a record's subject and architecture.
   *
   * @param fields has the places of the names, the process and the AUDIT_ARCH value
   */
  EntryCounters counters(byte[] bytes, AuditFields fields, String node) {
    Entry entry = entry(bytes, fields, node);
    for (EntryCounters known : entry.counters) {
      if (known.auditArchitecture() == fields.architecture) {
        return known;
      }
    }
    EntryCounters added = new EntryCounters(gathering, entry.subject, fields.architecture);
    entry.counters.add(added);
    return added;
  }

  private Entry entry(byte[] bytes, AuditFields fields, String node) {
    long process = gathering.options().keepsProcesses() ? fields.process : -1;
    byte[] source = bytes;
    int start = fields.commandStart;
    int end = fields.executableEnd;
    if (start > end || fields.executableStart - fields.commandEnd != BETWEEN) {
      // Not side by side, as records have them: joined, for their own key.
      source =
          (Bytes.text(bytes, start, fields.commandEnd)
                  + "     "
                  + Bytes.text(bytes, fields.executableStart, end))
              .getBytes(StandardCharsets.UTF_8);
      start = 0;
      end = source.length;
    }
    long hash = Bytes.hash(source, start, end) + node.hashCode() + process;
    int mask = entries.length - 1;
    int at = (int) (mix(hash) & mask);
    for (Entry found = entries[at]; found != null; found = entries[at]) {
      if (found.hash == hash
          && found.process == process
          && found.node.equals(node)
          && Arrays.equals(source, start, end, found.names, 0, found.names.length)) {
        return found;
      }
      at = (at + 1) & mask;
    }
    Entry added =
        new Entry(
            hash,
            Arrays.copyOfRange(source, start, end),
            node,
            process,
            subject(bytes, fields, node, process));
    entries[at] = added;
    if (++size * 2 > entries.length) {
      grow();
    }
    return added;
  }

  private void grow() {
    @Nullable Entry[] old = entries;
    entries = new @Nullable Entry[old.length * 2];
    int mask = entries.length - 1;
    for (Entry entry : old) {
      if (entry != null) {
        int at = (int) (mix(entry.hash) & mask);
        while (entries[at] != null) {
          at = (at + 1) & mask;
        }
        entries[at] = entry;
      }
    }
  }

  private static Subject subject(byte[] bytes, AuditFields fields, String node, long process) {
    Subject subject = node.isEmpty() ? Subject.UNKNOWN : Subject.UNKNOWN.withNode(node);
    Optional<String> command = AuditFields.decoded(bytes, fields.commandStart, fields.commandEnd);
    Optional<String> executable =
        AuditFields.decoded(bytes, fields.executableStart, fields.executableEnd);
    if (command.isPresent()) {
      subject = subject.withCommand(command.get());
    }
    if (executable.isPresent()) {
      subject = subject.withExecutable(executable.get());
    }
    return process < 0 ? subject : subject.withProcess(process);
  }

  private static long mix(long value) {
    long mixed = value * 0x9e3779b97f4a7c15L;
    return mixed ^ (mixed >>> 32);
  }
}
