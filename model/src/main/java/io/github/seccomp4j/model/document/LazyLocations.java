package io.github.seccomp4j.model.document;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a document stand, found when somebody asks first. Thread-safe: whoever is too
 * early to see what another thread has found finds the same.
 */
final class LazyLocations {

  private final Supplier<LocationIndex> walk;
  private volatile @Nullable LocationIndex found;

  LazyLocations(Supplier<LocationIndex> walk) {
    this.walk = walk;
  }

  LocationIndex get() {
    LocationIndex index = found;
    if (index == null) {
      index = walk.get();
      found = index;
    }
    return index;
  }
}
