package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.finding.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The codes there are and how grave they are, so that who reports findings need not read the help
 * pages of all of them.
 */
public final class RuleIndex {

  private static final Map<String, Severity> OF_PROFILES = load("index.txt");
  private static final Map<String, Severity> OF_PODS = load("pods/index.txt");

  private RuleIndex() {}

  /**
   * Returns the codes that findings about profiles have.
   *
   * @return the severities by code, in alphabetical order; unmodifiable
   */
  public static Map<String, Severity> ofProfiles() {
    return OF_PROFILES;
  }

  /**
   * Returns the codes that findings about Pods have.
   *
   * @return the severities by code, in alphabetical order; unmodifiable
   */
  public static Map<String, Severity> ofPods() {
    return OF_PODS;
  }

  /**
   * Finds out how grave a finding is.
   *
   * @param code the code of a finding
   * @return its severity, or empty if no rule has that code
   */
  public static Optional<Severity> severity(String code) {
    Severity ofProfile = OF_PROFILES.get(code);
    return Optional.ofNullable(ofProfile == null ? OF_PODS.get(code) : ofProfile);
  }

  private static Map<String, Severity> load(String name) {
    Map<String, Severity> severities = new LinkedHashMap<>();
    for (List<String> row : WordTable.load(name, 2)) {
      severities.put(row.get(0), Severity.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return Collections.unmodifiableMap(severities);
  }
}
