package io.github.seccomp4j.api.validate.report;

import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * What tells scanners that two results of two runs are one: code, pointer and message, which stay
 * when lines move, and the how-many-th of its like a finding is in its document. Not thread-safe.
 */
final class SarifFingerprints {

  private static final String NAME = "findingHash/v1";
  private static final int BYTES = 16;

  private final Map<String, Integer> seen = new HashMap<>();

  JsonObject of(Finding finding) {
    String hash = hash(finding.code() + '\0' + pointer(finding) + '\0' + finding.message());
    String source = finding.location().map(Location::source).orElse("");
    int ordinal = seen.merge(source + '\0' + hash, 1, Integer::sum);
    return JsonObject.of(NAME, new JsonString(hash + ":" + ordinal));
  }

  private static String pointer(Finding finding) {
    return finding.location().map(Location::pointer).orElse("");
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] whole = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
