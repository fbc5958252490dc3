package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import java.io.IOException;

/** References to profiles, as Kubernetes writes them in {@code seccompProfile}. */
final class SeccompProfileFieldCodec implements Codec<SeccompProfileField> {

  static final SeccompProfileFieldCodec INSTANCE = new SeccompProfileFieldCodec();

  private static final TypeMembers KNOWN = TypeMembers.exactly("type", "localhostProfile");

  private SeccompProfileFieldCodec() {}

  @Override
  public Class<SeccompProfileField> type() {
    return SeccompProfileField.class;
  }

  @Override
  public SeccompProfileField read(ValueReader in) {
    SeccompProfileField.Builder builder = SeccompProfileField.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "type" -> members.string(name, builder::type);
          case "localhostProfile" -> members.string(name, builder::localhostProfile);
          default -> members.unknown(name);
        }
      }
    }
    return builder.otherMembers(members.others()).build();
  }

  @Override
  public void write(SeccompProfileField value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    MemberWriter.write(out, "type", value.type());
    MemberWriter.write(out, "localhostProfile", value.localhostProfile());
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
