package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import java.io.IOException;

/** Capability changes, as Kubernetes writes them in {@code capabilities}. */
final class CapabilityChangesCodec implements Codec<CapabilityChanges> {

  static final CapabilityChangesCodec INSTANCE = new CapabilityChangesCodec();

  private static final TypeMembers KNOWN = TypeMembers.exactly("add", "drop");

  private CapabilityChangesCodec() {}

  @Override
  public Class<CapabilityChanges> type() {
    return CapabilityChanges.class;
  }

  @Override
  public CapabilityChanges read(ValueReader in) {
    CapabilityChanges.Builder builder = CapabilityChanges.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "add" ->
              members.list(name, MemberReader.tokenElement(Capability::new), builder::add);
          case "drop" ->
              members.list(name, MemberReader.tokenElement(Capability::new), builder::drop);
          default -> members.unknown(name);
        }
      }
    }
    return builder.otherMembers(members.others()).build();
  }

  @Override
  public void write(CapabilityChanges value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    MemberWriter.writeTokens(out, "add", value.add());
    MemberWriter.writeTokens(out, "drop", value.drop());
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
