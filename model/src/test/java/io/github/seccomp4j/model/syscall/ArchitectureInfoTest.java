package io.github.seccomp4j.model.syscall;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Architecture;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureInfoTest {

  @Test
  void everyArchitectureOfTheSpecificationIsDescribedExceptNative() {
    List<Architecture> described =
        ArchitectureInfo.all().stream().map(ArchitectureInfo::architecture).toList();

    assertThat(described)
        .hasSize(23)
        .containsExactlyInAnyOrderElementsOf(
            Architecture.recognized().stream()
                .filter(a -> !a.equals(Architecture.NATIVE))
                .toList());
    assertThat(described)
        .allSatisfy(
            a -> assertThat(ArchitectureInfo.of(a).orElseThrow().architecture()).isEqualTo(a));
    assertThat(ArchitectureInfo.of(Architecture.NATIVE)).isEmpty();
    assertThat(ArchitectureInfo.of(new Architecture("amd64"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "X86, 40000003, 40000003, 32, little, 0, true, true, 386, x86",
    "X86_64, c000003e, c000003e, 64, little, 0, false, true, amd64, amd64",
    "X32, 4000003e, c000003e, 32, little, 1073741824, false, true, amd64p32, x32",
    "AARCH64, c00000b7, c00000b7, 64, little, 0, false, true, arm64, arm64",
    "LOONGARCH64, c0000102, c0000102, 64, little, 0, false, true, loong64, loong64",
    "M68K, 4, 4, 32, big, 0, true, false, , m68k",
    "MIPS, 8, 8, 32, big, 4000, true, true, mips, mips",
    "MIPSEL64, c0000008, c0000008, 64, little, 5000, false, true, mips64le, mipsel64",
    "MIPS64N32, a0000008, a0000008, 32, big, 6000, false, true, mips64p32, mips64n32",
    "PPC64LE, c0000015, c0000015, 64, little, 0, true, true, ppc64le, ppc64le",
    "RISCV64, c00000f3, c00000f3, 64, little, 0, false, true, riscv64, riscv64",
    "S390X, 80000016, 80000016, 64, big, 0, true, true, s390x, s390x",
    "SHEB, 2a, 2a, 32, big, 0, true, false, , sheb",
  })
  void factsAreThoseOfTheKernelAndTheRuntimes(
      String word,
      String token,
      String audit,
      int bits,
      String order,
      int offset,
      boolean multiplexes,
      boolean runc,
      String go,
      String filterName) {
    ArchitectureInfo info =
        ArchitectureInfo.of(new Architecture("SCMP_ARCH_" + word)).orElseThrow();

    assertThat(Integer.toHexString(info.libseccompToken())).isEqualTo(token);
    assertThat(Integer.toHexString(info.auditArch())).isEqualTo(audit);
    assertThat(info.bits()).isEqualTo(bits);
    assertThat(info.byteOrder())
        .isEqualTo(order.equals("big") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    assertThat(info.syscallOffset()).isEqualTo(offset);
    assertThat(info.multiplexes()).isEqualTo(multiplexes);
    assertThat(info.acceptedByRunc()).isEqualTo(runc);
    assertThat(info.acceptedByCrun()).isTrue();
    assertThat(info.goArchitectures()).isEqualTo(go == null ? List.of() : List.of(go));
    assertThat(info.filterNames()).startsWith(filterName);
    assertThat(info).hasToString("SCMP_ARCH_" + word);
  }

  @Test
  void auditArchSaysWordSizeAndByteOrderAsTheKernelDefines() {
    for (ArchitectureInfo info : ArchitectureInfo.all()) {
      boolean is64 = (info.auditArch() & 0x80000000) != 0;
      boolean isLittleEndian = (info.auditArch() & 0x40000000) != 0;
      boolean n32 = (info.auditArch() & 0x20000000) != 0;
      boolean x32 = info.architecture().equals(Architecture.X32);
      assertThat(info.bits()).as(info.toString()).isEqualTo(is64 && !n32 && !x32 ? 64 : 32);
      assertThat(info.byteOrder() == ByteOrder.LITTLE_ENDIAN)
          .as(info.toString())
          .isEqualTo(isLittleEndian);
    }
  }

  @Test
  void runcAcceptsEighteenTokens() {
    assertThat(ArchitectureInfo.all().stream().filter(info -> !info.acceptedByRunc()))
        .extracting(ArchitectureInfo::architecture)
        .containsExactlyInAnyOrder(
            Architecture.M68K,
            Architecture.PARISC,
            Architecture.PARISC64,
            Architecture.SH,
            Architecture.SHEB);
  }

  @Test
  void wordsLeadToOneArchitecture() {
    assertThat(ArchitectureInfo.all().stream().flatMap(i -> i.goArchitectures().stream()))
        .hasSize(18)
        .doesNotHaveDuplicates()
        .allSatisfy(
            go ->
                assertThat(ArchitectureInfo.ofGoArchitecture(go).orElseThrow().goArchitectures())
                    .contains(go));
    assertThat(ArchitectureInfo.all().stream().flatMap(i -> i.filterNames().stream()))
        .doesNotHaveDuplicates();
    assertThat(ArchitectureInfo.ofGoArchitecture("arm64"))
        .map(ArchitectureInfo::architecture)
        .contains(Architecture.AARCH64);
    assertThat(ArchitectureInfo.ofGoArchitecture("aarch64")).isEmpty();
    assertThat(ArchitectureInfo.of(Architecture.MIPSEL64N32))
        .map(ArchitectureInfo::libseccompName)
        .contains("mipsel64n32");
  }

  @ParameterizedTest
  @CsvSource({
    "c000003e, 0, X86_64",
    "c000003e, 3fffffff, X86_64",
    "c000003e, 40000000, X32",
    "c000003e, 40000207, X32",
    "c000003e, ffffffff, X86_64",
    "40000003, 40000000, X86",
    "80000008, 1388, MIPS64",
    "a0000008, 1770, MIPS64N32",
  })
  void auditArchAndNumberLeadToTheTableOfACall(String audit, String nr, String expected) {
    assertThat(
            ArchitectureInfo.ofCall(
                Integer.parseUnsignedInt(audit, 16), Integer.parseUnsignedInt(nr, 16)))
        .map(ArchitectureInfo::architecture)
        .contains(new Architecture("SCMP_ARCH_" + expected));
  }

  @Test
  void everyNumberOfEveryTableLeadsBackToItsArchitecture() {
    for (ArchitectureInfo info : ArchitectureInfo.all()) {
      SyscallTable table = SyscallTable.of(info.architecture());
      for (String name : table.names()) {
        assertThat(ArchitectureInfo.ofCall(info.auditArch(), table.number(name)))
            .containsSame(info);
      }
    }
    assertThat(ArchitectureInfo.ofCall(0, 0)).isEmpty();
    assertThat(ArchitectureInfo.ofCall(0x4000003e, 0)).as("not an AUDIT_ARCH value").isEmpty();
  }
}
