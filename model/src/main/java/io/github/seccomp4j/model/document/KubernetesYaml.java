package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;

/**
 * YAML as Kubernetes people write it, for a Jackson mapper of one's own: block style, list items at
 * the indentation of their parent, text of several lines as a literal block, no line folded.
 *
 * <p>A string is quoted wherever any YAML 1.1 reader could take it for something else: {@code on},
 * {@code 0x1f}, {@code 12:30} and {@code 2001-01-01} among them. For reading, a mapper is no match
 * for the cursor ({@link DocumentCursor#yaml}): Jackson resolves neither aliases nor merge keys.
 *
 * <p>A text with half of a surrogate pair, which YAML cannot hold, is refused with an {@code
 * IllegalArgumentException}.
 */
public final class KubernetesYaml {

  private KubernetesYaml() {}

  /**
   * Makes a factory for a mapper.
   *
   * @return a new factory; the caller may configure it further
   */
  public static YAMLFactory factory() {
    return new KubernetesYamlFactory(
        YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .stringQuotingChecker(new YamlQuoting()));
  }
}
