package io.github.seccomp4j.api.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {

  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(6, 1));

  @Test
  void aNewReleaseIsALineOfData() {
    Catalog catalog =
        TestCatalog.make()
            .with(
                "containerd.txt",
                TestCatalog.INDEX
                    + "release 9.2.0 v9.2.0 2030-04-01 - final one few usual library=x@v1\n")
            .catalog();
    RuntimeDefault added = RuntimeDefaults.of(catalog, ContainerRuntime.CONTAINERD, "9.2.0");
    assertThat(added.provenance())
        .isEqualTo(
            new Provenance(
                "example/runtime",
                "v9.2.0",
                Optional.empty(),
                LocalDate.of(2030, 4, 1),
                "some folder/file.go",
                Optional.of("x@v1"),
                "Apache-2.0"));
    assertThat(added.sameProfile())
        .extracting(Release::version)
        .containsExactly("9.0.0-rc.1", "9.0.0", "9.2.0");
    assertThat(added.resolve(HOST))
        .isEqualTo(RuntimeDefaults.of(catalog, ContainerRuntime.CONTAINERD, "9.0.0").resolve(HOST));
  }

  @Test
  void aNewProfileIsAFileAndALine() {
    Catalog catalog =
        TestCatalog.make()
            .with("profiles/second.txt", "default SCMP_ACT_LOG\nrule SCMP_ACT_KILL\nnames bpf\n")
            .with(
                "containerd.txt",
                TestCatalog.INDEX.replace(
                        "behaviour usual",
                        "group two second fixed union v9.3.0 file\nbehaviour usual")
                    + "release 9.3.0 v9.3.0 2030-04-01 - final two - -\n")
            .catalog();
    RuntimeDefault added = RuntimeDefaults.of(catalog, ContainerRuntime.CONTAINERD, "9.3.0");
    assertThat(added.capabilitySource()).isEqualTo(CapabilitySource.UNION);
    assertThat(added.defaultCapabilities()).isEmpty();
    assertThat(added.criBehaviour()).isEmpty();
    assertThat(
            added
                .resolve(Host.of(Architecture.AARCH64, KernelVersion.of(6, 1)), Set.of())
                .profile())
        .isEqualTo(
            SeccompProfile.builder()
                .defaultAction(Action.LOG)
                .addArchitectures(Architecture.ARM, Architecture.AARCH64)
                .addSyscalls(SyscallRule.of(Action.KILL, "bpf"))
                .build());
    assertThatThrownBy(() -> added.resolve(HOST))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("containerd 9.3.0");
  }

  @Test
  void everythingOfAFileIsRead() {
    RuntimeDefault known =
        RuntimeDefaults.of(TestCatalog.make().catalog(), ContainerRuntime.CONTAINERD, "9.0.0-rc.1");
    assertThat(known.isPreRelease()).isTrue();
    assertThat(known.provenance().commit()).contains("0123456789012345678901234567890123456789");
    assertThat(known.defaultCapabilities())
        .contains(List.of(Capability.KILL, Capability.SYS_CHROOT));
    assertThat(known.criBehaviour().orElseThrow().outcome(CriRequest.LOCALHOST))
        .isEqualTo(CriOutcome.FILE);
    assertThat(known.criBehaviour().orElseThrow().error("file-missing"))
        .contains("cannot open {path}");
    assertThat(known.criBehaviour().orElseThrow().notes()).containsExactly("made up");
    assertThat(known.resolve(HOST).profile())
        .isEqualTo(
            SeccompProfile.builder()
                .defaultAction(Action.ERRNO)
                .defaultErrnoRet(38)
                .addArchitectures(Architecture.X86_64, Architecture.X86)
                .addSyscalls(SyscallRule.of(Action.ALLOW, "read", "write", "exit"))
                .addSyscalls(SyscallRule.of(Action.ALLOW, "chroot"))
                .addSyscalls(
                    SyscallRule.builder()
                        .addNames("clone")
                        .action(Action.ERRNO)
                        .errnoRet(1)
                        .addArgs(ArgCondition.maskedEqual(0, 2114060288L, -1L))
                        .build())
                .build());
  }

  @Test
  void aReleaseIsReadWithoutTheProfilesOfOthers() {
    List<String> read = new ArrayList<>();
    Catalog bundled =
        new Catalog(
            name -> {
              read.add(name);
              return new BundledFiles().read(name);
            });
    RuntimeDefaults.of(bundled, ContainerRuntime.CRI_O, "1.36.3").resolve(HOST);
    assertThat(read)
        .containsExactlyInAnyOrder("cri-o.txt", "dialects.txt", "profiles/crio-1.35.1.txt");
  }

  @Test
  void aReleaseWithoutKnownProfileIsUnknown() {
    assertThatThrownBy(
            () ->
                RuntimeDefaults.of(
                    TestCatalog.make().catalog(), ContainerRuntime.CONTAINERD, "9.1.0"))
        .isInstanceOf(UnknownReleaseException.class)
        .hasMessage(
            "the catalog has no containerd 9.1.0; the nearest release it has is 9.0.0, whose"
                + " default profile may differ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format 1 | format 2 | containerd.txt:2: format 2 is not known; known is 1",
        "runtime containerd | runtime docker | expected runtime containerd, found docker",
        "repository example/runtime | repository | repository takes 1 words, found 0",
        "licence Apache-2.0 | licence  x | containerd.txt:5: a blank too many",
        "CAP_KILL | CAP_NOPE | containerd.txt:6: unknown capability \"CAP_NOPE\"",
        "bounding v9.0.0 | both v9.0.0 | expected union or bounding, found \"both\"",
        "group one first | gruop one first | containerd.txt:7: unknown word \"gruop\"",
        "outcome absent none | note none | containerd.txt:8: no outcome for ABSENT",
        "outcome absent none | outcome nothing none | unknown request \"nothing\"",
        "outcome absent none | outcome absent nothing | unknown outcome \"nothing\"",
        "outcome absent none | outcome unconfined none | a second outcome of unconfined",
        "2030-02-01 | 2030-02-31 | containerd.txt:17: not a date: \"2030-02-31\"",
        "pre one few | beta one few | containerd.txt:16: expected pre or final, found \"beta\"",
        "pre one few | pre two few | no group two",
        "pre one few | pre one many | no capabilities many",
        "few usual | few odd | no behaviour odd",
        "release 9.0.0 v9 | release 9.0.0-rc.1 v9 | containerd.txt:17: a second release 9.0.0-rc.1",
        "release 9.0.0 v9 | release x v9 | containerd.txt:17: not a version: \"x\"",
        "release 9.0.0 v9 | note 9.0.0 v9 | expected a release, found \"note\"",
        "final - - - | final - - - colour=red | unknown word \"colour=red\"",
        "final - - - | final - - | release takes 8 to 11 words, found 7",
        "0123456789 | 012345678x | not a commit",
      })
  void aWrongIndexIsRefused(String part, String replacement, String problem) {
    Catalog catalog = TestCatalog.make().replacing("containerd.txt", part, replacement).catalog();
    assertThatThrownBy(() -> catalog.index(ContainerRuntime.CONTAINERD).check())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dialect plain | dialekt plain | dialects.txt:2: unknown word \"dialekt\"",
        "reads-kernel | reads | expected reads-kernel or ignores-kernel, found \"reads\"",
        "drops-nameless | drops | expected drops-nameless or keeps-nameless, found \"drops\"",
        "key SCMP_ARCH_X86_64 | key SCMP_ARCH_X | dialects.txt:3: unknown architecture",
        "- none | - nothing | expected none, key or list, found \"nothing\"",
        "port riscv64 | port amd64 | dialects.txt:4: a second port amd64",
        "dialect fixed | dialect plain | dialects.txt:5: a second dialect plain",
      })
  void wrongDialectsAreRefused(String part, String replacement, String problem) {
    Catalog catalog = TestCatalog.make().replacing("dialects.txt", part, replacement).catalog();
    assertThatThrownBy(() -> catalog.dialect("plain"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "default SCMP_ACT_ERRNO ENOSYS | # | profiles/first.txt:2: a profile without default",
        "ENOSYS | ENOPE | profiles/first.txt:1: unknown error \"ENOPE\"",
        "rule SCMP_ACT_ERRNO | rule SCMP_ACT_NOPE | unknown action \"SCMP_ACT_NOPE\"",
        "map SCMP_ARCH_X86_64 | names read | profiles/first.txt:2: names before any rule",
        "names chroot | # | profiles/first.txt:6: a rule without names",
        "caps CAP_SYS_CHROOT | roots CAP_SYS_CHROOT | unknown condition \"roots\"",
        "includes kernel 4.8 | includes kernel 4.8.1 | expected a kernel version such as 4.8",
        "excludes arches | includes caps | the same condition twice in one rule",
        "SCMP_CMP_MASKED_EQ | SCMP_CMP_NOPE | unknown operator \"SCMP_CMP_NOPE\"",
        "18446744073709551615 | 18446744073709551616 | not an unsigned 64-bit number",
        "0 SCMP_CMP_MASKED_EQ | 0 | profiles/first.txt:12: unknown operator",
        "names exit | name exit | profiles/first.txt:5: unknown word \"name\"",
      })
  void aWrongProfileIsRefused(String part, String replacement, String problem) {
    Catalog catalog =
        TestCatalog.make().replacing("profiles/first.txt", part, replacement).catalog();
    assertThatThrownBy(() -> catalog.profile("first"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void aFileThatIsCutOffIsRefused() {
    assertThatThrownBy(
            () ->
                TestCatalog.make()
                    .with("profiles/first.txt", "default SCMP_ACT_LOG")
                    .catalog()
                    .profile("first"))
        .hasMessage("profiles/first.txt:1: the last line does not end");
    assertThatThrownBy(() -> TestCatalog.make().catalog().profile("second"))
        .hasMessage("the catalog has no file profiles/second.txt");
    assertThatThrownBy(() -> TestCatalog.make().catalog().dialect("other"))
        .hasMessage("dialects.txt: no dialect other");
  }
}
