package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import java.io.IOException;

/**
 * Conditions in a resource of the security-profiles-operator: numbers are signed, and a value that
 * is not there is 0.
 */
final class ResourceConditionCodec implements Codec<ArgCondition> {

  static final ResourceConditionCodec INSTANCE = new ResourceConditionCodec();

  private static final TypeMembers KNOWN = TypeMembers.exactly("index", "value", "valueTwo", "op");

  private ResourceConditionCodec() {}

  @Override
  public Class<ArgCondition> type() {
    return ArgCondition.class;
  }

  @Override
  public ArgCondition read(ValueReader in) {
    ArgCondition.Builder builder = ArgCondition.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    String op = "";
    builder.index(0).value(0);
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "op" -> op = members.text(op);
          case "value" -> members.natural(name, Long.MAX_VALUE, builder::value);
          case "index" -> members.natural(name, Integer.MAX_VALUE, builder::index);
          case "valueTwo" -> members.natural(name, Long.MAX_VALUE, builder::valueTwo);
          default -> members.unknown(name);
        }
      }
      members.require("index");
      members.require("op");
    }
    return builder.op(new ArgOperator(op)).otherMembers(members.others()).build();
  }

  @Override
  public void write(ArgCondition value, JsonGenerator out) throws IOException {
    ArgConditionCodec.INSTANCE.write(value, out);
  }
}
