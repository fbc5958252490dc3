package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import java.io.IOException;
import java.util.List;

/** Conditions on arguments, as OCI runtime-spec 1.3 writes them. */
final class ArgConditionCodec implements Codec<ArgCondition> {

  static final ArgConditionCodec INSTANCE = new ArgConditionCodec();

  /** What Go's decoder makes of null in the place of a condition. */
  static final ArgCondition ZERO = ArgCondition.of(0, new ArgOperator(""), 0);

  private static final List<String> KNOWN = List.of("index", "value", "valueTwo", "op");

  private ArgConditionCodec() {}

  @Override
  public Class<ArgCondition> type() {
    return ArgCondition.class;
  }

  @Override
  public ArgCondition read(ValueReader in) {
    ArgCondition.Builder builder = ArgCondition.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    Holder<Long> index = new Holder<>();
    Holder<Long> value = new Holder<>();
    Holder<ArgOperator> op = new Holder<>();
    if (in.startObject()) {
      for (String name = in.nextMember(); name != null; name = in.nextMember()) {
        switch (name) {
          case "op" -> members.string(name, op, ArgOperator::new);
          case "value" -> members.unsigned(name, value);
          case "index" -> members.unsigned(name, index);
          case "valueTwo" -> members.unsigned(name, builder::valueTwo);
          default -> members.unknown(name);
        }
      }
      builder.index(members.required(index, "index", 0L));
      builder.value(members.required(value, "value", 0L));
      builder.op(members.required(op, "op", new ArgOperator("")));
    } else {
      builder.index(0L);
      builder.value(0L);
      builder.op(new ArgOperator(""));
    }
    return builder.otherMembers(members.others()).build();
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
