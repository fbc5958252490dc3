package io.github.seccomp4j.api.resolve;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Errno;
import java.util.Optional;
import java.util.OptionalLong;

/** The text of {@code errno} and {@code defaultErrno}: a symbol, or a number in decimal digits. */
public final class SymbolicErrno {

  private SymbolicErrno() {}

  /**
   * Returns the number that a text means, as containers/common reads it.
   *
   * @param text a symbol such as {@code ENOSYS}, or up to 18 decimal digits
   * @param architecture whose numbers count: ENOSYS is 38, but 89 on MIPS
   * @return the number, not negative; empty if the text is neither
   */
  public static OptionalLong numberOf(String text, Architecture architecture) {
    if (!text.isEmpty() && text.length() <= 18 && isNumber(text)) {
      return OptionalLong.of(Long.parseLong(text));
    }
    Optional<Errno> errno = Errno.ofSymbol(text);
    return errno.isPresent()
        ? OptionalLong.of(errno.get().numberOn(architecture))
        : OptionalLong.empty();
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
