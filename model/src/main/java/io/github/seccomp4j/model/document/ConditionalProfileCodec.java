package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

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

  // Seccomp of github.com/moby/profiles/seccomp.
  private static final GoVariable.Type GO =
      GoVariable.struct(
          KNOWN,
          GoVariable.VALUE,
          GoVariable.POINTER,
          GoVariable.VALUE,
          GoVariable.slice(GoVariable.VALUE),
          GoVariable.slice(ArchitectureMappingCodec.GO),
          GoVariable.slice(GoVariable.VALUE),
          GoVariable.VALUE,
          GoVariable.VALUE,
          GoVariable.slice(ConditionalRuleCodec.GO));

  // Indexes in KNOWN.
  private static final int DEFAULT_ACTION = 0;
  private static final int DEFAULT_ERRNO_RET = 1;
  private static final int DEFAULT_ERRNO = 2;
  private static final int ARCHITECTURES = 3;
  private static final int ARCH_MAP = 4;
  private static final int FLAGS = 5;
  private static final int LISTENER_PATH = 6;
  private static final int LISTENER_METADATA = 7;
  private static final int SYSCALLS = 8;

  private ConditionalProfileCodec() {}

  @Override
  public Class<ConditionalProfile> type() {
    return ConditionalProfile.class;
  }

  @Override
  public Optional<GoVariable.Type> goType() {
    return Optional.of(GO);
  }

  @Override
  public ConditionalProfile read(ValueReader in) {
    ConditionalProfile.Builder builder = ConditionalProfile.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    if (in.startObject()) {
      for (int member = members.nextIndex();
          member != ValueReader.OVER;
          member = members.nextIndex()) {
        switch (member) {
          case DEFAULT_ACTION ->
              members.string(in.memberName(), text -> builder.defaultAction(new Action(text)));
          case DEFAULT_ERRNO_RET -> builder.defaultErrnoRet(members.optionalNumber());
          case DEFAULT_ERRNO -> members.string(in.memberName(), builder::defaultErrno);
          case ARCHITECTURES ->
              members.list(
                  in.memberName(),
                  MemberReader.tokenElement(Architecture::new),
                  builder::architectures);
          case ARCH_MAP ->
              members.list(
                  in.memberName(),
                  MemberReader.objectElement(
                      ArchitectureMappingCodec.INSTANCE, ArchitectureMappingCodec.ZERO),
                  builder::archMap);
          case FLAGS ->
              members.listWithPresence(
                  in.memberName(), MemberReader.tokenElement(FilterFlag::new), builder::flags);
          case LISTENER_PATH -> members.string(in.memberName(), builder::listenerPath);
          case LISTENER_METADATA -> members.string(in.memberName(), builder::listenerMetadata);
          case SYSCALLS -> {
            builder.syscalls(List.of());
            for (boolean more = members.firstElement(); more; more = in.nextElement()) {
              builder.addSyscalls(
                  MemberReader.objectElement(
                      in, ConditionalRuleCodec.INSTANCE, ConditionalRuleCodec.ZERO));
            }
          }
          default -> members.unknown();
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
