package io.github.seccomp4j.api.history.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.api.history.UpgradeImpact;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpgradeMarkdownTest {

  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));

  @Test
  void anUpgradeIsATable() {
    assertThat(UpgradeMarkdown.write(between("containerd 2.3.0", "containerd 2.3.1")))
        .isEqualTo(
            """
            **containerd 2.3.0 to containerd 2.3.1 on X86\\_64, kernel 6.8**

            System calls: 1 newly denied.

            | Change | System calls | Entries | Before | After | For example |
            | --- | --- | --- | --- | --- | --- |
            | newly denied | `socket` | X86\\_64, X86, X32 | `ALLOW` | `EPERM` | `socket(0x26, 0, 0, 0, 0, 0)` |
            """);
  }

  @Test
  void callsThatChangeAlikeAreOneRow() {
    assertThat(
            UpgradeMarkdown.write(
                between("containerd 2.3.4", "cri-o 1.36.3")
                    .restrictedTo(List.of("clone", "unshare", "chroot", "vmsplice", "mseal"))))
        .isEqualTo(
            """
            **containerd 2.3.4 to cri-o 1.36.3 on X86\\_64, kernel 6.8**

            System calls: 3 newly denied, 2 other error.
            After it, containers are without CAP\\_AUDIT\\_WRITE, CAP\\_MKNOD, CAP\\_NET\\_RAW, CAP\\_SETFCAP, CAP\\_SYS\\_CHROOT.

            | Change | System calls | Entries | Before | After | For example |
            | --- | --- | --- | --- | --- | --- |
            | newly denied | `chroot`, `vmsplice` | X86\\_64, X86, X32 | `ALLOW` | `EPERM` |  |
            | newly denied | `mseal` | X86\\_64, X86, X32 | `ALLOW` | `ENOSYS` |  |
            | other error | `clone` | X86\\_64, X86, X32 | `EPERM` | `ENOSYS` | `clone(0x20000, 0, 0, 0, 0, 0)` |
            | other error | `unshare` | X86\\_64, X86, X32 | `EPERM` | `ENOSYS` |  |
            """);
  }

  @Test
  void nothingIsSaidToo() {
    assertThat(UpgradeMarkdown.write(between("containerd 2.3.1", "containerd 2.3.4")))
        .isEqualTo(
            """
            **containerd 2.3.1 to containerd 2.3.4 on X86\\_64, kernel 6.8**

            Nothing changes.
            """);
  }

  private static UpgradeImpact between(String from, String to) {
    return UpgradeImpact.between(
        RuntimeDefaults.of(Release.parse(from)), RuntimeDefaults.of(Release.parse(to)), HOST);
  }
}
