package org.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.SeccompProfile;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UseTest {
  @Test
  void buildsAProfile() {
    SeccompProfile audit = SeccompProfile.builder().defaultAction(Action.LOG).build();
    assertEquals(Optional.of(Action.LOG), audit.defaultAction());
  }
}
