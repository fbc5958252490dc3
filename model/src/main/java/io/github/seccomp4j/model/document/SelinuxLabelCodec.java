package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.kubernetes.SelinuxLabel;
import java.io.IOException;

/** SELinux labels, as Kubernetes writes them in {@code seLinuxOptions}. */
final class SelinuxLabelCodec implements Codec<SelinuxLabel> {

  static final SelinuxLabelCodec INSTANCE = new SelinuxLabelCodec();

  private static final TypeMembers KNOWN = TypeMembers.exactly("level", "role", "type", "user");

  private SelinuxLabelCodec() {}

  @Override
  public Class<SelinuxLabel> type() {
    return SelinuxLabel.class;
  }

  @Override
  public SelinuxLabel read(ValueReader in) {
    SelinuxLabel.Builder builder = SelinuxLabel.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "level" -> members.string(name, builder::level);
          case "role" -> members.string(name, builder::role);
          case "type" -> members.string(name, builder::type);
          case "user" -> members.string(name, builder::user);
          default -> members.unknown(name);
        }
      }
    }
    return builder.otherMembers(members.others()).build();
  }

  @Override
  public void write(SelinuxLabel value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    MemberWriter.write(out, "level", value.level());
    MemberWriter.write(out, "role", value.role());
    MemberWriter.write(out, "type", value.type());
    MemberWriter.write(out, "user", value.user());
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
