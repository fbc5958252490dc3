package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import java.io.IOException;
import java.util.List;

/** Conditional profiles, as Docker and containers-common write them. */
final class ConditionalProfileCodec implements Codec<ConditionalProfile> {

  static final ConditionalProfileCodec INSTANCE = new ConditionalProfileCodec();

  private static final TypeMembers KNOWN =
      TypeMembers.ignoringCase(
          "defaultAction",
          "defaultErrnoRet",
          "defaultErrno",
          "architectures",
          "archMap",
          "flags",
          "listenerPath",
          "listenerMetadata",
          "syscalls");

  private ConditionalProfileCodec() {}

  @Override
  public Class<ConditionalProfile> type() {
    return ConditionalProfile.class;
  }

  @Override
  public ConditionalProfile read(ValueReader in) {
    ConditionalProfile.Builder builder = ConditionalProfile.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "defaultAction" ->
              members.string(name, text -> builder.defaultAction(new Action(text)));
          case "defaultErrnoRet" -> members.unsigned(name, builder::defaultErrnoRet);
          case "defaultErrno" -> members.string(name, builder::defaultErrno);
          case "architectures" ->
              members.list(
                  name, MemberReader.tokenElement(Architecture::new), builder::architectures);
          case "archMap" ->
              members.list(
                  name,
                  MemberReader.objectElement(
                      ArchitectureMappingCodec.INSTANCE, ArchitectureMappingCodec.ZERO),
                  builder::archMap);
          case "flags" ->
              members.listWithPresence(
                  name, MemberReader.tokenElement(FilterFlag::new), builder::flags);
          case "listenerPath" -> members.string(name, builder::listenerPath);
          case "listenerMetadata" -> members.string(name, builder::listenerMetadata);
          case "syscalls" -> {
            builder.syscalls(List.of());
            for (boolean more = members.firstElement(name); more; more = in.nextElement()) {
              builder.addSyscalls(
                  MemberReader.objectElement(
                      in, ConditionalRuleCodec.INSTANCE, ConditionalRuleCodec.ZERO));
            }
          }
          default -> members.unknown(name);
        }
      }
    }

    return builder.otherMembers(members.others()).build();
  }

  @Override
  public void write(ConditionalProfile value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    MemberWriter.writeToken(out, "defaultAction", value.defaultAction());
    MemberWriter.writeUnsigned(out, "defaultErrnoRet", value.defaultErrnoRet());
    MemberWriter.write(out, "defaultErrno", value.defaultErrno());
    MemberWriter.writeTokens(out, "architectures", value.architectures());
    MemberWriter.writeList(out, "archMap", value.archMap(), ArchitectureMappingCodec.INSTANCE);
    if (value.flags().isPresent()) {
      MemberWriter.writeAllTokens(out, "flags", value.flags().get());
    }
    MemberWriter.write(out, "listenerPath", value.listenerPath());
    MemberWriter.write(out, "listenerMetadata", value.listenerMetadata());
    MemberWriter.writeList(out, "syscalls", value.syscalls(), ConditionalRuleCodec.INSTANCE);
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
