package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.io.IOException;
import java.util.List;

/** Rules of conditional profiles, as Docker and containers-common write them. */
final class ConditionalRuleCodec implements Codec<ConditionalRule> {

  static final ConditionalRuleCodec INSTANCE = new ConditionalRuleCodec();

  /** What Go's decoder makes of null in the place of a rule. */
  static final ConditionalRule ZERO = ConditionalRule.builder().action(new Action("")).build();

  private static final TypeMembers KNOWN =
      TypeMembers.ignoringCase(
          "name",
          "names",
          "action",
          "errnoRet",
          "errno",
          "args",
          "comment",
          "includes",
          "excludes");

  private ConditionalRuleCodec() {}

  @Override
  public Class<ConditionalRule> type() {
    return ConditionalRule.class;
  }

  @Override
  public ConditionalRule read(ValueReader in) {
    ConditionalRule.Builder builder = ConditionalRule.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    String action = "";
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "action" -> action = members.text(name, action);
          case "name" -> members.string(name, builder::name);
          case "names" -> {
            builder.names(List.of());
            for (boolean more = members.firstElement(name); more; more = in.nextElement()) {
              builder.addNames(MemberReader.stringElement(in));
            }
          }
          case "errnoRet" -> members.unsigned(name, builder::errnoRet);
          case "errno" -> members.string(name, builder::errno);
          case "args" -> {
            builder.args(List.of());
            for (boolean more = members.firstElement(name); more; more = in.nextElement()) {
              builder.addArgs(
                  MemberReader.objectElement(
                      in, ArgConditionCodec.INSTANCE, ArgConditionCodec.ZERO));
            }
          }
          case "comment" -> members.string(name, builder::comment);
          case "includes" -> members.value(name, RuleFilterCodec.INSTANCE, builder::includes);
          case "excludes" -> members.value(name, RuleFilterCodec.INSTANCE, builder::excludes);
          default -> members.unknown(name);
        }
      }
      members.require("action");
    }
    return builder.action(new Action(action)).otherMembers(members.others()).build();
  }

  @Override
  public void write(ConditionalRule value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    MemberWriter.write(out, "name", value.name());
    MemberWriter.writeStrings(out, "names", value.names());
    out.writeStringField("action", value.action().token());
    MemberWriter.writeUnsigned(out, "errnoRet", value.errnoRet());
    MemberWriter.write(out, "errno", value.errno());
    MemberWriter.writeList(out, "args", value.args(), ArgConditionCodec.INSTANCE);
    MemberWriter.write(out, "comment", value.comment());
    MemberWriter.writeValue(out, "includes", value.includes(), RuleFilterCodec.INSTANCE);
    MemberWriter.writeValue(out, "excludes", value.excludes(), RuleFilterCodec.INSTANCE);
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
