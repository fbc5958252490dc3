package io.github.seccomp4j.conformance.documents;

import static io.github.seccomp4j.conformance.documents.BadInput.json;
import static io.github.seccomp4j.conformance.documents.Texts.profileWith;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents in JSON that are deep, long or many. */
final class LargeJson {

  private static final int LEVELS = 200_000;
  private static final int BITS = 16;

  static final List<BadInput> ALL =
      List.of(
          json(
              "10_deep_array",
              "200,000 arrays in each other",
              () -> profileWith("\"x\":" + "[".repeat(LEVELS) + "]".repeat(LEVELS))),
          json(
              "11_deep_obj",
              "100,000 objects in each other",
              () -> "{\"a\":".repeat(LEVELS / 2) + "1" + "}".repeat(LEVELS / 2)),
          json(
              "12_huge_int",
              "an integer of 100,000 digits",
              () -> profileWith("\"defaultErrnoRet\":" + "9".repeat(100_000))),
          json(
              "33_long_string",
              "a string of 30 MB",
              () -> "{\"defaultAction\":\"" + "A".repeat(30_000_000) + "\"}"),
          json("34_many_rules", "300,000 rules in 13 MB", LargeJson::manyRules),
          json(
              "35_hash_collide",
              "60,000 members whose names have one hash code",
              LargeJson::collidingNames),
          json(
              "A4_long_name",
              "a member name of 1 MB",
              () -> profileWith("\"" + "n".repeat(1_000_000) + "\":1")));

  private LargeJson() {}

  private static String manyRules() {
    String rule = "{\"names\":[\"read\"],\"action\":\"SCMP_ACT_ALLOW\"}";
    return profileWith("\"syscalls\":[" + (rule + ",").repeat(299_999) + rule + "]");
  }

  private static String collidingNames() {
    return IntStream.range(0, 60_000)
        .mapToObj(LargeJson::collidingName)
        .map(name -> "\"" + name + "\":1")
        .collect(Collectors.joining(",", "{", "}"));
  }

  // "Aa" and "BB" have one hash code, so all texts made of them have.
  private static String collidingName(int bits) {
    return IntStream.range(0, BITS)
        .mapToObj(bit -> (bits >> bit & 1) == 1 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }
}
