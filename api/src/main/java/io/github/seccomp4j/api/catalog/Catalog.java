package io.github.seccomp4j.api.catalog;

import io.github.seccomp4j.api.resolve.ResolutionDialect;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The default profiles of all releases, read when somebody asks for them.
 *
 * <p>Asking for one release reads the file of its runtime, the dialects and one profile. Loops and
 * {@code concat} instead of streams, lambdas and plus signs: this runs once, in programs that may
 * live for a moment, and the first of each costs more than reading a profile.
 */
final class Catalog {

  private final CatalogFiles files;
  private final Map<ContainerRuntime, RuntimeIndex> indexes = new ConcurrentHashMap<>();
  private final Map<String, ConditionalProfile> profiles = new ConcurrentHashMap<>();
  private final Map<String, ResolutionDialect> dialects = new ConcurrentHashMap<>();
  private final Map<String, String> names = new ConcurrentHashMap<>();

  Catalog(CatalogFiles files) {
    this.files = files;
  }

  private static final class Bundled {
    static final Catalog CATALOG = new Catalog(new BundledFiles());
  }

  /** Returns the catalog that comes with the library. */
  static Catalog bundled() {
    return Bundled.CATALOG;
  }

  RuntimeIndex index(ContainerRuntime runtime) {
    RuntimeIndex known = indexes.get(runtime);
    if (known == null) {
      String file = runtime.id().concat(".txt");
      known = RuntimeIndex.read(runtime, file, files.read(file));
      indexes.put(runtime, known);
    }
    return known;
  }

  ConditionalProfile profile(String name) {
    ConditionalProfile known = profiles.get(name);
    if (known == null) {
      known = ProfileFile.read(lines("profiles/".concat(name).concat(".txt")), names);
      ConditionalProfile before = profiles.putIfAbsent(name, known);
      known = before == null ? known : before;
    }
    return known;
  }

  ResolutionDialect dialect(String name) {
    if (dialects.isEmpty()) {
      dialects.putAll(DialectsFile.read(lines("dialects.txt")));
    }
    ResolutionDialect dialect = dialects.get(name);
    if (dialect == null) {
      throw new IllegalStateException("dialects.txt: no dialect " + name);
    }
    return dialect;
  }

  private List<CatalogLine> lines(String file) {
    return CatalogLine.all(file, files.read(file), 1);
  }

  @Nullable RuntimeDefault find(ContainerRuntime runtime, String version) {
    Optional<CatalogRow> row = index(runtime).row(version);
    return row.isEmpty() || row.get().group().isEmpty()
        ? null
        : new RuntimeDefault(this, runtime, row.get());
  }

  /** Returns the releases whose profile is known, in the order of versions. */
  List<RuntimeDefault> all(ContainerRuntime runtime) {
    List<RuntimeDefault> all = new ArrayList<>();
    for (CatalogRow row : index(runtime).rows()) {
      if (row.group().isPresent()) {
        all.add(new RuntimeDefault(this, runtime, row));
      }
    }
    all.sort(Comparator.comparing(RuntimeDefault::release));
    return List.copyOf(all);
  }

  /** Returns the releases whose profile is known, in the order of versions. */
  List<Release> releases(ContainerRuntime runtime) {
    return all(runtime).stream().map(RuntimeDefault::release).toList();
  }

  /** Returns the releases of a group, in the order of versions. */
  List<Release> releasesOf(ContainerRuntime runtime, String group) {
    List<Release> releases = new ArrayList<>();
    for (CatalogRow row : index(runtime).rows()) {
      if (row.group().isPresent() && row.group().get().equals(group)) {
        releases.add(new Release(runtime, row.version()));
      }
    }
    releases.sort(null);
    return List.copyOf(releases);
  }

  /**
   * Reads everything.
   *
   * @throws IllegalStateException if anything is wrong; the message says where
   */
  void check() {
    for (ContainerRuntime runtime : ContainerRuntime.values()) {
      for (CatalogGroup group : index(runtime).check().values()) {
        dialect(group.dialect());
        profile(group.profile());
      }
    }
  }
}
