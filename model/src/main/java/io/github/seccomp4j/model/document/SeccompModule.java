package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Jackson module: any {@code ObjectMapper} that registers it, of JSON or of YAML, reads and
 * writes this library's documents, alone or as parts of its own values.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new SeccompModule()).build();
 * SeccompProfile profile = mapper.readValue(file, SeccompProfile.class);
 * }</pre>
 *
 * <p>Unknown members are kept. A document that breaks the contract is a {@code
 * JsonMappingException} whose cause is the {@link DocumentException} with all findings. Jackson's
 * YAML parser resolves neither aliases nor merge keys; a document with one is refused here and read
 * by {@link ProfileYaml}.
 */
public final class SeccompModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private static final List<Codec<?>> CODECS =
      List.of(
          SeccompProfileCodec.INSTANCE,
          SyscallRuleCodec.INSTANCE,
          ArgConditionCodec.INSTANCE,
          ConditionalProfileCodec.INSTANCE,
          ConditionalRuleCodec.INSTANCE,
          RuleFilterCodec.INSTANCE,
          ArchitectureMappingCodec.INSTANCE,
          PodSecurityCodec.INSTANCE,
          ContainerSecurityCodec.INSTANCE,
          SeccompProfileFieldCodec.INSTANCE,
          AppArmorProfileFieldCodec.INSTANCE,
          CapabilityChangesCodec.INSTANCE,
          SelinuxLabelCodec.INSTANCE,
          SysctlCodec.INSTANCE,
          WindowsSecurityCodec.INSTANCE,
          SeccompProfileResourceCodec.INSTANCE,
          SeccompProfileSpecCodec.INSTANCE,
          ObjectMetadataCodec.INSTANCE,
          JsonValueCodec.INSTANCE);

  /** Makes the module; one may serve any number of mappers. */
  public SeccompModule() {
    super("seccomp4j", Version.unknownVersion());
    CODECS.forEach(this::add);
  }

  private <T> void add(Codec<T> codec) {
    addSerializer(codec.type(), new Writing<>(codec));
    addDeserializer(codec.type(), new Reading<>(codec));
  }

  private static final class Writing<T> extends JsonSerializer<T> {
    private final Codec<T> codec;

    Writing(Codec<T> codec) {
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      codec.write(value, out);
    }

    // Its type is fixed by the member it stands in: a mapper's default typing has nothing to add.
    @Override
    public void serializeWithType(
        T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      codec.write(value, out);
    }
  }

  private static final class Reading<T> extends JsonDeserializer<T> {
    private final Codec<T> codec;

    Reading(Codec<T> codec) {
      this.codec = codec;
    }

    // For Jackson null is no value; for any JSON it is one.
    @Override
    public @Nullable T getNullValue(DeserializationContext context) {
      return codec.type() == JsonValue.class ? codec.type().cast(JsonNull.NULL) : null;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      ValueReader in = ValueReader.onceOnly(new JacksonCursor(parser), ReadMode.LENIENT);
      try {
        T value = in.readFirst(codec);
        List<Finding> findings = in.findings();
        if (Findings.hasErrors(findings)) {
          throw new DocumentContractException(findings);
        }
        return value;
      } catch (DocumentException e) {
        throw new JsonMappingException(parser, e.getMessage(), e);
      } catch (UncheckedIOException e) {
        // What the parser itself has to say, as it would have said it without this module.
        throw e.getCause();
      }
    }
  }
}
