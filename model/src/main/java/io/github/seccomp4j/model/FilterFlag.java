package io.github.seccomp4j.model;

import java.util.List;
import java.util.Objects;

/**
 * How a filter is attached: a {@code SECCOMP_FILTER_FLAG_*} word of the OCI runtime specification,
 * or any other word found in its place.
 *
 * <p>Source: OCI runtime-spec 1.3, config-linux.md, "Seccomp"; seccomp(2).
 *
 * @param token the word as written
 */
public record FilterFlag(String token) implements OpenToken {

  /** Attaches the filter to all threads of the process. */
  public static final FilterFlag TSYNC = new FilterFlag("SECCOMP_FILTER_FLAG_TSYNC");

  /** Logs every action of the filter except ALLOW. */
  public static final FilterFlag LOG = new FilterFlag("SECCOMP_FILTER_FLAG_LOG");

  /** Leaves speculative store bypass enabled. */
  public static final FilterFlag SPEC_ALLOW = new FilterFlag("SECCOMP_FILTER_FLAG_SPEC_ALLOW");

  /** Lets only fatal signals interrupt a call that the listener has received. */
  public static final FilterFlag WAIT_KILLABLE_RECV =
      new FilterFlag("SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV");

  private static final List<FilterFlag> RECOGNIZED =
      List.of(TSYNC, LOG, SPEC_ALLOW, WAIT_KILLABLE_RECV);

  /**
   * Makes a token of any text.
   *
   * @param token the word as written
   * @throws NullPointerException if the text is null
   */
  public FilterFlag {
    Objects.requireNonNull(token, "token");
  }

  /**
   * Returns the words that OCI runtime-spec 1.3 defines.
   *
   * @return four distinct tokens, in the order of the specification
   */
  public static List<FilterFlag> recognized() {
    return RECOGNIZED;
  }

  @Override
  public boolean isRecognized() {
    return RECOGNIZED.contains(this);
  }

  @Override
  public String toString() {
    return token;
  }
}
