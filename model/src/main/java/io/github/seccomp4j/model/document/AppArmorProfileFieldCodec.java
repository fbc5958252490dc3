package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.kubernetes.AppArmorProfileField;
import java.io.IOException;

/** References to profiles, as Kubernetes writes them in {@code appArmorProfile}. */
final class AppArmorProfileFieldCodec implements Codec<AppArmorProfileField> {

  static final AppArmorProfileFieldCodec INSTANCE = new AppArmorProfileFieldCodec();

  private static final TypeMembers KNOWN = TypeMembers.exactly("type", "localhostProfile");

  private AppArmorProfileFieldCodec() {}

  @Override
  public Class<AppArmorProfileField> type() {
    return AppArmorProfileField.class;
  }

  @Override
  public AppArmorProfileField read(ValueReader in) {
    AppArmorProfileField.Builder builder = AppArmorProfileField.builder();
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
  public void write(AppArmorProfileField value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    MemberWriter.write(out, "type", value.type());
    MemberWriter.write(out, "localhostProfile", value.localhostProfile());
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
