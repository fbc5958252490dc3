package io.github.seccomp4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrnoTest {

  private static final List<Errno> ALIASES =
      List.of(Errno.EWOULDBLOCK, Errno.EDEADLOCK, Errno.ENOTSUP);

  @ParameterizedTest
  @CsvSource({
    "EPERM, 1, 1, 1, 1",
    "ENOENT, 2, 2, 2, 2",
    "EAGAIN, 11, 11, 11, 11",
    "EWOULDBLOCK, 11, 11, 11, 11",
    "EINVAL, 22, 22, 22, 22",
    "ERANGE, 34, 34, 34, 34",
    "EDEADLK, 35, 45, 45, 35",
    "EDEADLOCK, 35, 56, 45, 58",
    "ENAMETOOLONG, 36, 78, 248, 36",
    "ENOSYS, 38, 89, 251, 38",
    "ENOTEMPTY, 39, 93, 247, 39",
    "EOPNOTSUPP, 95, 122, 223, 95",
    "ENOTSUP, 95, 122, 252, 95",
    "ETIMEDOUT, 110, 145, 238, 110",
    "EDQUOT, 122, 1133, 69, 122",
    "ECANCELED, 125, 158, 253, 125",
    "EHWPOISON, 133, 168, 257, 133",
  })
  void numbersDependOnTheArchitecture(
      String symbol, int generic, int mips, int parisc, int powerpc) {
    Errno errno = Errno.ofSymbol(symbol).orElseThrow();

    assertThat(errno.number()).isEqualTo(generic);
    for (Architecture architecture : realArchitectures()) {
      String token = architecture.token();
      int expected =
          token.contains("_MIPS")
              ? mips
              : token.contains("_PARISC") ? parisc : token.contains("_PPC") ? powerpc : generic;
      assertThat(errno.numberOn(architecture)).as(token).isEqualTo(expected);
    }
  }

  @Test
  void thereIsNoNumberOnAnArchitectureNobodyKnows() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Errno.ENOSYS.numberOn(new Architecture("amd64")))
        .withMessageContaining("\"amd64\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Errno.ENOSYS.numberOn(Architecture.NATIVE))
        .withMessageContaining("SCMP_ARCH_NATIVE");
  }

  @Test
  void symbolsAreFoundExactly() {
    assertThat(Errno.ofSymbol("ENOSYS")).containsSame(Errno.ENOSYS);
    assertThat(Errno.ofSymbol("enosys")).isEmpty();
    assertThat(Errno.ofSymbol("")).isEmpty();
    assertThat(Errno.ofSymbol("EINIT")).as("MIPS only").isEmpty();
  }

  @Test
  void aNumberLeadsToTheSymbolThatIsNoAlias() {
    for (Errno errno : Errno.all()) {
      assertThat(Errno.ofNumber(errno.number()).orElseThrow().number()).isEqualTo(errno.number());
      if (!ALIASES.contains(errno)) {
        assertThat(Errno.ofNumber(errno.number())).containsSame(errno);
      }
    }
    assertThat(Stream.of(Integer.MIN_VALUE, -1, 0, 41, 58, 134, Integer.MAX_VALUE))
        .allSatisfy(number -> assertThat(Errno.ofNumber(number)).isEmpty());
  }

  @Test
  void everySymbolIsListedOnceByAscendingNumberAndHasAConstantOfItsName()
      throws IllegalAccessException {
    assertThat(Errno.all())
        .hasSize(134)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo((a, b) -> Integer.compare(a.number(), b.number()));
    List<Errno> constants = new ArrayList<>();
    for (Field field : Errno.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        Errno errno = (Errno) field.get(null);
        assertThat(errno.symbol()).isEqualTo(field.getName());
        assertThat(errno).hasToString(field.getName());
        constants.add(errno);
      }
    }
    assertThat(constants).containsExactlyInAnyOrderElementsOf(Errno.all());
  }

  @Test
  void onEveryArchitectureOnlyAliasesShareANumber() {
    for (Architecture architecture : realArchitectures()) {
      Map<Integer, Errno> byNumber = new HashMap<>();
      for (Errno errno : Errno.all()) {
        if (!ALIASES.contains(errno)) {
          assertThat(byNumber.put(errno.numberOn(architecture), errno))
              .as("%s on %s", errno, architecture)
              .isNull();
        }
      }
    }
  }

  @Test
  @Tag("deep")
  void theKernelHeadersOfThisMachineAgree() throws IOException {
    Map<String, String> defined = new HashMap<>();
    for (String name : List.of("errno-base.h", "errno.h")) {
      Path header = Path.of("/usr/include/asm-generic", name);
      assumeTrue(Files.exists(header), () -> "no kernel header " + header);
      Matcher matcher =
          Pattern.compile("^#define\\s+(E\\w+)\\s+(\\w+)", Pattern.MULTILINE)
              .matcher(Files.readString(header, StandardCharsets.UTF_8));
      while (matcher.find()) {
        defined.put(matcher.group(1), matcher.group(2));
      }
    }
    assertThat(defined).hasSizeGreaterThan(130);
    defined.forEach(
        (symbol, value) -> {
          int number = Integer.parseInt(defined.getOrDefault(value, value));
          assertThat(Errno.ofSymbol(symbol).map(Errno::number)).as(symbol).contains(number);
        });
    assertThat(Errno.all())
        .allSatisfy(
            errno ->
                assertThat(defined.containsKey(errno.symbol()) || errno == Errno.ENOTSUP)
                    .as(errno.symbol())
                    .isTrue());
  }

  private static List<Architecture> realArchitectures() {
    return Architecture.recognized().stream().filter(a -> !a.equals(Architecture.NATIVE)).toList();
  }
}
