package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members a type knows, and how its reader in Go matches names with them.
 *
 * <p>encoding/json, which reads profiles, takes a member whose name differs in case for the known
 * one; the API server's decoder (sigs.k8s.io/json) does not. Source: Go 1.26 encoding/json/fold.go;
 * Kubernetes 1.37 apimachinery pkg/runtime/serializer/json/json.go.
 */
final class TypeMembers {

  static final int UNKNOWN = -1;

  /** For objects whose members are data, not fields. */
  static final TypeMembers NONE = new TypeMembers(false);

  private final List<String> names;
  private final String[] known;
  private final SerializableString[] written;
  private final @Nullable String[] folded;

  private TypeMembers(boolean ignoresCase, String... known) {
    if (known.length > Long.SIZE) {
      throw new IllegalArgumentException("a reader tells at most 64 members apart");
    }
    this.names = List.of(known);
    this.known = known.clone();
    this.written = Stream.of(known).map(SerializedString::new).toArray(SerializableString[]::new);
    this.folded = new @Nullable String[known.length];
    for (int i = 0; ignoresCase && i < known.length; i++) {
      folded[i] = fold(known[i]);
    }
  }

  /** Members of types that encoding/json reads: names match whatever their case. */
  static TypeMembers ignoringCase(String... known) {
    return new TypeMembers(true, known);
  }

  /** Members of types that the API server reads: names match exactly. */
  static TypeMembers exactly(String... known) {
    return new TypeMembers(false, known);
  }

  /** Tells whether encoding/json reads the type. */
  boolean ignoresCase() {
    return folded.length > 0 && folded[0] != null;
  }

  List<String> names() {
    return names;
  }

  String name(int index) {
    return known[index];
  }

  int size() {
    return known.length;
  }

  /** The name in the form in which a parser compares it with bytes. */
  SerializableString written(int index) {
    return written[index];
  }

  /**
   * Finds a name as it is written.
   *
   * @param guess the index that it probably has
   */
  int indexOf(String name, int guess) {
    return guess < known.length && known[guess].equals(name) ? guess : indexOf(name);
  }

  /** Finds a name as it is written. */
  int indexOf(String name) {
    for (int i = 0; i < known.length; i++) {
      if (known[i].equals(name)) {
        return i;
      }
    }
    return UNKNOWN;
  }

  /** Finds a name that differs in case only. */
  int indexIgnoringCase(String name) {
    if (!ignoresCase() || name.length() > 64) {
      return UNKNOWN;
    }
    String wanted = fold(name);
    for (int i = 0; i < folded.length; i++) {
      if (wanted.equals(folded[i])) {
        return i;
      }
    }
    return UNKNOWN;
  }

  // Simple folding; the only letters outside ASCII that fold into it are the long s and the Kelvin
  // sign.
  private static String fold(String name) {
    StringBuilder result = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        result.append((char) (c + 'a' - 'A'));
      } else if (c == '\u017F') {
        result.append('s');
      } else if (c == '\u212A') {
        result.append('k');
      } else {
        result.append(c);
      }
    }
    return result.toString();
  }
}
