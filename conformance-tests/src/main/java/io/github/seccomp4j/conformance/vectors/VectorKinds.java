package io.github.seccomp4j.conformance.vectors;

import java.util.List;
import java.util.Optional;

/** The kinds of vectors this library is held against. */
public final class VectorKinds {

  private static final List<VectorKind> ALL =
      List.of(
          new YamlVectors(),
          new EvaluationVectors(),
          new CatalogVectors(),
          new ApiValidationVectors(),
          new PodSecurityVectors(),
          new EffectiveVectors(),
          new ClusterVectors(),
          new LogVectors());

  private VectorKinds() {}

  /**
   * Returns every kind there is.
   *
   * @return unmodifiable
   */
  public static List<VectorKind> all() {
    return ALL;
  }

  /**
   * Finds a kind.
   *
   * @param name what it is called
   * @return empty if there is none of that name
   */
  public static Optional<VectorKind> find(String name) {
    return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }
}
