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

class UpgradeTextTest {

  @Test
  void eachKindOfChangeIsAParagraph() {
    UpgradeImpact impact =
        UpgradeImpact.between(
                RuntimeDefaults.of(Release.parse("containerd 2.3.4")),
                RuntimeDefaults.of(Release.parse("cri-o 1.36.3")),
                Host.of(Architecture.X86_64, KernelVersion.of(6, 8)))
            .restrictedTo(List.of("chroot", "vmsplice", "socket", "unshare"));
    assertThat(UpgradeText.write(impact))
        .isEqualTo(
            """
            containerd 2.3.4 to cri-o 1.36.3 on X86_64, kernel 6.8
            System calls: 3 newly denied, 1 newly allowed, 1 other error.
            After it, containers are without CAP_AUDIT_WRITE, CAP_MKNOD, CAP_NET_RAW, CAP_SETFCAP, CAP_SYS_CHROOT.

            newly denied
              socket, with some arguments (X86_64, X86, X32)
                ALLOW, then EINVAL: socket(0x10, 0, 0x9, 0, 0, 0)
              chroot, vmsplice (X86_64, X86, X32)
                ALLOW, then EPERM

            newly allowed
              socket, with some arguments (X86_64, X86, X32)
                EPERM, then ALLOW: socket(0x26, 0, 0, 0, 0, 0)

            other error
              unshare (X86_64, X86, X32)
                EPERM, then ENOSYS
            """);
  }
}
