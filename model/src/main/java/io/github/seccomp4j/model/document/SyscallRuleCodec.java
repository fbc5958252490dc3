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

  private static final List<String> KNOWN = List.of("names", "action", "errnoRet", "args");

  private SyscallRuleCodec() {}

  @Override
  public Class<SyscallRule> type() {
    return SyscallRule.class;
  }

  @Override
  public SyscallRule read(ValueReader in) {
    SyscallRule.Builder builder = SyscallRule.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    Holder<Action> action = new Holder<>();
    if (in.startObject()) {
      for (String name = in.nextMember(); name != null; name = in.nextMember()) {
        switch (name) {
          case "action" -> members.string(name, action, Action::new);
          case "names" -> members.list(name, MemberReader::stringElement, builder::names);
          case "errnoRet" -> members.unsigned(name, builder::errnoRet);
          case "args" ->
              members.list(
                  name,
                  MemberReader.objectElement(ArgConditionCodec.INSTANCE, ArgConditionCodec.ZERO),
                  builder::args);
          default -> members.unknown(name);
        }
      }
      builder.action(members.required(action, "action", new Action("")));
    } else {
      builder.action(new Action(""));
    }
    return builder.otherMembers(members.others()).build();
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
