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

  private static final TypeMembers KNOWN =
      TypeMembers.ignoringCase("names", "action", "errnoRet", "args");

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
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "names" -> {
            builder.names(List.of());
            for (boolean more = members.firstElement(name); more; more = in.nextElement()) {
              builder.addNames(MemberReader.stringElement(in));
            }
          }
          case "action" -> action = members.text(name, action);
          case "errnoRet" -> members.unsigned(name, builder::errnoRet);
          case "args" -> {
            builder.args(List.of());
            for (boolean more = members.firstElement(name); more; more = in.nextElement()) {
              builder.addArgs(
                  MemberReader.objectElement(
                      in, ArgConditionCodec.INSTANCE, ArgConditionCodec.ZERO));
            }
          }
          default -> members.unknown(name);
        }
      }
      members.require("action");
    }
    return builder.action(new Action(action)).otherMembers(members.others()).build();
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
