package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Errno;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The member {@code errno} of a conditional document: a symbol, or a decimal number as text.
 *
 * <p>It wins over {@code errnoRet} (containers/common, pkg/seccomp; moby reads only the number).
 */
final class ErrnoWords {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private ErrnoWords() {}

  static boolean isKnown(String word) {
    return NUMBER.matcher(word).matches() || Errno.ofSymbol(word).isPresent();
  }

  static OptionalLong number(
      Optional<String> word, OptionalLong errnoRet, Collection<Architecture> architectures) {
    if (word.isEmpty() || !isKnown(word.get())) {
      return errnoRet;
    }
    return Errno.ofSymbol(word.get())
        .map(errno -> Effect.of(errno).errnoRetOn(architectures))
        .orElseGet(() -> OptionalLong.of(Long.parseLong(word.get())));
  }
}
