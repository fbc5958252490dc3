package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.kubernetes.SeccompProfileResource;
import java.io.IOException;

/** Profiles as resources of the security-profiles-operator. */
final class SeccompProfileResourceCodec implements Codec<SeccompProfileResource> {

  static final SeccompProfileResourceCodec INSTANCE = new SeccompProfileResourceCodec();

  private static final TypeMembers KNOWN =
      TypeMembers.exactly("apiVersion", "kind", "metadata", "spec", "status");

  private SeccompProfileResourceCodec() {}

  @Override
  public Class<SeccompProfileResource> type() {
    return SeccompProfileResource.class;
  }

  @Override
  public SeccompProfileResource read(ValueReader in) {
    SeccompProfileResource.Builder builder = SeccompProfileResource.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "apiVersion" -> members.string(name, builder::apiVersion);
          case "kind" -> members.string(name, builder::kind);
          case "metadata" -> members.value(name, ObjectMetadataCodec.INSTANCE, builder::metadata);
          case "spec" -> members.value(name, SeccompProfileSpecCodec.INSTANCE, builder::spec);
          case "status" -> {
            if (in.event() != DocumentEvent.START_OBJECT && in.event() != DocumentEvent.NULL) {
              in.note("wrong-type", Severity.ERROR, "found " + in.event().asFound(), "an object");
            }
            members.verbatim(name);
          }
          default -> members.unknown(name);
        }
      }
    }
    return builder.otherMembers(members.others()).build();
  }

  @Override
  public void write(SeccompProfileResource value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    MemberWriter.write(out, "apiVersion", value.apiVersion());
    MemberWriter.write(out, "kind", value.kind());
    MemberWriter.writeValue(out, "metadata", value.metadata(), ObjectMetadataCodec.INSTANCE);
    MemberWriter.writeValue(out, "spec", value.spec(), SeccompProfileSpecCodec.INSTANCE);
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
