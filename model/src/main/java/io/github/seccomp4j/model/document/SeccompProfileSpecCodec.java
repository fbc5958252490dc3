package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.kubernetes.ProfileState;
import io.github.seccomp4j.model.kubernetes.SeccompProfileSpec;
import java.io.IOException;

/** The profile in a resource, as the security-profiles-operator reads it. */
final class SeccompProfileSpecCodec implements Codec<SeccompProfileSpec> {

  static final SeccompProfileSpecCodec INSTANCE = new SeccompProfileSpecCodec();

  private static final TypeMembers KNOWN =
      TypeMembers.exactly(
          "state",
          "disabled",
          "baseProfileName",
          "defaultAction",
          "architectures",
          "flags",
          "listenerPath",
          "listenerMetadata",
          "syscalls");

  private SeccompProfileSpecCodec() {}

  @Override
  public Class<SeccompProfileSpec> type() {
    return SeccompProfileSpec.class;
  }

  @Override
  public SeccompProfileSpec read(ValueReader in) {
    SeccompProfileSpec.Builder builder = SeccompProfileSpec.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "state" -> members.string(name, text -> builder.state(new ProfileState(text)));
          case "disabled" -> members.bool(name, builder::disabled);
          case "baseProfileName" -> members.string(name, builder::baseProfileName);
          case "defaultAction" ->
              members.string(name, text -> builder.defaultAction(new Action(text)));
          case "architectures" ->
              members.list(
                  name, MemberReader.tokenElement(Architecture::new), builder::architectures);
          case "flags" ->
              members.list(name, MemberReader.tokenElement(FilterFlag::new), builder::flags);
          case "listenerPath" -> members.string(name, builder::listenerPath);
          case "listenerMetadata" -> members.string(name, builder::listenerMetadata);
          case "syscalls" ->
              members.list(
                  name,
                  element ->
                      MemberReader.objectElement(
                          element, ResourceRuleCodec.INSTANCE, SyscallRuleCodec.ZERO),
                  builder::syscalls);
          default -> members.unknown(name);
        }
      }
    }
    return builder.otherMembers(members.others()).build();
  }

  @Override
  public void write(SeccompProfileSpec value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    MemberWriter.writeToken(out, "state", value.state());
    MemberWriter.writeBoolean(out, "disabled", value.disabled());
    MemberWriter.write(out, "baseProfileName", value.baseProfileName());
    MemberWriter.writeToken(out, "defaultAction", value.defaultAction());
    MemberWriter.writeTokens(out, "architectures", value.architectures());
    MemberWriter.writeTokens(out, "flags", value.flags());
    MemberWriter.write(out, "listenerPath", value.listenerPath());
    MemberWriter.write(out, "listenerMetadata", value.listenerMetadata());
    MemberWriter.writeList(out, "syscalls", value.syscalls(), ResourceRuleCodec.INSTANCE);
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
