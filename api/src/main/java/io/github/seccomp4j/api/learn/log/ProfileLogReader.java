package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.document.DocumentException;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the profile a recorder such as oci-seccomp-bpf-hook wrote: each call it allows was seen,
 * though not how often. The container runtime's own calls are among them.
 */
final class ProfileLogReader implements BlockReader {

  private final Gathering gathering;
  private final ByteArrayOutputStream document = new ByteArrayOutputStream();

  ProfileLogReader(Gathering gathering) {
    this.gathering = gathering;
  }

  @Override
  public void read(byte[] bytes, int start, int end) {
    document.write(bytes, start, end - start);
  }

  @Override
  public void finish() {
    SeccompProfile profile;
    try {
      profile = ProfileJson.read(document.toString(StandardCharsets.UTF_8));
    } catch (DocumentException e) {
      byte[] bytes = document.toByteArray();
      gathering.unreadable(bytes, 0, bytes.length);
      return;
    }
    // Sub-architectures are permissions, not sightings: the machine's own entry made the calls.
    List<Architecture> listed =
        profile.architectures().stream()
            .filter(architecture -> ArchitectureInfo.of(architecture).isPresent())
            .toList();
    Architecture architecture =
        listed.isEmpty() || listed.contains(gathering.options().architecture())
            ? gathering.options().architecture()
            : listed.get(0);
    for (SyscallRule rule : profile.syscalls()) {
      if (rule.action().equals(Action.ALLOW) || rule.action().equals(Action.LOG)) {
        for (String name : rule.names()) {
          gathering.counter(Subject.UNKNOWN, CallNames.call(architecture, name)).addUnidentified(1);
          gathering.counted(1L);
        }
      }
    }
    gathering.find(
        Finding.of(
            "log-is-profile",
            Severity.INFO,
            "a recorded profile says neither how often nor by whom a call was made, and holds the"
                + " container runtime's own calls"));
  }
}
