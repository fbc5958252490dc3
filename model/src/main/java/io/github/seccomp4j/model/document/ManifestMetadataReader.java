package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.kubernetes.ObjectMetadata;

/** Reads what metadata says about identity; what the cluster adds is passed over. */
final class ManifestMetadataReader {

  private static final TypeMembers KNOWN =
      TypeMembers.exactly("name", "namespace", "labels", "annotations");

  private ManifestMetadataReader() {}

  static ObjectMetadata read(ValueReader in) {
    ObjectMetadata.Builder metadata = ObjectMetadata.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "name" -> members.string(name, metadata::name);
          case "namespace" -> members.string(name, metadata::namespace);
          case "labels" -> members.strings(name, metadata::labels);
          case "annotations" -> members.strings(name, metadata::annotations);
          default -> in.skip();
        }
      }
    }
    return metadata.build();
  }
}
