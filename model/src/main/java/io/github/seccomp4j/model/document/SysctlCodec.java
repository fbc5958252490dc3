package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.kubernetes.Sysctl;
import java.io.IOException;

/** Sysctls, as Kubernetes writes them. */
final class SysctlCodec implements Codec<Sysctl> {

  static final SysctlCodec INSTANCE = new SysctlCodec();

  /** What Go's decoder makes of null in the place of one. */
  static final Sysctl ZERO = Sysctl.builder().build();

  private static final TypeMembers KNOWN = TypeMembers.exactly("name", "value");

  private SysctlCodec() {}

  @Override
  public Class<Sysctl> type() {
    return Sysctl.class;
  }

  @Override
  public Sysctl read(ValueReader in) {
    Sysctl.Builder builder = Sysctl.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "name" -> members.string(name, builder::name);
          case "value" -> members.string(name, builder::value);
          default -> members.unknown(name);
        }
      }
    }
    return builder.otherMembers(members.others()).build();
  }

  @Override
  public void write(Sysctl value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    MemberWriter.write(out, "name", value.name());
    MemberWriter.write(out, "value", value.value());
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
