package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.SeccompProfile;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JavaValuesTest {

  @Test
  void whatJacksonReadsSurvives() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("null", null);
    all.put("text", "a");
    all.put("flag", true);
    all.put("int", -1);
    all.put("long", 1L << 40);
    all.put("big", new BigInteger("18446744073709551616"));
    all.put("double", 1e300);
    all.put("exact", new BigDecimal("1.00000000000000000001"));
    all.put("list", Arrays.asList(1, null, List.of(), Map.of("a", List.of(2.5))));
    JsonObject json = JavaValues.toObject(all);
    assertThat(json)
        .hasToString(
            "{\"null\":null,\"text\":\"a\",\"flag\":true,\"int\":-1,\"long\":1099511627776,"
                + "\"big\":18446744073709551616,\"double\":1.0E300,"
                + "\"exact\":1.00000000000000000001,\"list\":[1,null,[],{\"a\":[2.5]}]}");
    assertThat(JavaValues.toMap(json)).isEqualTo(all);
    assertThat(JavaValues.toMap(json).keySet()).containsExactlyElementsOf(all.keySet());
  }

  @Test
  void beansAreReadAsTheirMembers() {
    assertThat(JavaValues.toJson(new SeccompProfile(null, "Unconfined")))
        .isEqualTo(JsonObject.of("type", new JsonString("Unconfined")));
  }

  @Test
  void theLastOfRepeatedMembersCounts() {
    JsonObject twice = JsonObject.of("a", JsonNumber.of(1)).with("a", JsonNumber.of(2));
    assertThat(JavaValues.toMap(twice)).isEqualTo(Map.of("a", 2));
  }

  @Test
  void numbersJsonCannotHoldAreRefused() {
    assertThatThrownBy(() -> JavaValues.toJson(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("NaN is not a number JSON can hold");
  }
}
