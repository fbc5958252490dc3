package io.github.seccomp4j.api.history.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.history.CallPattern;
import io.github.seccomp4j.api.history.History;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryMarkdownTest {

  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));
  private final History docker = History.of(ContainerRuntime.DOCKER, HOST);
  private final History crio = History.of(ContainerRuntime.CRI_O, HOST);

  @Test
  void eachRangeIsARow() {
    CallPattern vsock = CallPattern.of("socket", 40);
    assertThat(HistoryMarkdown.write(List.of(docker.of(vsock), crio.of(vsock))))
        .isEqualTo(
            """
            | Releases | `socket(domain = 40)` | With other high bits |
            | --- | --- | --- |
            | docker 20.10.0-beta1 to 20.10.21 | allowed |  |
            | docker 20.10.22 | blocked | open: `socket(0x100000028, 0, 0, 0, 0, 0)` |
            | docker 20.10.23 to 22.06.0-beta.0 | allowed |  |
            | docker 23.0.0-beta.1 to 29.7.2 | blocked | open: `socket(0x100000028, 0, 0, 0, 0, 0)` |
            | cri-o 1.19.0-rc.1 to 1.35.0 | allowed |  |
            | cri-o 1.35.1 to 1.36.3 | blocked | open: `socket(0x100000028, 0, 0, 0, 0, 0)` |
            """);
  }

  @Test
  void aTableIsAboutOnePattern() {
    assertThatThrownBy(
            () ->
                HistoryMarkdown.write(
                    List.of(
                        docker.of(CallPattern.of("keyctl")), docker.of(CallPattern.of("mseal")))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> HistoryMarkdown.write(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
