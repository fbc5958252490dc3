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

  static final TypeMembers KNOWN = TypeMembers.ignoringCase("index", "value", "valueTwo", "op");

  static final GoVariable.Type GO =
      GoVariable.struct(
          KNOWN, GoVariable.VALUE, GoVariable.VALUE, GoVariable.VALUE, GoVariable.VALUE);

  // Indexes in KNOWN.
  static final int INDEX = 0;
  static final int VALUE = 1;
  static final int VALUE_TWO = 2;
  static final int OP = 3;

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
    long valueTwo = 0;
    String op = "";
    if (in.startObject()) {
      for (int member = members.nextIndex();
          member != ValueReader.OVER;
          member = members.nextIndex()) {
        switch (member) {
          case OP -> op = members.text(op);
          case VALUE -> value = members.number(value);
          case INDEX -> index = members.number(index);
          case VALUE_TWO -> valueTwo = members.number(valueTwo);
          default -> members.unknown();
        }
      }
      members.require(INDEX);
      members.require(VALUE);
      members.require(OP);
    }
    if (members.isWritten(VALUE_TWO)) {
      builder.valueTwo(valueTwo);
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
