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

  static final GoVariable.Type GO =
      GoVariable.pointerToStruct(
          KNOWN,
          GoVariable.VALUE,
          GoVariable.slice(GoVariable.VALUE),
          GoVariable.VALUE,
          GoVariable.POINTER,
          GoVariable.VALUE,
          GoVariable.slice(ArgConditionCodec.GO),
          GoVariable.VALUE,
          RuleFilterCodec.GO,
          RuleFilterCodec.GO);

  // Indexes in KNOWN.
  private static final int NAME = 0;
  private static final int NAMES = 1;
  private static final int ACTION = 2;
  private static final int ERRNO_RET = 3;
  private static final int ERRNO = 4;
  private static final int ARGS = 5;
  private static final int COMMENT = 6;
  private static final int INCLUDES = 7;
  private static final int EXCLUDES = 8;

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
      for (int member = members.nextIndex();
          member != ValueReader.OVER;
          member = members.nextIndex()) {
        switch (member) {
          case ACTION -> action = members.text(action);
          case NAME -> members.string(in.memberName(), builder::name);
          case NAMES -> {
            builder.names(List.of());
            for (boolean more = members.firstElement(); more; more = in.nextElement()) {
              builder.addNames(MemberReader.stringElement(in));
            }
          }
          case ERRNO_RET -> builder.errnoRet(members.optionalNumber());
          case ERRNO -> members.string(in.memberName(), builder::errno);
          case ARGS -> {
            builder.args(List.of());
            for (boolean more = members.firstElement(); more; more = in.nextElement()) {
              builder.addArgs(
                  MemberReader.objectElement(
                      in, ArgConditionCodec.INSTANCE, ArgConditionCodec.ZERO));
            }
          }
          case COMMENT -> members.string(in.memberName(), builder::comment);
          case INCLUDES ->
              members.value(in.memberName(), RuleFilterCodec.INSTANCE, builder::includes);
          case EXCLUDES ->
              members.value(in.memberName(), RuleFilterCodec.INSTANCE, builder::excludes);
          default -> members.unknown();
        }
      }
      members.require(ACTION);
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
