package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.kubernetes.FsGroupChangePolicy;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SelinuxChangePolicy;
import io.github.seccomp4j.model.kubernetes.SupplementalGroupsPolicy;
import java.io.IOException;

/** Security contexts of Pods; members in the order of the API reference. */
final class PodSecurityCodec implements Codec<PodSecurity> {

  static final PodSecurityCodec INSTANCE = new PodSecurityCodec();

  private static final TypeMembers KNOWN =
      TypeMembers.exactly(
          "appArmorProfile",
          "fsGroup",
          "fsGroupChangePolicy",
          "runAsGroup",
          "runAsNonRoot",
          "runAsUser",
          "seLinuxChangePolicy",
          "seLinuxOptions",
          "seccompProfile",
          "supplementalGroups",
          "supplementalGroupsPolicy",
          "sysctls",
          "windowsOptions");

  private PodSecurityCodec() {}

  @Override
  public Class<PodSecurity> type() {
    return PodSecurity.class;
  }

  @Override
  public PodSecurity read(ValueReader in) {
    PodSecurity.Builder builder = PodSecurity.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "appArmorProfile" ->
              members.value(name, AppArmorProfileFieldCodec.INSTANCE, builder::appArmorProfile);
          case "fsGroup" -> members.signed(name, builder::fsGroup);
          case "fsGroupChangePolicy" ->
              members.string(
                  name, text -> builder.fsGroupChangePolicy(new FsGroupChangePolicy(text)));
          case "runAsGroup" -> members.signed(name, builder::runAsGroup);
          case "runAsNonRoot" -> members.bool(name, builder::runAsNonRoot);
          case "runAsUser" -> members.signed(name, builder::runAsUser);
          case "seLinuxChangePolicy" ->
              members.string(
                  name, text -> builder.seLinuxChangePolicy(new SelinuxChangePolicy(text)));
          case "seLinuxOptions" ->
              members.value(name, SelinuxLabelCodec.INSTANCE, builder::seLinuxOptions);
          case "seccompProfile" ->
              members.value(name, SeccompProfileFieldCodec.INSTANCE, builder::seccompProfile);
          case "supplementalGroups" ->
              members.list(name, MemberReader::signedElement, builder::supplementalGroups);
          case "supplementalGroupsPolicy" ->
              members.string(
                  name,
                  text -> builder.supplementalGroupsPolicy(new SupplementalGroupsPolicy(text)));
          case "sysctls" ->
              members.list(
                  name,
                  MemberReader.objectElement(SysctlCodec.INSTANCE, SysctlCodec.ZERO),
                  builder::sysctls);
          case "windowsOptions" ->
              members.value(name, WindowsSecurityCodec.INSTANCE, builder::windowsOptions);
          default -> members.unknown(name);
        }
      }
    }
    return builder.otherMembers(members.others()).build();
  }

  @Override
  public void write(PodSecurity value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    MemberWriter.writeValue(
        out, "appArmorProfile", value.appArmorProfile(), AppArmorProfileFieldCodec.INSTANCE);
    MemberWriter.writeSigned(out, "fsGroup", value.fsGroup());
    MemberWriter.writeToken(out, "fsGroupChangePolicy", value.fsGroupChangePolicy());
    MemberWriter.writeSigned(out, "runAsGroup", value.runAsGroup());
    MemberWriter.writeBoolean(out, "runAsNonRoot", value.runAsNonRoot());
    MemberWriter.writeSigned(out, "runAsUser", value.runAsUser());
    MemberWriter.writeToken(out, "seLinuxChangePolicy", value.seLinuxChangePolicy());
    MemberWriter.writeValue(
        out, "seLinuxOptions", value.seLinuxOptions(), SelinuxLabelCodec.INSTANCE);
    MemberWriter.writeValue(
        out, "seccompProfile", value.seccompProfile(), SeccompProfileFieldCodec.INSTANCE);
    MemberWriter.writeSignedList(out, "supplementalGroups", value.supplementalGroups());
    MemberWriter.writeToken(out, "supplementalGroupsPolicy", value.supplementalGroupsPolicy());
    MemberWriter.writeList(out, "sysctls", value.sysctls(), SysctlCodec.INSTANCE);
    MemberWriter.writeValue(
        out, "windowsOptions", value.windowsOptions(), WindowsSecurityCodec.INSTANCE);
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
