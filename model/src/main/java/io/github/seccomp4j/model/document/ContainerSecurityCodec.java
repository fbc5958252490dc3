package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.ProcMount;
import java.io.IOException;

/** Security contexts of containers; members in the order of the API reference. */
final class ContainerSecurityCodec implements Codec<ContainerSecurity> {

  static final ContainerSecurityCodec INSTANCE = new ContainerSecurityCodec();

  private static final TypeMembers KNOWN =
      TypeMembers.exactly(
          "allowPrivilegeEscalation",
          "appArmorProfile",
          "capabilities",
          "privileged",
          "procMount",
          "readOnlyRootFilesystem",
          "runAsGroup",
          "runAsNonRoot",
          "runAsUser",
          "seLinuxOptions",
          "seccompProfile",
          "windowsOptions");

  private ContainerSecurityCodec() {}

  @Override
  public Class<ContainerSecurity> type() {
    return ContainerSecurity.class;
  }

  @Override
  public ContainerSecurity read(ValueReader in) {
    ContainerSecurity.Builder builder = ContainerSecurity.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "allowPrivilegeEscalation" -> members.bool(name, builder::allowPrivilegeEscalation);
          case "appArmorProfile" ->
              members.value(name, AppArmorProfileFieldCodec.INSTANCE, builder::appArmorProfile);
          case "capabilities" ->
              members.value(name, CapabilityChangesCodec.INSTANCE, builder::capabilities);
          case "privileged" -> members.bool(name, builder::privileged);
          case "procMount" -> members.string(name, text -> builder.procMount(new ProcMount(text)));
          case "readOnlyRootFilesystem" -> members.bool(name, builder::readOnlyRootFilesystem);
          case "runAsGroup" -> members.signed(name, builder::runAsGroup);
          case "runAsNonRoot" -> members.bool(name, builder::runAsNonRoot);
          case "runAsUser" -> members.signed(name, builder::runAsUser);
          case "seLinuxOptions" ->
              members.value(name, SelinuxLabelCodec.INSTANCE, builder::seLinuxOptions);
          case "seccompProfile" ->
              members.value(name, SeccompProfileFieldCodec.INSTANCE, builder::seccompProfile);
          case "windowsOptions" ->
              members.value(name, WindowsSecurityCodec.INSTANCE, builder::windowsOptions);
          default -> members.unknown(name);
        }
      }
    }
    return builder.otherMembers(members.others()).build();
  }

  @Override
  public void write(ContainerSecurity value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    MemberWriter.writeBoolean(out, "allowPrivilegeEscalation", value.allowPrivilegeEscalation());
    MemberWriter.writeValue(
        out, "appArmorProfile", value.appArmorProfile(), AppArmorProfileFieldCodec.INSTANCE);
    MemberWriter.writeValue(
        out, "capabilities", value.capabilities(), CapabilityChangesCodec.INSTANCE);
    MemberWriter.writeBoolean(out, "privileged", value.privileged());
    MemberWriter.writeToken(out, "procMount", value.procMount());
    MemberWriter.writeBoolean(out, "readOnlyRootFilesystem", value.readOnlyRootFilesystem());
    MemberWriter.writeSigned(out, "runAsGroup", value.runAsGroup());
    MemberWriter.writeBoolean(out, "runAsNonRoot", value.runAsNonRoot());
    MemberWriter.writeSigned(out, "runAsUser", value.runAsUser());
    MemberWriter.writeValue(
        out, "seLinuxOptions", value.seLinuxOptions(), SelinuxLabelCodec.INSTANCE);
    MemberWriter.writeValue(
        out, "seccompProfile", value.seccompProfile(), SeccompProfileFieldCodec.INSTANCE);
    MemberWriter.writeValue(
        out, "windowsOptions", value.windowsOptions(), WindowsSecurityCodec.INSTANCE);
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
