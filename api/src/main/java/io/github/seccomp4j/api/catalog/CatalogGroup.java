package io.github.seccomp4j.api.catalog;

/**
 * Releases whose default profiles are equal and resolved alike.
 *
 * @param id what the group is called
 * @param profile the name of its profile file
 * @param dialect how its releases resolve
 * @param capabilitySource which capability sets count
 * @param tag a tag whose source has the profile
 * @param file the file or folder of the source that the profile is in
 */
record CatalogGroup(
    String id,
    String profile,
    String dialect,
    CapabilitySource capabilitySource,
    String tag,
    String file) {

  static CatalogGroup read(CatalogLine line) {
    line.withWords(6, 6);
    boolean union = DialectsFile.either(line, 4, "union", "bounding");
    return new CatalogGroup(
        line.word(1),
        line.word(2),
        line.word(3),
        union ? CapabilitySource.UNION : CapabilitySource.BOUNDING,
        line.word(5),
        line.word(6).replace("%20", " "));
  }
}
