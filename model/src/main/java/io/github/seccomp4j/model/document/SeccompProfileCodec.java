package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.SeccompProfile;
import java.io.IOException;
import java.util.List;

/** Profiles, as OCI runtime-spec 1.3 writes them. */
final class SeccompProfileCodec implements Codec<SeccompProfile> {

  static final SeccompProfileCodec INSTANCE = new SeccompProfileCodec();

  private static final TypeMembers KNOWN =
      TypeMembers.ignoringCase(
          "defaultAction",
          "defaultErrnoRet",
          "architectures",
          "flags",
          "listenerPath",
          "listenerMetadata",
          "syscalls");

  private SeccompProfileCodec() {}

  @Override
  public Class<SeccompProfile> type() {
    return SeccompProfile.class;
  }

  @Override
  public SeccompProfile read(ValueReader in) {
    SeccompProfile.Builder builder = SeccompProfile.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "defaultAction" ->
              members.string(name, text -> builder.defaultAction(new Action(text)));
          case "defaultErrnoRet" -> members.unsigned(name, builder::defaultErrnoRet);
          case "architectures" ->
              members.list(
                  name, MemberReader.tokenElement(Architecture::new), builder::architectures);
          case "flags" ->
              members.listWithPresence(
                  name, MemberReader.tokenElement(FilterFlag::new), builder::flags);
          case "listenerPath" -> members.string(name, builder::listenerPath);
          case "listenerMetadata" -> members.string(name, builder::listenerMetadata);
          case "syscalls" -> {
            builder.syscalls(List.of());
            for (boolean more = members.firstElement(name); more; more = in.nextElement()) {
              builder.addSyscalls(
                  MemberReader.objectElement(in, SyscallRuleCodec.INSTANCE, SyscallRuleCodec.ZERO));
            }
          }
          default -> members.unknown(name);
        }
      }
    }

    return builder.otherMembers(members.others()).build();
  }

  @Override
  public void write(SeccompProfile value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    MemberWriter.writeToken(out, "defaultAction", value.defaultAction());
    MemberWriter.writeUnsigned(out, "defaultErrnoRet", value.defaultErrnoRet());
    MemberWriter.writeTokens(out, "architectures", value.architectures());
    if (value.flags().isPresent()) {
      MemberWriter.writeAllTokens(out, "flags", value.flags().get());
    }
    MemberWriter.write(out, "listenerPath", value.listenerPath());
    MemberWriter.write(out, "listenerMetadata", value.listenerMetadata());
    MemberWriter.writeList(out, "syscalls", value.syscalls(), SyscallRuleCodec.INSTANCE);
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
