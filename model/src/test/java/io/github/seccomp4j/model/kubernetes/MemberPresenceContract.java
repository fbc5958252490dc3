package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What holds for every value of this package that has typed and other members. */
interface MemberPresenceContract<V> {

  V empty();

  /** By wire name: the same value, saying something for this member, be it a zero or a false. */
  Map<String, UnaryOperator<V>> everyMember();

  V withOtherMembers(V value, JsonObject otherMembers);

  JsonObject otherMembers(V value);

  @Test
  default void saysNothingAtFirst() {
    assertThat(otherMembers(empty())).isEqualTo(JsonObject.EMPTY);
    assertThat(empty()).isEqualTo(empty()).hasSameHashCodeAs(empty());
  }

  @Test
  default void tellsEveryMemberFromItsAbsence() {
    everyMember()
        .forEach(
            (name, says) -> {
              V one = says.apply(empty());
              assertThat(one).as(name).isNotEqualTo(empty());
              assertThat(one).as(name).isEqualTo(says.apply(empty()));
              assertThat(one).as(name).hasSameHashCodeAs(says.apply(empty()));
            });
  }

  @Test
  default void keepsAnExplicitNullUntilTheTypedValueSaysSomething() {
    JsonObject later = JsonObject.of("laterField", new JsonString("x"));
    everyMember()
        .forEach(
            (name, says) -> {
              JsonObject nothing = JsonObject.of(name, JsonNull.NULL);
              V explicit = withOtherMembers(empty(), nothing);
              assertThat(otherMembers(explicit)).as(name).isEqualTo(nothing);
              assertThat(explicit).as(name).isNotEqualTo(empty());

              V both = withOtherMembers(empty(), nothing.with("laterField", new JsonString("x")));
              assertThat(otherMembers(says.apply(both))).as(name).isEqualTo(later);
            });
  }

  @Test
  default void keepsUnknownMembersBesideEveryTypedOne() {
    JsonObject later = JsonObject.of("laterField", JsonNull.NULL);
    V full = empty();
    for (UnaryOperator<V> says : everyMember().values()) {
      full = says.apply(full);
    }
    V extended = withOtherMembers(full, later);
    assertThat(otherMembers(extended)).isEqualTo(later);
    assertThat(extended).isNotEqualTo(full);
    assertThat(withOtherMembers(extended, JsonObject.EMPTY)).isEqualTo(full);
  }
}
