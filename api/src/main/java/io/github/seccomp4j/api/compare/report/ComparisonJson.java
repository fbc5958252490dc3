package io.github.seccomp4j.api.compare.report;

import io.github.seccomp4j.api.compare.Difference;
import io.github.seccomp4j.api.compare.PolicyComparison;
import io.github.seccomp4j.api.compare.Witness;
import io.github.seccomp4j.api.internal.JsonLayout;
import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import java.util.List;
import java.util.Locale;

/**
 * A comparison for programs, as JSON of a shape that only grows.
 *
 * <pre>{@code
 * {
 *   "version": 1,
 *   "left": "new.json",
 *   "right": "old.json",
 *   "view": "registers",
 *   "relation": "looser",
 *   "differences": [
 *     {
 *       "entry": "SCMP_ARCH_X86_64",
 *       "first": 41,
 *       "last": 41,
 *       "names": [
 *         "socket"
 *       ],
 *       "relation": "looser",
 *       "left": "ALLOW",
 *       "right": "ERRNO:1",
 *       "unconditional": false,
 *       "witnesses": [
 *         {
 *           "entry": "SCMP_ARCH_X86_64",
 *           "number": 41,
 *           "arguments": [
 *             "40",
 *             "0",
 *             "0",
 *             "0",
 *             "0",
 *             "0"
 *           ],
 *           "left": {
 *             "outcome": "ALLOW",
 *             "source": "rule",
 *             "rules": [
 *               4
 *             ]
 *           },
 *           "right": {
 *             "outcome": "ERRNO:1",
 *             "source": "default-action",
 *             "rules": []
 *           }
 *         }
 *       ]
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>Numbers are unsigned; arguments are decimal texts, since many readers take numbers of JSON for
 * doubles. A difference without {@code entry} is about all entries that neither filter covers.
 * {@code rules} are positions in {@code syscalls}.
 */
public final class ComparisonJson {

  private static final long VERSION = 1;

  private ComparisonJson() {}

  /**
   * Prints a comparison.
   *
   * @param comparison any comparison
   * @param names what its sides are called
   * @return one JSON object, indented by two spaces, ended by LF
   */
  public static String write(PolicyComparison comparison, ComparedNames names) {
    return JsonLayout.print(
        new JsonLayout()
            .put("version", JsonNumber.of(VERSION))
            .put("left", names.left())
            .put("right", names.right())
            .put("view", token(comparison.view()))
            .put("relation", token(comparison.relation()))
            .put(
                "differences",
                comparison.differences().stream().map(ComparisonJson::object).toList())
            .object());
  }

  private static JsonObject object(Difference difference) {
    return new JsonLayout()
        .put("entry", difference.entry().map(Architecture::token))
        .put("first", number(difference.first()))
        .put("last", number(difference.last()))
        .put("names", texts(difference.names()))
        .put("relation", token(difference.relation()))
        .put("left", difference.left().toString())
        .put("right", difference.right().toString())
        .put("unconditional", new JsonBoolean(difference.unconditional()))
        .put("witnesses", difference.witnesses().stream().map(ComparisonJson::object).toList())
        .object();
  }

  private static JsonObject object(Witness witness) {
    return new JsonLayout()
        .put("entry", witness.call().entry().token())
        .put("number", number(witness.call().number()))
        .put(
            "arguments",
            texts(witness.call().arguments().stream().map(Long::toUnsignedString).toList()))
        .put("left", object(witness.left()))
        .put("right", object(witness.right()))
        .object();
  }

  private static JsonObject object(Decision decision) {
    return new JsonLayout()
        .put("outcome", decision.outcome().toString())
        .put("source", token(decision.source()))
        .put("rules", decision.rules().stream().map(JsonNumber::of).toList())
        .object();
  }

  private static JsonNumber number(int unsigned) {
    return JsonNumber.of(Integer.toUnsignedLong(unsigned));
  }

  private static List<JsonString> texts(List<String> texts) {
    return texts.stream().map(JsonString::new).toList();
  }

  private static String token(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
