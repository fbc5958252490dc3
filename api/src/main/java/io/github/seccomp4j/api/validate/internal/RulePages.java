package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.api.internal.ResourceText;
import io.github.seccomp4j.model.finding.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The help pages of all codes, read once from the resources beside {@code api.validate}. */
public final class RulePages {

  private static final String FOLDER = "/io/github/seccomp4j/api/validate/rules/";

  private RulePages() {}

  // Loaded when the first rule is asked for, and never again.
  private static final class Holder {
    static final Map<String, RulePage> OF_PROFILES = load("", RuleIndex.ofProfiles());
    static final Map<String, RulePage> OF_PODS = load("pods/", RuleIndex.ofPods());
  }

  /**
   * Returns the pages of codes that findings about profiles have.
   *
   * @return by code, in alphabetical order; unmodifiable
   */
  public static Map<String, RulePage> ofProfiles() {
    return Holder.OF_PROFILES;
  }

  /**
   * Returns the pages of codes that findings about Pods have.
   *
   * @return by code, in alphabetical order; unmodifiable
   */
  public static Map<String, RulePage> ofPods() {
    return Holder.OF_PODS;
  }

  /**
   * Finds the page of a code.
   *
   * @param code the code of a finding
   * @return the page, or empty if no rule has that code
   */
  public static Optional<RulePage> find(String code) {
    RulePage page = ofProfiles().get(code);
    return Optional.ofNullable(page == null ? ofPods().get(code) : page);
  }

  private static Map<String, RulePage> load(String part, Map<String, Severity> index) {
    Map<String, RulePage> pages = new LinkedHashMap<>();
    index.forEach(
        (code, severity) -> {
          RulePage page = RulePage.parse(code + ".md", read(part + code + ".md"));
          if (!page.code().equals(code) || page.severity() != severity) {
            throw new IllegalStateException(
                code + ".md is about " + page.code() + ", " + page.severity());
          }
          pages.put(code, page);
        });
    return Collections.unmodifiableMap(pages);
  }

  static String read(String name) {
    return ResourceText.of(RulePages.class, FOLDER + name);
  }

  /** Reads a data file beside the help pages, without comments. */
  static List<String> lines(String name) {
    return ResourceText.lines(RulePages.class, FOLDER + name);
  }
}
