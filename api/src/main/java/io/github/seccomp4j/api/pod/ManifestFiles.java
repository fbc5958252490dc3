package io.github.seccomp4j.api.pod;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of manifests below some paths, one after the other: what is named itself whatever it is
 * called, of directories what ends as kubectl wants it, in the order of names. Only the directories
 * on the way are held, never all files.
 */
final class ManifestFiles implements Iterator<Path> {

  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private @Nullable Path next;

  ManifestFiles(Collection<Path> paths) {
    open.push(List.copyOf(paths).iterator());
    advance();
  }

  private void advance() {
    next = null;
    while (next == null && !open.isEmpty()) {
      Iterator<Path> innermost = open.element();
      if (!innermost.hasNext()) {
        open.pop();
        continue;
      }
      Path path = innermost.next();
      boolean named = open.size() == 1;
      // Links to directories inside a tree may lead back into it.
      if (Files.isDirectory(path) && (named || !Files.isSymbolicLink(path))) {
        enter(path);
      } else if (named || isManifest(path)) {
        next = path;
      }
    }
  }

  private void enter(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      open.push(entries.sorted().toList().iterator());
    } catch (IOException | UncheckedIOException e) {
      next = directory; // whoever reads it says why it cannot be read
    }
  }

  private static boolean isManifest(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(path);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Path next() {
    Path path = next;
    if (path == null) {
      throw new NoSuchElementException("there are no more files");
    }
    advance();
    return path;
  }
}
