package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.conditional.RuleFilter;
import java.io.IOException;

/** Values of {@code includes} and {@code excludes}, as Docker writes them. */
final class RuleFilterCodec implements Codec<RuleFilter> {

  static final RuleFilterCodec INSTANCE = new RuleFilterCodec();

  private static final TypeMembers KNOWN = TypeMembers.ignoringCase("caps", "arches", "minKernel");

  static final GoVariable.Type GO =
      GoVariable.pointerToStruct(
          KNOWN,
          GoVariable.slice(GoVariable.VALUE),
          GoVariable.slice(GoVariable.VALUE),
          GoVariable.POINTER);

  private RuleFilterCodec() {}

  @Override
  public Class<RuleFilter> type() {
    return RuleFilter.class;
  }

  @Override
  public RuleFilter read(ValueReader in) {
    RuleFilter.Builder builder = RuleFilter.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "caps" ->
              members.list(name, MemberReader.tokenElement(Capability::new), builder::caps);
          case "arches" -> members.list(name, MemberReader::stringElement, builder::arches);
          case "minKernel" -> members.string(name, builder::minKernel);
          default -> members.unknown(name);
        }
      }
    }

    return builder.otherMembers(members.others()).build();
  }

  @Override
  public void write(RuleFilter value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    MemberWriter.writeTokens(out, "caps", value.caps());
    MemberWriter.writeStrings(out, "arches", value.arches());
    MemberWriter.write(out, "minKernel", value.minKernel());
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
