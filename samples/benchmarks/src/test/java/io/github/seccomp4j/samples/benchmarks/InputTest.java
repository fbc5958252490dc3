package io.github.seccomp4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InputTest {

  @Test
  void theNumberOfThreadsMayBeLeftOut() {
    assertThat(Input.of(new String[] {"a"}, 3)).isEqualTo(new Input(Path.of("a"), 3));
    assertThat(Input.of(new String[] {"a", "2"}, 3)).isEqualTo(new Input(Path.of("a"), 2));
  }

  @Test
  void otherArgumentsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Input.of(new String[0], 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Input.of(new String[] {"a", "2", "b"}, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Input.of(new String[] {"a", "two"}, 1));
  }
}
