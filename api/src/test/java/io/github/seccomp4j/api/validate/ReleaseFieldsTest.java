package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.catalog.Release;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseFieldsTest {

  @ParameterizedTest
  @CsvSource({
    "/flags, containerd 1.3.10, containerd 1.4.0-beta.0",
    "/syscalls/0/errnoRet, containerd 1.4.0-beta.1, containerd 1.4.0-beta.2",
    "/defaultErrnoRet, containerd 1.5.4, containerd 1.5.5",
    "/listenerPath, containerd 1.4.13, containerd 1.5.5",
    "/syscalls/7/errnoRet, docker 20.10.9, docker 20.10.10",
    "/defaultErrnoRet, docker 20.10.25, docker 22.06.0-beta.0",
    "/flags, docker 20.10.25, docker 23.0.0",
    "/defaultErrnoRet, containers-common 0.38.17, containers-common 0.38.18",
    "/defaultErrnoRet, containers-common 0.39.0, containers-common 0.40.0",
    "/syscalls/0/errno, containers-common 0.46.0, containers-common 0.47.0",
    "/defaultErrno, cri-o 1.24.6, cri-o 1.25.0",
    "/defaultErrno, podman 4.0.0-rc2, podman 4.0.0-rc3",
    "/flags, podman 4.0.3, podman 4.1.0",
    "/flags, buildah 1.24.3, buildah 1.26.0",
    "/archMap, containerd 2.3.4, docker 29.4.3",
    "/syscalls/0/includes, containerd 2.3.4, cri-o 1.33.0",
    "/syscalls/0/includes/minKernel, podman 5.6.2, docker 29.4.3"
  })
  void aMemberIsReadFromAReleaseOn(String pointer, String without, String with) {
    assertThat(ReleaseFields.of(Release.parse(without)).ignores(pointer)).isTrue();
    assertThat(ReleaseFields.of(Release.parse(with)).ignores(pointer)).isFalse();
  }
}
