package io.github.seccomp4j.api.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.document.ProfileJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileResolverTest {

  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(4, 8));
  private static final ResolutionDialect CONTAINERS =
      new ResolutionDialect(
          List.of(
              new DialectPort(
                  "amd64", Architecture.X86_64, "amd64", Optional.empty(), Optional.empty())),
          false,
          true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'includes':{'caps':['CAP_BPF']} | CAP_BPF | kept (has all of CAP_BPF: yes)",
        "'includes':{'caps':['CAP_BPF']} | CAP_KILL | dropped (has all of CAP_BPF: no)",
        "'includes':{'caps':['CAP_BPF','CAP_KILL']} | CAP_KILL | dropped (has all of CAP_BPF, CAP_KILL: no)",
        "'includes':{'caps':['CAP_BPF','CAP_KILL']} | CAP_KILL CAP_BPF | kept (has all of CAP_BPF, CAP_KILL: yes)",
        "'excludes':{'caps':['CAP_BPF','CAP_KILL']} | CAP_KILL | dropped (has none of CAP_BPF, CAP_KILL: no)",
        "'excludes':{'caps':['CAP_BPF','CAP_KILL']} | CAP_CHOWN | kept (has none of CAP_BPF, CAP_KILL: yes)",
        "'includes':{'arches':['amd64','x32']} | CAP_KILL | kept (architecture is one of amd64, x32: yes)",
        "'includes':{'arches':['SCMP_ARCH_X86_64']} | CAP_KILL | dropped (architecture is one of SCMP_ARCH_X86_64: no)",
        "'excludes':{'arches':['amd64']} | CAP_KILL | dropped (architecture is none of amd64: no)",
        "'excludes':{'arches':['s390']} | CAP_KILL | kept (architecture is none of s390: yes)",
        "'includes':{'minKernel':'4.8'} | CAP_KILL | kept (kernel is at least 4.8: yes)",
        "'includes':{'minKernel':'4.10'} | CAP_KILL | dropped (kernel is at least 4.10: no)",
        "'excludes':{'minKernel':'4.8'} | CAP_KILL | dropped (kernel is before 4.8: no)",
        "'excludes':{'minKernel':'4.10'} | CAP_KILL | kept (kernel is before 4.10: yes)",
        "'includes':{'minKernel':''} | CAP_KILL | kept (kernel is at least : yes)",
        "'excludes':{'minKernel':''} | CAP_KILL | dropped (kernel is before : no)",
        "'includes':{},'excludes':{} | CAP_KILL | kept",
        "'includes':{'caps':['CAP_KILL'],'arches':['arm']} | CAP_KILL | dropped (architecture is one of arm: no)",
      })
  void conditionsKeepAndDropRules(String conditions, String capabilities, String outcome) {
    Resolution resolution = resolve(rule("'names':['bpf']," + conditions), capabilities);
    assertThat(resolution.rules()).singleElement().hasToString("rule 0 " + outcome);
    assertThat(resolution.profile().syscalls()).hasSize(outcome.startsWith("kept") ? 1 : 0);
  }

  @Test
  void rulesKeepTheirOrderAndSayWhereTheyCameFrom() {
    Resolution resolution =
        resolve(
            "{'defaultAction':'SCMP_ACT_ERRNO','syscalls':["
                + "{'names':['a'],'action':'SCMP_ACT_ALLOW','includes':{'caps':['CAP_BPF']}},"
                + "{'names':['b','b'],'action':'SCMP_ACT_LOG'},"
                + "{'name':'c','names':[],'action':'SCMP_ACT_LOG'}]}",
            "CAP_KILL");
    assertThat(ProfileJson.write(resolution.profile()).replaceAll("\\s", ""))
        .isEqualTo(
            json(
                "{'defaultAction':'SCMP_ACT_ERRNO','syscalls':["
                    + "{'names':['b','b'],'action':'SCMP_ACT_LOG'},"
                    + "{'names':['c'],'action':'SCMP_ACT_LOG'}]}"));
    assertThat(resolution.originOf(1).rule()).isEqualTo(2);
    assertThat(resolution.dropped()).extracting(RuleResolution::rule).containsExactly(0);
    assertThatThrownBy(() -> resolution.originOf(2)).hasMessage("no rule 2");
  }

  @Test
  void membersThatSayNothingAreLeftOut() {
    Resolution resolution =
        resolve(
            "{'defaultAction':'SCMP_ACT_ERRNO','flags':[],'listenerPath':'','x':1,'syscalls':["
                + "{'names':['a'],'action':'SCMP_ACT_LOG','comment':'','y':2,'args':["
                + "{'index':0,'value':1,'valueTwo':0,'op':'SCMP_CMP_EQ','z':3}]}]}",
            "CAP_KILL");
    assertThat(ProfileJson.write(resolution.profile()).replaceAll("\\s", ""))
        .isEqualTo(
            json(
                "{'defaultAction':'SCMP_ACT_ERRNO','syscalls':["
                    + "{'names':['a'],'action':'SCMP_ACT_LOG','args':["
                    + "{'index':0,'value':1,'op':'SCMP_CMP_EQ'}]}]}"));
  }

  @ParameterizedTest
  @CsvSource({
    "SCMP_ARCH_X86_64, ENOSYS, 38",
    "SCMP_ARCH_MIPS, ENOSYS, 89",
    "SCMP_ARCH_X86_64, 5, 5",
    "SCMP_ARCH_X86_64, '', 7",
  })
  void errorSymbolsBecomeNumbersOfTheMachine(String architecture, String symbol, long number) {
    Host host = Host.of(new Architecture(architecture), KernelVersion.of(6, 1));
    Resolution resolution =
        ProfileResolver.standard()
            .resolve(
                ProfileJson.readConditional(
                    json(
                        "{'defaultErrno':'"
                            + symbol
                            + "','defaultErrnoRet':7,'syscalls':["
                            + "{'names':['a'],'action':'SCMP_ACT_ERRNO','errnoRet':7,'errno':'"
                            + symbol
                            + "'}]}")),
                host,
                Set.of());
    assertThat(resolution.profile().defaultErrnoRet()).hasValue(number);
    assertThat(resolution.profile().syscalls().get(0).errnoRet()).hasValue(number);
  }

  @Test
  void theFirstEntryOfTheMachineGivesTheArchitectures() {
    String maps =
        "{'archMap':[{'architecture':'SCMP_ARCH_AARCH64','subArchitectures':['SCMP_ARCH_ARM']},"
            + "{'architecture':'SCMP_ARCH_X86_64','subArchitectures':['SCMP_ARCH_X32']},"
            + "{'architecture':'SCMP_ARCH_X86_64','subArchitectures':['SCMP_ARCH_X86']}]}";
    assertThat(resolve(maps, "CAP_KILL").profile().architectures())
        .containsExactly(Architecture.X86_64, Architecture.X32);
    assertThat(
            ProfileResolver.of(CONTAINERS)
                .resolve(ProfileJson.readConditional(json(maps)), HOST, Set.of())
                .profile()
                .architectures())
        .isEmpty();
  }

  @Test
  void containersCommonIgnoresKernelsAndDropsNamelessRules() {
    Resolution resolution =
        ProfileResolver.of(CONTAINERS)
            .resolve(
                ProfileJson.readConditional(
                    json(
                        "{'syscalls':[{'action':'SCMP_ACT_LOG'},{'names':['a'],"
                            + "'action':'SCMP_ACT_LOG','includes':{'minKernel':'99.0'}}]}")),
                HOST,
                Set.of());
    assertThat(resolution.rules())
        .extracting(RuleResolution::toString)
        .containsExactly("rule 0 dropped (names a system call: no)", "rule 1 kept");
  }

  @Test
  void withoutACapabilityObjectNoCapabilityConditionCounts() {
    Resolution resolution =
        ProfileResolver.standard()
            .resolveWithoutCapabilities(
                ProfileJson.readConditional(
                    json(
                        "{'syscalls':["
                            + "{'names':['a'],'action':'SCMP_ACT_LOG','includes':{'caps':['CAP_BPF']}},"
                            + "{'names':['a'],'action':'SCMP_ACT_LOG','excludes':{'caps':['CAP_BPF']}}]}")),
                HOST);
    assertThat(resolution.profile().syscalls()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'architectures':['x'],'archMap':[{'architecture':'x'}]} | both architectures and archMap",
        "{'syscalls':[{'name':'a','names':['b'],'action':'x'}]} | rule 0 has both name and names",
        "{'defaultErrno':'ENOPE'} | defaultErrno: unknown errno ENOPE",
        "{'syscalls':[{'names':['b'],'action':'x','errno':'1x'}]} | rule 0: unknown errno 1x",
        "{'syscalls':[{'names':['b'],'action':'x','includes':{'minKernel':'4.8.1'}}]} | rule 0: not a kernel version: \"4.8.1\"",
      })
  void whatProgramsRefuseIsRefused(String profile, String message) {
    assertThatThrownBy(() -> resolve(profile, "CAP_KILL"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aPlainProfileIsAConditionalOneWithoutConditions() {
    var plain =
        ProfileJson.read(
            json(
                "{'defaultAction':'SCMP_ACT_ERRNO','architectures':['SCMP_ARCH_X32'],'flags':['f'],"
                    + "'syscalls':[{'names':['a'],'action':'SCMP_ACT_ERRNO','errnoRet':0}]}"));
    assertThat(
            ProfileResolver.standard()
                .resolve(ConditionalProfile.of(plain), HOST, Set.of())
                .profile())
        .isEqualTo(plain);
  }

  @Test
  void machinesHaveNamesInTheSource() {
    assertThatThrownBy(
            () ->
                ProfileResolver.of(CONTAINERS)
                    .resolve(
                        ProfileJson.readConditional("{}"), "vax", KernelVersion.of(6, 1), Set.of()))
        .hasMessage("not a Go architecture of the dialect: \"vax\"");
    assertThat(ResolutionDialect.standard().port("mips64le").orElseThrow().architecture())
        .isEqualTo(Architecture.MIPSEL64);
    assertThat(CONTAINERS.port(Architecture.MIPSEL64).word()).isEqualTo("mipsel64");
    assertThat(CONTAINERS.port(new Architecture("vax")).word()).isEmpty();
  }

  private static String rule(String members) {
    return "{'syscalls':[{'action':'SCMP_ACT_ALLOW'," + members + "}]}";
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }

  private static Resolution resolve(String profile, String capabilities) {
    return ProfileResolver.standard()
        .resolve(
            ProfileJson.readConditional(json(profile)),
            HOST,
            Stream.of(capabilities.split(" ", -1))
                .map(Capability::new)
                .collect(Collectors.toSet()));
  }
}
