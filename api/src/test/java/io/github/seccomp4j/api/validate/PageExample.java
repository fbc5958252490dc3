package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.validate.internal.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An example of a help page.
 *
 * @param target what it is judged for
 * @param document the text
 */
public record PageExample(String target, String document) {

  private static final String DOES_NOT_FIRE = "\n## Does not fire\n";

  /** Returns the examples in which the rule finds something. */
  public static List<PageExample> firing(RulePage page, String usualTarget) {
    String all = page.examples();
    return examples(all.substring(0, all.indexOf(DOES_NOT_FIRE)), usualTarget);
  }

  /** Returns the examples in which the rule finds nothing. */
  public static List<PageExample> notFiring(RulePage page, String usualTarget) {
    String all = page.examples();
    return examples(all.substring(all.indexOf(DOES_NOT_FIRE)), usualTarget);
  }

  private static List<PageExample> examples(String section, String usualTarget) {
    List<PageExample> examples = new ArrayList<>();
    String target = usualTarget;
    StringBuilder document = null;
    for (String line : section.split("\n", -1)) {
      if (document == null && line.startsWith("Target: ")) {
        target = line.substring("Target: ".length());
      } else if (line.startsWith("```") && document == null) {
        document = new StringBuilder();
      } else if (line.equals("```")) {
        examples.add(new PageExample(target, Objects.requireNonNull(document, section).toString()));
        document = null;
        target = usualTarget;
      } else if (document != null) {
        document.append(line).append('\n');
      }
    }
    return examples;
  }
}
