package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.kubernetes.ObjectMetadata;
import java.io.IOException;

/** Metadata of resources; what the cluster alone writes is kept as it is. */
final class ObjectMetadataCodec implements Codec<ObjectMetadata> {

  static final ObjectMetadataCodec INSTANCE = new ObjectMetadataCodec();

  private static final TypeMembers KNOWN =
      TypeMembers.exactly(
          "name",
          "generateName",
          "namespace",
          "selfLink",
          "uid",
          "resourceVersion",
          "generation",
          "creationTimestamp",
          "deletionTimestamp",
          "deletionGracePeriodSeconds",
          "labels",
          "annotations",
          "ownerReferences",
          "finalizers",
          "managedFields");

  private ObjectMetadataCodec() {}

  @Override
  public Class<ObjectMetadata> type() {
    return ObjectMetadata.class;
  }

  @Override
  public ObjectMetadata read(ValueReader in) {
    ObjectMetadata.Builder builder = ObjectMetadata.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "name" -> members.string(name, builder::name);
          case "namespace" -> members.string(name, builder::namespace);
          case "labels" -> members.strings(name, builder::labels);
          case "annotations" -> members.strings(name, builder::annotations);
          case "generateName",
              "selfLink",
              "uid",
              "resourceVersion",
              "generation",
              "creationTimestamp",
              "deletionTimestamp",
              "deletionGracePeriodSeconds",
              "ownerReferences",
              "finalizers",
              "managedFields" ->
              members.verbatim(name);
          default -> members.unknown(name);
        }
      }
    }
    return builder.otherMembers(members.others()).build();
  }

  @Override
  public void write(ObjectMetadata value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    MemberWriter.write(out, "name", value.name());
    MemberWriter.write(out, "namespace", value.namespace());
    MemberWriter.writeStringMap(out, "labels", value.labels());
    MemberWriter.writeStringMap(out, "annotations", value.annotations());
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
