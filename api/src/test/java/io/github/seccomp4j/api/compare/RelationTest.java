package io.github.seccomp4j.api.compare;

import static io.github.seccomp4j.api.compare.Relation.EQUALLY_STRICT;
import static io.github.seccomp4j.api.compare.Relation.EQUIVALENT;
import static io.github.seccomp4j.api.compare.Relation.INCOMPARABLE;
import static io.github.seccomp4j.api.compare.Relation.LOOSER;
import static io.github.seccomp4j.api.compare.Relation.STRICTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationTest {

  private static final List<Relation> ALL =
      List.of(EQUIVALENT, EQUALLY_STRICT, STRICTER, LOOSER, INCOMPARABLE);

  @Test
  void relationsOfPartsMakeOneOfTheWhole() {
    List<List<Relation>> table =
        List.of(
            List.of(EQUIVALENT, EQUALLY_STRICT, STRICTER, LOOSER, INCOMPARABLE),
            List.of(EQUALLY_STRICT, EQUALLY_STRICT, STRICTER, LOOSER, INCOMPARABLE),
            List.of(STRICTER, STRICTER, STRICTER, INCOMPARABLE, INCOMPARABLE),
            List.of(LOOSER, LOOSER, INCOMPARABLE, LOOSER, INCOMPARABLE),
            List.of(INCOMPARABLE, INCOMPARABLE, INCOMPARABLE, INCOMPARABLE, INCOMPARABLE));
    for (int i = 0; i < ALL.size(); i++) {
      for (int j = 0; j < ALL.size(); j++) {
        assertThat(ALL.get(i).and(ALL.get(j)))
            .as("%s and %s", ALL.get(i), ALL.get(j))
            .isEqualTo(table.get(i).get(j));
      }
    }
  }

  @Test
  void onlyStricterAndLooserAreReversed() {
    assertThat(ALL.stream().map(Relation::reversed))
        .containsExactly(EQUIVALENT, EQUALLY_STRICT, LOOSER, STRICTER, INCOMPARABLE);
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void whatHasNothingLooserIsAtLeastAsStrict(Relation relation) {
    assertThat(relation.isAtLeastAsStrict())
        .isEqualTo(Arrays.asList(EQUIVALENT, EQUALLY_STRICT, STRICTER).contains(relation));
  }
}
