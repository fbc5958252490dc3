package io.github.seccomp4j.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GoVariableTest {

  // What Go 1.26.8's encoding/json makes of the first text, decoded into LinuxSeccomp of
  // runtime-spec v1.3.0 and written again.
  private static Stream<Arguments> repetitions() {
    return Stream.of(
        Arguments.of(
            "{\"syscalls\":[{\"names\":[\"a\"],\"action\":\"SCMP_ACT_ERRNO\","
                + "\"errnoRet\":1}],\"syscalls\":[{\"names\":[\"b\"],"
                + "\"action\":\"SCMP_ACT_LOG\"}]}",
            "{\"defaultAction\":\"\",\"syscalls\":[{\"names\":[\"b\"],"
                + "\"action\":\"SCMP_ACT_LOG\",\"errnoRet\":1}]}"),
        Arguments.of(
            "{\"syscalls\":[{\"names\":[\"a\"],\"action\":\"SCMP_ACT_LOG\"},"
                + "{\"names\":[\"b\"],\"action\":\"SCMP_ACT_ERRNO\",\"errnoRet\":2}],"
                + "\"syscalls\":[{\"errnoRet\":3}],\"SYSCALLS\":[{},{}]}",
            "{\"defaultAction\":\"\",\"syscalls\":[{\"names\":[\"a\"],"
                + "\"action\":\"SCMP_ACT_LOG\",\"errnoRet\":3},{\"names\":[\"b\"],"
                + "\"action\":\"SCMP_ACT_ERRNO\",\"errnoRet\":2}]}"),
        Arguments.of(
            "{\"syscalls\":[{\"names\":[\"a\",\"b\"],\"action\":\"SCMP_ACT_LOG\"}],"
                + "\"syscalls\":[{\"names\":[null,\"c\",null]}]}",
            "{\"defaultAction\":\"\",\"syscalls\":[{\"names\":[\"a\",\"c\",\"\"],"
                + "\"action\":\"SCMP_ACT_LOG\"}]}"),
        Arguments.of(
            "{\"syscalls\":[{\"action\":\"SCMP_ACT_LOG\"}],\"syscalls\":null,"
                + "\"syscalls\":[{\"names\":[\"a\"]}]}",
            "{\"defaultAction\":\"\",\"syscalls\":[{\"names\":[\"a\"],\"action\":\"\"}]}"),
        Arguments.of(
            "{\"syscalls\":[{\"action\":\"SCMP_ACT_LOG\"}],\"syscalls\":[],"
                + "\"syscalls\":[{\"names\":[\"a\"]}]}",
            "{\"defaultAction\":\"\",\"syscalls\":[{\"names\":[\"a\"],\"action\":\"\"}]}"),
        Arguments.of(
            "{\"syscalls\":[{\"action\":\"SCMP_ACT_LOG\",\"args\":[{\"index\":1,"
                + "\"value\":2,\"valueTwo\":3,\"op\":\"SCMP_CMP_EQ\"}],"
                + "\"Args\":[{\"value\":4}],\"errnoRet\":5,\"errnoRet\":null,\"action\":null}]}",
            "{\"defaultAction\":\"\",\"syscalls\":[{\"names\":null,"
                + "\"action\":\"SCMP_ACT_LOG\",\"args\":[{\"index\":1,\"value\":4,"
                + "\"valueTwo\":3,\"op\":\"SCMP_CMP_EQ\"}]}]}"),
        Arguments.of(
            "{\"syscalls\":[{\"action\":\"SCMP_ACT_LOG\"}],\"syscalls\":[null]}",
            "{\"defaultAction\":\"\",\"syscalls\":[{\"names\":null,"
                + "\"action\":\"SCMP_ACT_LOG\"}]}"),
        Arguments.of(
            "{\"architectures\":[\"x\",\"y\"],\"architectures\":[\"z\"],"
                + "\"flags\":[\"a\"],\"flags\":null,\"defaultAction\":\"SCMP_ACT_LOG\","
                + "\"defaultAction\":null,\"defaultErrnoRet\":1,\"defaultErrnoRet\":null}",
            "{\"defaultAction\":\"SCMP_ACT_LOG\",\"architectures\":[\"z\"]}"));
  }

  @ParameterizedTest
  @MethodSource("repetitions")
  void readsWhatGoHasInTheEnd(String text, String written) {
    Document<SeccompProfile> document = ProfileJson.readDocument(text, "", ReadMode.LENIENT);
    assertThat(meaning(document.value())).isEqualTo(meaning(ProfileJson.read(written)));
    assertThat(document.findings()).extracting(Finding::code).contains("duplicate-member");
  }

  // Go has no way to write what is empty differently from what is absent.
  private static List<Object> meaning(SeccompProfile profile) {
    return List.of(
        profile.defaultAction().map(Object::toString).orElse(""),
        profile.defaultErrnoRet(),
        profile.architectures(),
        profile.flags().orElse(List.of()),
        profile.syscalls().stream().map(GoVariableTest::meaning).toList());
  }

  private static List<Object> meaning(SyscallRule rule) {
    List<ArgCondition> args =
        rule.args().stream()
            .map(c -> c.toBuilder().valueTwo(c.valueTwo().orElse(0)))
            .map(ArgCondition.Builder::build)
            .toList();
    return List.of(rule.names(), rule.action(), rule.errnoRet(), args);
  }

  @Test
  void rulesOfConditionalProfilesAreBehindPointers() {
    String text =
        """
        {"syscalls": [{"name": "a", "action": "SCMP_ACT_LOG", "includes": {"caps": ["CAP_BPF"]}}],
         "syscalls": [{"includes": {"arches": ["arm"]}}],
         "syscalls": [{"excludes": {"minKernel": "5.0"}, "excludes": null}]}
        """;
    String same =
        """
        {"syscalls": [{"name": "a", "action": "SCMP_ACT_LOG",
                       "includes": {"caps": ["CAP_BPF"], "arches": ["arm"]}, "excludes": null}]}
        """;
    ConditionalProfile read =
        ProfileJson.readConditionalDocument(text, "", ReadMode.LENIENT).value();
    assertThat(read).isEqualTo(ProfileJson.readConditional(same));
  }

  @Test
  void saysWhatTheRuntimesDecodeInto() {
    String text =
        "{\"flags\": [\"a\"], \"flags\": [\"b\"], \"listenerPath\": \"\", \"listenerPath\": \"\"}";
    assertThat(ProfileJson.readDocument(text, "", ReadMode.LENIENT).findings())
        .extracting(Finding::message)
        .containsExactly(
            "the member \"flags\" occurs again; the runtimes decode it into what the one before has"
                + " left",
            "the member \"listenerPath\" occurs again; the last one counts");
  }
}
