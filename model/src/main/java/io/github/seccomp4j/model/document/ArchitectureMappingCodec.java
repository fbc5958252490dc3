package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.conditional.ArchitectureMapping;
import java.io.IOException;

/** Entries of an {@code archMap}, as Docker writes them. */
final class ArchitectureMappingCodec implements Codec<ArchitectureMapping> {

  static final ArchitectureMappingCodec INSTANCE = new ArchitectureMappingCodec();

  /** What Go's decoder makes of null in the place of a mapping. */
  static final ArchitectureMapping ZERO =
      ArchitectureMapping.builder().architecture(new Architecture("")).build();

  private static final TypeMembers KNOWN =
      TypeMembers.ignoringCase("architecture", "subArchitectures");

  static final GoVariable.Type GO =
      GoVariable.struct(KNOWN, GoVariable.VALUE, GoVariable.slice(GoVariable.VALUE));

  private ArchitectureMappingCodec() {}

  @Override
  public Class<ArchitectureMapping> type() {
    return ArchitectureMapping.class;
  }

  @Override
  public ArchitectureMapping read(ValueReader in) {
    ArchitectureMapping.Builder builder = ArchitectureMapping.builder();
    MemberReader members = new MemberReader(in, KNOWN);
    Holder<Architecture> architecture = new Holder<>();
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "architecture" -> members.string(name, architecture, Architecture::new);
          case "subArchitectures" ->
              members.list(
                  name, MemberReader.tokenElement(Architecture::new), builder::subArchitectures);
          default -> members.unknown(name);
        }
      }
      builder.architecture(members.required(architecture, "architecture", new Architecture("")));
    } else {
      builder.architecture(new Architecture(""));
    }
    return builder.otherMembers(members.others()).build();
  }

  @Override
  public void write(ArchitectureMapping value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("architecture", value.architecture().token());
    MemberWriter.writeTokens(out, "subArchitectures", value.subArchitectures());
    JsonValueCodec.writeMembers(value.otherMembers(), out);
    out.writeEndObject();
  }
}
