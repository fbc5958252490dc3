package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.SyscallRule;
import java.io.IOException;
import java.util.List;

/** Rules, as OCI runtime-spec 1.3 writes them. */
final class SyscallRuleCodec implements Codec<SyscallRule> {

  static final SyscallRuleCodec INSTANCE = new SyscallRuleCodec();

  /** What Go's decoder makes of null in the place of a rule. */
  static final SyscallRule ZERO = SyscallRule.of(new Action(""));

  static final TypeMembers KNOWN = TypeMembers.ignoringCase("names", "action", "errnoRet", "args");

  static final GoVariable.Type GO =
      GoVariable.struct(
          KNOWN,
          GoVariable.slice(GoVariable.VALUE),
          GoVariable.VALUE,
          GoVariable.POINTER,
          GoVariable.slice(ArgConditionCodec.GO));

  // Indexes in KNOWN.
  static final int NAMES = 0;
  static final int ACTION = 1;
  static final int ERRNO_RET = 2;
  static final int ARGS = 3;

  private SyscallRuleCodec() {}

  @Override
  public Class<SyscallRule> type() {
    return SyscallRule.class;
  }

  @Override
  public SyscallRule read(ValueReader in) {
    SyscallRule.Builder builder = SyscallRule.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    String action = "";
    if (in.startObject()) {
      for (int member = members.nextIndex();
          member != ValueReader.OVER;
          member = members.nextIndex()) {
        switch (member) {
          case NAMES -> readNames(in, members, builder);
          case ACTION -> action = members.text(action);
          case ERRNO_RET -> builder.errnoRet(members.optionalNumber());
          case ARGS -> readArgs(in, members, builder);
          default -> members.unknown();
        }
      }
      members.require(ACTION);
    }
    return builder.action(new Action(action)).otherMembers(members.others()).build();
  }

  // Loops of their own, which the virtual machine compiles better than inside the loop of members.
  private static void readNames(ValueReader in, MemberReader members, SyscallRule.Builder builder) {
    builder.names(List.of());
    for (boolean more = members.firstElement(); more; more = in.nextElement()) {
      builder.addNames(MemberReader.stringElement(in));
    }
  }

  private static void readArgs(ValueReader in, MemberReader members, SyscallRule.Builder builder) {
    builder.args(List.of());
    for (boolean more = members.firstElement(); more; more = in.nextElement()) {
      builder.addArgs(
          MemberReader.objectElement(in, ArgConditionCodec.INSTANCE, ArgConditionCodec.ZERO));
    }
  }

  @Override
  public void write(SyscallRule value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    MemberWriter.writeStrings(out, "names", value.names());
    out.writeStringField("action", value.action().token());
    MemberWriter.writeUnsigned(out, "errnoRet", value.errnoRet());
    MemberWriter.writeList(out, "args", value.args(), ArgConditionCodec.INSTANCE);
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
