package io.github.seccomp4j.api.learn.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The families of calls that do the same. */
final class SiblingFile {

  private static final String RESOURCE = "siblings.txt";

  /** A call to permit beside another, and why; some follow from the other and are no choice. */
  record Sibling(String name, boolean follows, String because) {}

  private SiblingFile() {}

  private static final class Holder {
    static final Map<String, List<Sibling>> BY_NAME = load();
  }

  /** Returns the siblings of a call, each once for every line about both. */
  static List<Sibling> of(String name) {
    return Holder.BY_NAME.getOrDefault(name, List.of());
  }

  private static Map<String, List<Sibling>> load() {
    Map<String, List<Sibling>> all = new HashMap<>();
    List<String> lines = DataFile.lines(RESOURCE);
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      List<String> words = DataFile.words(DataFile.rest(lines.get(i)));
      String kind = DataFile.words(lines.get(i)).get(0);
      if (!DataFile.words(lines.get(i + 1)).get(0).equals("because")) {
        throw new IllegalStateException(RESOURCE + " gives no reason: " + lines.get(i));
      }
      String because = DataFile.rest(lines.get(i + 1));
      int split = words.indexOf(";");
      switch (kind) {
        case "same" -> add(all, words, words, false, because);
        case "after" ->
            add(
                all,
                words.subList(0, split),
                words.subList(split + 1, words.size()),
                true,
                because);
        default -> throw new IllegalStateException(RESOURCE + ": not a line: " + lines.get(i));
      }
    }
    all.replaceAll((name, siblings) -> List.copyOf(siblings));
    return Map.copyOf(all);
  }

  private static void add(
      Map<String, List<Sibling>> all,
      List<String> from,
      List<String> to,
      boolean follows,
      String because) {
    for (String name : from) {
      for (String other : to) {
        if (!other.equals(name)) {
          all.computeIfAbsent(name, n -> new ArrayList<>())
              .add(new Sibling(other, follows, because));
        }
      }
    }
  }
}
