package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import org.junit.jupiter.api.Test;

class DocumentOutlineTest {

  private static DocumentOutline of(String json) {
    return DocumentOutline.of(() -> DocumentCursor.json(json, ""));
  }

  @Test
  void outermostMembersAreSeen() {
    DocumentOutline outline = of("{\"Kind\": \"Pod\", \"kind\": \"Job\", \"a\": {\"b\": \"c\"}}");
    assertThat(outline.root()).isEqualTo(DocumentEvent.START_OBJECT);
    assertThat(outline.names()).containsExactlyInAnyOrder("kind", "a");
    assertThat(outline.word("kind")).contains("Job");
    assertThat(outline.word("b")).isEmpty();
    assertThat(outline.failure()).isEmpty();
  }

  @Test
  void aProfileInsideHasASpan() {
    DocumentOutline outline =
        of("{\"linux\":\n {\"seccomp\": {\"a\": []}}, \"x\": [{\"linux\": 1}]}");
    assertThat(outline.span(DocumentOutline.LINUX_SECCOMP))
        .contains(new DocumentOutline.Span(2, 14, 2, 22));
    assertThat(outline.span(DocumentOutline.SPEC)).isEmpty();
  }

  @Test
  void rulesOfConditionalProfilesAreToldByTheirMembers() {
    assertThat(of("{\"syscalls\": [{\"names\": []}, {\"Includes\": {}}]}").isConditional())
        .isTrue();
    assertThat(of("{\"syscalls\": [{\"names\": []}]}").isConditional()).isFalse();
    assertThat(of("{\"x\": [{\"includes\": {}}]}").isConditional()).isFalse();
  }

  @Test
  void aBrokenDocumentIsSeenAsFarAsItGoes() {
    DocumentOutline outline = of("{\"syscalls\": [}");
    assertThat(outline.names()).containsExactly("syscalls");
    assertThat(outline.failure()).isPresent();
  }
}
