package org.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.document.SeccompModule;
import org.junit.jupiter.api.Test;

class JacksonTest {

  @Test
  void theProjectsOwnChoiceCounts() {
    assertEquals("2.21.4", PackageVersion.VERSION.toString());
  }

  @Test
  void aMapperOfThatLineReadsAndWritesProfiles() throws Exception {
    JsonMapper mapper = JsonMapper.builder().addModule(new SeccompModule()).build();

    String text = mapper.writeValueAsString(Worker.profile());

    assertEquals(Worker.profile(), mapper.readValue(text, SeccompProfile.class));
  }
}
