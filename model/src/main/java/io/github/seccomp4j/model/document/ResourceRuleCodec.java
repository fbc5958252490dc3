package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.SyscallRule;
import java.io.IOException;

/** Rules in a resource of the security-profiles-operator, whose numbers are signed. */
final class ResourceRuleCodec implements Codec<SyscallRule> {

  static final ResourceRuleCodec INSTANCE = new ResourceRuleCodec();

  private static final TypeMembers KNOWN =
      TypeMembers.exactly("names", "action", "errnoRet", "args");

  private ResourceRuleCodec() {}

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
          case "action" -> action = members.text(action);
          case "names" -> members.list(name, MemberReader::stringElement, builder::names);
          case "errnoRet" -> members.natural(name, Integer.MAX_VALUE, builder::errnoRet);
          case "args" ->
              members.list(
                  name,
                  element ->
                      MemberReader.objectElement(
                          element, ResourceConditionCodec.INSTANCE, ArgConditionCodec.ZERO),
                  builder::args);
          default -> members.unknown(name);
        }
      }
      members.require("action");
    }
    return builder.action(new Action(action)).otherMembers(members.others()).build();
  }

  @Override
  public void write(SyscallRule value, JsonGenerator out) throws IOException {
    SyscallRuleCodec.INSTANCE.write(value, out);
  }
}
