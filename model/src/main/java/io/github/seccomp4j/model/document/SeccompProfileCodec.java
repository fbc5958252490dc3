package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.SeccompProfile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Profiles, as OCI runtime-spec 1.3 writes them. */
final class SeccompProfileCodec implements Codec<SeccompProfile> {

  static final SeccompProfileCodec INSTANCE = new SeccompProfileCodec();

  static final TypeMembers KNOWN =
      TypeMembers.ignoringCase(
          "defaultAction",
          "defaultErrnoRet",
          "architectures",
          "flags",
          "listenerPath",
          "listenerMetadata",
          "syscalls");

  // specs.LinuxSeccomp of github.com/opencontainers/runtime-spec v1.3.0.
  private static final GoVariable.Type GO =
      GoVariable.struct(
          KNOWN,
          GoVariable.VALUE,
          GoVariable.POINTER,
          GoVariable.slice(GoVariable.VALUE),
          GoVariable.slice(GoVariable.VALUE),
          GoVariable.VALUE,
          GoVariable.VALUE,
          GoVariable.slice(SyscallRuleCodec.GO));

  // Indexes in KNOWN.
  static final int DEFAULT_ACTION = 0;
  static final int DEFAULT_ERRNO_RET = 1;
  static final int ARCHITECTURES = 2;
  static final int FLAGS = 3;
  static final int LISTENER_PATH = 4;
  static final int LISTENER_METADATA = 5;
  static final int SYSCALLS = 6;

  private SeccompProfileCodec() {}

  @Override
  public Class<SeccompProfile> type() {
    return SeccompProfile.class;
  }

  @Override
  public @Nullable SeccompProfile readSilently(JsonCursor cursor, ReadMode mode) {
    return UsualProfileReader.read(cursor);
  }

  @Override
  public Optional<GoVariable.Type> goType() {
    return Optional.of(GO);
  }

  @Override
  public SeccompProfile read(ValueReader in) {
    SeccompProfile.Builder builder = SeccompProfile.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    if (in.startObject()) {
      for (int member = members.nextIndex();
          member != ValueReader.OVER;
          member = members.nextIndex()) {
        switch (member) {
          case DEFAULT_ACTION ->
              members.string(in.memberName(), text -> builder.defaultAction(new Action(text)));
          case DEFAULT_ERRNO_RET -> builder.defaultErrnoRet(members.optionalNumber());
          case ARCHITECTURES ->
              members.list(
                  in.memberName(),
                  MemberReader.tokenElement(Architecture::new),
                  builder::architectures);
          case FLAGS ->
              members.listWithPresence(
                  in.memberName(), MemberReader.tokenElement(FilterFlag::new), builder::flags);
          case LISTENER_PATH -> members.string(in.memberName(), builder::listenerPath);
          case LISTENER_METADATA -> members.string(in.memberName(), builder::listenerMetadata);
          case SYSCALLS -> {
            builder.syscalls(List.of());
            for (boolean more = members.firstElement(); more; more = in.nextElement()) {
              builder.addSyscalls(
                  MemberReader.objectElement(in, SyscallRuleCodec.INSTANCE, SyscallRuleCodec.ZERO));
            }
          }
          default -> members.unknown();
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
