package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.kubernetes.WindowsSecurity;
import java.io.IOException;

/** Settings for Windows nodes, as Kubernetes writes them in {@code windowsOptions}. */
final class WindowsSecurityCodec implements Codec<WindowsSecurity> {

  static final WindowsSecurityCodec INSTANCE = new WindowsSecurityCodec();

  private static final TypeMembers KNOWN =
      TypeMembers.exactly(
          "gmsaCredentialSpec", "gmsaCredentialSpecName", "hostProcess", "runAsUserName");

  private WindowsSecurityCodec() {}

  @Override
  public Class<WindowsSecurity> type() {
    return WindowsSecurity.class;
  }

  @Override
  public WindowsSecurity read(ValueReader in) {
    WindowsSecurity.Builder builder = WindowsSecurity.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "gmsaCredentialSpec" -> members.string(name, builder::gmsaCredentialSpec);
          case "gmsaCredentialSpecName" -> members.string(name, builder::gmsaCredentialSpecName);
          case "hostProcess" -> members.bool(name, builder::hostProcess);
          case "runAsUserName" -> members.string(name, builder::runAsUserName);
          default -> members.unknown(name);
        }
      }
    }
    return builder.otherMembers(members.others()).build();
  }

  @Override
  public void write(WindowsSecurity value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    MemberWriter.write(out, "gmsaCredentialSpec", value.gmsaCredentialSpec());
    MemberWriter.write(out, "gmsaCredentialSpecName", value.gmsaCredentialSpecName());
    MemberWriter.writeBoolean(out, "hostProcess", value.hostProcess());
    MemberWriter.write(out, "runAsUserName", value.runAsUserName());
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
