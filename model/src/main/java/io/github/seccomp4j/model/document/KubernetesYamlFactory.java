package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;

/** Makes generators that write no text in a form in which it would be read as another one. */
final class KubernetesYamlFactory extends YAMLFactory {

  private static final long serialVersionUID = 1L;

  KubernetesYamlFactory(YAMLFactoryBuilder settings) {
    super(settings);
  }

  private KubernetesYamlFactory(KubernetesYamlFactory source) {
    super(source, null);
  }

  @Override
  public YAMLFactory copy() {
    return new KubernetesYamlFactory(this);
  }

  @Override
  protected YAMLGenerator _createGenerator(Writer out, IOContext context) throws IOException {
    return new Generator(
        context,
        _generatorFeatures,
        _yamlGeneratorFeatures,
        _quotingChecker,
        _objectCodec,
        out,
        _version);
  }

  private static final class Generator extends YAMLGenerator {

    Generator(
        IOContext context,
        int features,
        int yamlFeatures,
        StringQuotingChecker quoting,
        ObjectCodec codec,
        Writer out,
        DumperOptions.@Nullable Version version)
        throws IOException {
      super(context, features, yamlFeatures, quoting, codec, out, version);
    }

    // To YAML "-0" is the integer 0; Go keeps the sign of a fraction only.
    @Override
    public void writeNumber(String literal) throws IOException {
      super.writeNumber(literal.equals("-0") ? "-0.0" : literal);
    }

    @Override
    protected void _writeScalar(String value, String type, DumperOptions.ScalarStyle style)
        throws IOException {
      // The emitter would join the half with what follows it to another character.
      SurrogatePairs.requireWhole(value, "YAML");
      boolean literal = style == DumperOptions.ScalarStyle.LITERAL;
      super._writeScalar(
          value,
          type,
          literal && !fitsBlock(value) ? DumperOptions.ScalarStyle.DOUBLE_QUOTED : style);
    }

    // A block has no escapes: what YAML 1.1 takes for a line break is read as a line feed.
    private static boolean fitsBlock(String value) {
      return value.chars().noneMatch(c -> c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xfeff);
    }
  }
}
