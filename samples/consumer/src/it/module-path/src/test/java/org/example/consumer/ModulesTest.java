package org.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.dsl.Profiles;
import io.github.seccomp4j.model.SeccompProfile;
import org.junit.jupiter.api.Test;

class ModulesTest {

  @Test
  void everythingRunsInItsNamedModule() {
    assertEquals("org.example.consumer", Worker.class.getModule().getName());
    assertEquals("io.github.seccomp4j.model", SeccompProfile.class.getModule().getName());
    assertEquals("io.github.seccomp4j.api", Host.class.getModule().getName());
    assertEquals("io.github.seccomp4j.dsl", Profiles.class.getModule().getName());
  }

  @Test
  void theModelKeepsItsInnardsToItself() {
    Module model = SeccompProfile.class.getModule();

    assertFalse(model.getDescriptor().isAutomatic());
    assertTrue(model.isExported("io.github.seccomp4j.model"));
    assertFalse(model.isExported("io.github.seccomp4j.model.internal"));
  }
}
