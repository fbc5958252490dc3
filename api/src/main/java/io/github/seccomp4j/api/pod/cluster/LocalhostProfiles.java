package io.github.seccomp4j.api.pod.cluster;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The profile files in the directory {@code seccomp} of a kubelet: all of them, or nothing is
 * known.
 *
 * <p>Paths are relative to that directory, as a Pod's {@code localhostProfile} is. Files of a
 * directory on this machine are read when they are asked for; values of that sort are equal if
 * their directories are.
 */
public final class LocalhostProfiles {

  private static final LocalhostProfiles UNKNOWN = new LocalhostProfiles(Map.of(), null, false);

  private final Map<String, NodeFile> files;
  private final @Nullable Path directory;
  private final boolean isKnown;

  private LocalhostProfiles(
      Map<String, NodeFile> files, @Nullable Path directory, boolean isKnown) {
    this.files = Map.copyOf(files);
    this.directory = directory;
    this.isKnown = isKnown;
  }

  /**
   * Says that nothing is known about the files of a node.
   *
   * @return files that are neither there nor missing
   */
  public static LocalhostProfiles unknown() {
    return UNKNOWN;
  }

  /**
   * Says that a node has no profile file.
   *
   * @return files all of which are missing
   */
  public static LocalhostProfiles none() {
    return builder().build();
  }

  /**
   * Takes a directory of this machine for the node's.
   *
   * @param directory what stands for the kubelet's directory {@code seccomp}; need not exist
   * @return the files below it, symbolic links followed
   */
  public static LocalhostProfiles ofDirectory(Path directory) {
    return new LocalhostProfiles(Map.of(), directory, true);
  }

  /**
   * Tells whether anything is known.
   *
   * @return false only for {@link #unknown}
   */
  public boolean isKnown() {
    return isKnown;
  }

  /** Finds a file by its path relative to the directory, or by its whole path on the node. */
  NodeFile find(Optional<String> relative, String absolute) {
    if (!isKnown) {
      return new NodeFile.Unknown();
    }
    if (relative.isEmpty()) {
      NodeFile found = files.get(absolute);
      return found != null ? found : new NodeFile.Unknown();
    }
    if (directory == null) {
      NodeFile found = files.get(relative.get());
      return found != null ? found : new NodeFile.Missing();
    }
    try {
      return NodeFile.Local.at(directory.resolve(relative.get()));
    } catch (InvalidPathException e) {
      return new NodeFile.Missing();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalhostProfiles that
        && isKnown == that.isKnown
        && files.equals(that.files)
        && (directory == null ? that.directory == null : directory.equals(that.directory));
  }

  @Override
  public int hashCode() {
    return files.hashCode() + (directory == null ? 0 : directory.hashCode());
  }

  /**
   * Says what is known.
   *
   * @return the directory, the paths, or that nothing is known
   */
  @Override
  public String toString() {
    return directory != null
        ? directory.toString()
        : isKnown ? files.keySet().stream().sorted().toList().toString() : "unknown";
  }

  /**
   * Starts an empty list of files.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Lists the files of a node; not thread-safe. */
  public static final class Builder {

    private final Map<String, NodeFile> files = new LinkedHashMap<>();

    Builder() {}

    /**
     * Adds a file.
     *
     * @param path its path below the directory {@code seccomp}; or, from a slash on, anywhere on
     *     the node
     * @param text its content
     * @return this builder
     */
    public Builder file(String path, String text) {
      return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds a file.
     *
     * @param path its path below the directory {@code seccomp}; or, from a slash on, anywhere on
     *     the node
     * @param bytes its content; copied
     * @return this builder
     */
    public Builder file(String path, byte[] bytes) {
      files.put(clean(path), new NodeFile.Content(bytes));
      return this;
    }

    /**
     * Adds a directory, which no runtime reads as a profile.
     *
     * @param path its path below the directory {@code seccomp}
     * @return this builder
     */
    public Builder directory(String path) {
      files.put(clean(path), new NodeFile.Directory());
      return this;
    }

    /**
     * Ends the list.
     *
     * @return the files; every other path is missing
     */
    public LocalhostProfiles build() {
      return new LocalhostProfiles(files, null, true);
    }

    private static String clean(String path) {
      return path.startsWith("/") ? GoPath.join("/", path) : GoPath.join(".", path);
    }
  }
}
