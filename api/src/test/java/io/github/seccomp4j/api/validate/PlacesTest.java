package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.finding.Location;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void aMissingValueStandsWhereTheNearestAroundItDoes() {
    Places places = Places.in(SourceBytes.of("{\"a\":\n [1, {}]}"), "p.json", false);
    assertThat(places.of(Set.of("/a/1/b/c", "/a/0", "/z")))
        .containsOnly(
            Map.entry("/a/1/b/c", new Location("p.json", "/a/1/b/c", 2, 6)),
            Map.entry("/a/0", new Location("p.json", "/a/0", 2, 3)),
            Map.entry("/z", new Location("p.json", "/z", 1, 1)));
  }

  @Test
  void yamlHasPlacesToo() {
    Places places = Places.in(SourceBytes.of("a:\n- \u00e9: 1\n"), "p.yaml", true);
    assertThat(places.of(Set.of("/a/0/\u00e9")))
        .containsOnly(Map.entry("/a/0/\u00e9", new Location("p.yaml", "/a/0/\u00e9", 2, 6)));
  }

  @Test
  void whatWasNeverTextHasPointersOnly() {
    assertThat(Places.nowhere().of(Set.of("/a")))
        .containsOnly(Map.entry("/a", Location.ofPointer("/a")));
  }

  @Test
  void aBrokenDocumentHasAStart() {
    assertThat(Places.start("p").of(Set.of("/a")))
        .containsOnly(Map.entry("/a", new Location("p", "/a", 1, 1)));
  }
}
