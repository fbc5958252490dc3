package io.github.seccomp4j.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences that the compiler refuses, each beside the one that was meant. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MistakesThatDoNotCompileTest {

  private static final String HEAD =
      """
      import static io.github.seccomp4j.dsl.Calls.*;
      import static io.github.seccomp4j.dsl.Rules.*;
      import static io.github.seccomp4j.dsl.call.AddressFamily.*;
      import static io.github.seccomp4j.dsl.call.CloneFlag.*;
      import static io.github.seccomp4j.dsl.call.Persona.*;
      import static io.github.seccomp4j.dsl.call.PersonalityFlag.*;
      import static io.github.seccomp4j.dsl.call.SocketType.*;
      import static io.github.seccomp4j.model.Errno.*;
      import io.github.seccomp4j.dsl.*;
      class SentenceNUMBER {
        Object said = SENTENCE;
      }
      """;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "rules before a default",
            "Profiles.add(allow(\"read\"))",
            "compiler.err.cant.resolve.location.args",
            "Profiles.otherwise(errno()).add(allow(\"read\"))"),
        Arguments.of(
            "a draft out of nothing",
            "new ProfileDraft()",
            "compiler.err.cant.apply.symbol",
            "Profiles.otherwise(log())"),
        Arguments.of(
            "a rule without names",
            "Profiles.otherwise(errno()).add(allow())",
            "compiler.err.cant.apply.symbols",
            "Profiles.otherwise(errno()).add(allow(\"read\"))"),
        Arguments.of(
            "a default action where a rule belongs",
            "Profiles.otherwise(log()).add(errno(EPERM))",
            "compiler.err.cant.apply.symbols",
            "Profiles.otherwise(log()).add(errno(EPERM, \"mount\"))"),
        Arguments.of(
            "a rule where the default action belongs",
            "Profiles.otherwise(log(\"mount\"))",
            "compiler.err.cant.apply.symbol",
            "Profiles.otherwise(log())"),
        Arguments.of(
            "userNotify as default",
            "Profiles.otherwise(userNotify())",
            "compiler.err.cant.apply.symbols",
            "Profiles.otherwise(log()).add(userNotify(\"mount\"))"),
        Arguments.of(
            "a clone flag where an address family belongs",
            "SOCKET.domain().is(CLONE_NEWUSER)",
            "compiler.err.cant.apply.symbol",
            "SOCKET.domain().is(AF_INET)"),
        Arguments.of(
            "a clone flag among address families",
            "SOCKET.domain().isOneOf(AF_INET, CLONE_NEWUSER)",
            "compiler.err.cant.apply.symbol",
            "SOCKET.domain().isOneOf(AF_INET, AF_INET6)"),
        Arguments.of(
            "a bare number as address family",
            "SOCKET.domain().is(2)",
            "compiler.err.cant.apply.symbol",
            "SOCKET.domain().is(new io.github.seccomp4j.dsl.call.AddressFamily(2))"),
        Arguments.of(
            "a socket type as address family",
            "SOCKET.domain().is(SOCK_STREAM)",
            "compiler.err.cant.apply.symbol",
            "SOCKET.type().is(SOCK_STREAM)"),
        Arguments.of(
            "a personality flag as clone flag",
            "CLONE.flags().hasNoneOf(ADDR_NO_RANDOMIZE)",
            "compiler.err.cant.apply.symbols",
            "PERSONALITY.flags().hasNoneOf(ADDR_NO_RANDOMIZE)"),
        Arguments.of(
            "an ioctl command as prctl option",
            "PRCTL.option().is(io.github.seccomp4j.dsl.call.IoctlCommand.TIOCSTI)",
            "compiler.err.cant.apply.symbol",
            "IOCTL.command().is(io.github.seccomp4j.dsl.call.IoctlCommand.TIOCSTI)"),
        Arguments.of(
            "a way to map memory as a way to use it",
            "MMAP.protection().hasAllOf(io.github.seccomp4j.dsl.call.MapFlag.MAP_SHARED)",
            "compiler.err.cant.apply.symbols",
            "MMAP.flags().hasAllOf(io.github.seccomp4j.dsl.call.MapFlag.MAP_SHARED)"),
        Arguments.of(
            "an access mode as flag",
            "OPEN.flags().hasAllOf(io.github.seccomp4j.dsl.call.AccessMode.O_RDWR)",
            "compiler.err.cant.apply.symbols",
            "OPEN.accessMode().is(io.github.seccomp4j.dsl.call.AccessMode.O_RDWR)"),
        Arguments.of(
            "a condition of another call",
            "CLONE.where(SOCKET.domain().is(AF_INET))",
            "compiler.err.cant.apply.symbol",
            "CLONE.where(CLONE.flags().hasNoneOf(NAMESPACES))"),
        Arguments.of(
            "an argument by position of a typed call",
            "SOCKET.where(arg(0).is(2))",
            "compiler.err.cant.apply.symbol",
            "call(\"socket\").where(arg(0).is(2))"),
        Arguments.of(
            "a condition without a call",
            "allow(SOCKET.domain().is(AF_INET))",
            "compiler.err.cant.apply.symbols",
            "allow(SOCKET.where(SOCKET.domain().is(AF_INET)))"),
        Arguments.of(
            "no condition", "SOCKET.where()", "compiler.err.cant.apply.symbol", "allow(SOCKET)"),
        Arguments.of(
            "one of none",
            "SOCKET.domain().isOneOf()",
            "compiler.err.cant.apply.symbol",
            "SOCKET.domain().isOneOf(AF_INET)"),
        Arguments.of(
            "an error by text",
            "errno(\"EPERM\", \"mount\")",
            "compiler.err.cant.apply.symbols",
            "errno(EPERM, \"mount\")"),
        Arguments.of(
            "a rule that is no longer in a draft",
            "Profiles.otherwise(errno()).build().add(allow(\"read\"))",
            "compiler.err.cant.resolve.location.args",
            "Profiles.otherwise(errno()).add(allow(\"read\")).build()"));
  }

  private Map<String, List<String>> errorsBySentence = Map.of();

  // One run of the compiler for all sentences: starting it is what takes time.
  @BeforeAll
  void compile(@TempDir Path output) {
    List<Source> sources = new ArrayList<>();
    for (Arguments row : mistakes().toList()) {
      sources.add(new Source(sources.size(), row.get()[1].toString()));
      sources.add(new Source(sources.size(), row.get()[3].toString()));
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-classpath",
            System.getProperty("java.class.path"),
            "-proc:none",
            "-Xdiags:verbose",
            "-d",
            output.toString());
    ToolProvider.getSystemJavaCompiler()
        .getTask(new StringWriter(), null, diagnostics, options, null, sources)
        .call();
    errorsBySentence =
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .collect(
                Collectors.groupingBy(
                    diagnostic -> ((Source) diagnostic.getSource()).sentence,
                    Collectors.mapping(Diagnostic::getCode, Collectors.toList())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void theCompilerRefusesTheMistakeAndTakesTheRightSentence(
      String what, String mistake, String diagnostic, String right) {
    assertThat(errorsBySentence.get(mistake)).as(what).containsExactly(diagnostic);
    assertThat(errorsBySentence.get(right)).as(right).isNull();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String sentence;
    private final String text;

    Source(int number, String sentence) {
      super(URI.create("string:///Sentence" + number + ".java"), Kind.SOURCE);
      this.sentence = sentence;
      this.text = HEAD.replace("NUMBER", Integer.toString(number)).replace("SENTENCE", sentence);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
