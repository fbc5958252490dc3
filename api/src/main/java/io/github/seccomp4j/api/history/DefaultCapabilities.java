package io.github.seccomp4j.api.history;

import io.github.seccomp4j.api.catalog.RuntimeDefault;
import io.github.seccomp4j.model.Capability;
import java.util.Set;

/** The capabilities of containers that ask for no change. */
final class DefaultCapabilities {

  private DefaultCapabilities() {}

  static Set<Capability> of(RuntimeDefault release) {
    return Set.copyOf(
        release
            .defaultCapabilities()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "the default capabilities of "
                            + release.release()
                            + " are not known; name them")));
  }
}
