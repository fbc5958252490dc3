package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import java.io.IOException;

/** Conditions on arguments, as OCI runtime-spec 1.3 writes them. */
final class ArgConditionCodec implements Codec<ArgCondition> {

  static final ArgConditionCodec INSTANCE = new ArgConditionCodec();

  /** What Go's decoder makes of null in the place of a condition. */
  static final ArgCondition ZERO = ArgCondition.of(0, new ArgOperator(""), 0);

  private static final TypeMembers KNOWN =
      TypeMembers.ignoringCase("index", "value", "valueTwo", "op");

  private ArgConditionCodec() {}

  @Override
  public Class<ArgCondition> type() {
    return ArgCondition.class;
  }

  @Override
  public ArgCondition read(ValueReader in) {
    ArgCondition.Builder builder = ArgCondition.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    long index = 0;
    long value = 0;
    String op = "";
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "op" -> op = members.text(name, op);
          case "value" -> value = members.number(name, value);
          case "index" -> index = members.number(name, index);
          case "valueTwo" -> members.unsigned(name, builder::valueTwo);
          default -> members.unknown(name);
        }
      }
      members.require("index");
      members.require("value");
      members.require("op");
    }
    return builder
        .index(index)
        .value(value)
        .op(new ArgOperator(op))
        .otherMembers(members.others())
        .build();
  }

  @Override
  public void write(ArgCondition value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeFieldName("index");
    UnsignedNumbers.write(out, value.index());
    out.writeFieldName("value");
    UnsignedNumbers.write(out, value.value());
    MemberWriter.writeUnsigned(out, "valueTwo", value.valueTwo());
    out.writeStringField("op", value.op().token());
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
