package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Location;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where every value of a document stands: a tree of names and positions in two arrays, built in
 * reading order. Node 0 is the root; a value's node is the number of values that begin before it,
 * so that whoever counts them while reading can ask for a place afterwards.
 */
final class LocationIndex {

  private static final int NONE = -1;

  // The numbers of a node, side by side: a new node touches one place in memory.
  private static final int PARENT = 0;
  private static final int ELEMENT = 1; // its position in an array
  private static final int LINE = 2;
  private static final int COLUMN = 3;
  // The first child of a node is the node behind it; the others are chained.
  private static final int SIBLING = 4;
  private static final int LAST_CHILD = 5;
  private static final int WIDTH = 6;

  private static final int FIRST_CAPACITY = 64;

  private final String source;
  private int size;
  private int[] numbers = new int[FIRST_CAPACITY * WIDTH];
  // A member's name, or null for an element of an array.
  private @Nullable String[] names = new @Nullable String[FIRST_CAPACITY];

  LocationIndex(String source) {
    this.source = source;
  }

  /** Walks a document and notes the place of every value. */
  static LocationIndex of(DocumentCursor cursor) {
    LocationIndex index = new LocationIndex(cursor.source());
    int[] open = new int[16]; // the containers around, and how many elements each has had
    int[] counts = new int[16];
    int depth = 0;
    String name = null;
    for (DocumentEvent event = cursor.next(); event != DocumentEvent.END; event = cursor.next()) {
      if (event == DocumentEvent.NAME) {
        name = cursor.text();
        continue;
      }
      if (event == DocumentEvent.END_OBJECT || event == DocumentEvent.END_ARRAY) {
        depth--;
        continue;
      }
      int parent = depth == 0 ? NONE : open[depth - 1];
      int element = depth == 0 || name != null ? NONE : counts[depth - 1]++;
      int node = index.add(parent, name, element, cursor.line(), cursor.column());
      name = null;
      if (event == DocumentEvent.START_OBJECT || event == DocumentEvent.START_ARRAY) {
        if (depth == open.length) {
          open = Arrays.copyOf(open, depth * 2);
          counts = Arrays.copyOf(counts, depth * 2);
        }
        open[depth] = node;
        counts[depth++] = 0;
      }
    }
    return index;
  }

  /** How many values there are so far. */
  int size() {
    return size;
  }

  int addRoot(int line, int column) {
    return add(NONE, null, NONE, line, column);
  }

  int addMember(int parent, String name, int line, int column) {
    return add(parent, name, NONE, line, column);
  }

  int addElement(int parent, int element, int line, int column) {
    return add(parent, null, element, line, column);
  }

  private int add(int parent, @Nullable String name, int element, int line, int column) {
    if (size == names.length) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2);
      names = Arrays.copyOf(names, size * 2);
    }
    int at = size * WIDTH;
    names[size] = name;
    numbers[at + PARENT] = parent;
    numbers[at + ELEMENT] = element;
    numbers[at + LINE] = line;
    numbers[at + COLUMN] = column;
    numbers[at + SIBLING] = NONE;
    numbers[at + LAST_CHILD] = NONE;
    if (parent != NONE) {
      int lastChild = numbers[parent * WIDTH + LAST_CHILD];
      if (lastChild != NONE) {
        numbers[lastChild * WIDTH + SIBLING] = size;
      }
      numbers[parent * WIDTH + LAST_CHILD] = size;
    }
    return size++;
  }

  private int get(int node, int number) {
    return numbers[node * WIDTH + number];
  }

  Location locationOf(int node) {
    return new Location(source, pointerOf(node), get(node, LINE), get(node, COLUMN));
  }

  /** Adds the pointer to a place: that of the last value that begins at or before it. */
  Location withPointer(Location place) {
    int at = 0;
    for (int node = 1; node < size; node++) {
      boolean before =
          get(node, LINE) < place.line()
              || (get(node, LINE) == place.line() && get(node, COLUMN) <= place.column());
      at = before ? node : at;
    }
    return new Location(source, pointerOf(at), place.line(), place.column());
  }

  String pointerOf(int node) {
    if (node >= size || get(node, PARENT) == NONE) {
      return "";
    }
    String name = names[node];
    String token = name == null ? Integer.toString(get(node, ELEMENT)) : JsonPointers.escape(name);
    return pointerOf(get(node, PARENT)) + "/" + token;
  }

  /** Finds a value; of members with one name the last, which is the one readers see. */
  Optional<Location> find(String pointer) {
    if (size == 0) {
      return Optional.empty();
    }
    int node = 0;
    for (String token : JsonPointers.tokens(pointer)) {
      node = child(node, token);
      if (node == NONE) {
        return Optional.empty();
      }
    }
    return Optional.of(locationOf(node));
  }

  /**
   * Finds a value below another, or the nearest one around it that exists.
   *
   * @param from the node of the value the pointer starts at
   * @return the place of what was found, with the pointer that was asked for
   */
  Location nearest(int from, String pointer) {
    int node = from;
    for (String token : JsonPointers.tokens(pointer)) {
      int child = child(node, token);
      if (child == NONE) {
        break;
      }
      node = child;
    }
    return new Location(source, pointerOf(from) + pointer, get(node, LINE), get(node, COLUMN));
  }

  // Asked once for every finding of a large document: no object is made on the way.
  private int child(int parent, String token) {
    if (get(parent, LAST_CHILD) == NONE) {
      return NONE;
    }
    int element = elementOf(token);
    int found = NONE;
    for (int node = parent + 1; node != NONE; node = get(node, SIBLING)) {
      String name = names[node];
      if (name == null && get(node, ELEMENT) == element) {
        return node;
      }
      found = token.equals(name) ? node : found;
    }
    return found;
  }

  /** Returns the position a token stands for, or a number that no element has. */
  private static int elementOf(String token) {
    int length = token.length();
    if (length == 0 || length > 9 || (length > 1 && token.charAt(0) == '0')) {
      return -2;
    }
    int number = 0;
    for (int i = 0; i < length; i++) {
      int digit = token.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -2;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
