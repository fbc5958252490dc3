package io.github.seccomp4j.model.syscall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the tables against the kernel headers that are installed on this machine. */
@Tag("deep")
class KernelHeadersTest {

  private static final Path INCLUDE = Path.of("/usr/include");

  private static final KernelVersion TABLE_VERSION = KernelVersion.of(7, 1);

  // Calls whose number is below those of older calls, with the version that brought them.
  private static final Map<String, KernelVersion> LATE_WITH_LOW_NUMBER =
      Map.of("uretprobe", KernelVersion.of(6, 11), "uprobe", KernelVersion.of(6, 18));

  // From here on x32 has numbers of its own, which are older than the last common ones.
  private static final int X32_OWN = 512;

  private static final Pattern NUMBER =
      Pattern.compile(
          "^#define __NR_(\\w+) (?:(\\d+)|\\(__X32_SYSCALL_BIT \\+ (\\d+)\\))$", Pattern.MULTILINE);

  @ParameterizedTest
  @CsvSource({"X86_64, unistd_64.h", "X86, unistd_32.h", "X32, unistd_x32.h"})
  void tablesAgree(String architecture, String file) throws IOException {
    Path header = INCLUDE.resolve("x86_64-linux-gnu/asm").resolve(file);
    assumeTrue(Files.exists(header), () -> "no kernel header " + header);
    KernelVersion headerVersion = headerVersion();
    Map<String, Integer> defined = numbers(header);
    assertThat(defined).as("names in %s", header).hasSizeGreaterThan(300);

    Architecture token = new Architecture("SCMP_ARCH_" + architecture);
    SyscallTable table = SyscallTable.of(token);
    int offset = ArchitectureInfo.of(token).orElseThrow().syscallOffset();

    List<String> different = new ArrayList<>();
    List<String> missingHere = new ArrayList<>();
    defined.forEach(
        (name, number) -> {
          if (!table.isDefined(name)) {
            missingHere.add(name);
          } else if (table.number(name) - offset != number) {
            different.add(name + ": " + (table.number(name) - offset) + ", header " + number);
          }
        });
    assertThat(different).isEmpty();
    if (headerVersion.compareTo(TABLE_VERSION) <= 0) {
      assertThat(missingHere).as("calls of Linux %s", headerVersion).isEmpty();
    }

    int newestInHeader =
        defined.values().stream().mapToInt(n -> n).filter(n -> n < X32_OWN).max().orElseThrow();
    assertThat(table.names())
        .filteredOn(name -> !defined.containsKey(name))
        .filteredOn(name -> isOldEnough(table.number(name) - offset, newestInHeader))
        .filteredOn(
            name ->
                !LATE_WITH_LOW_NUMBER.containsKey(name)
                    || LATE_WITH_LOW_NUMBER.get(name).compareTo(headerVersion) <= 0)
        .as("calls that a header of Linux %s should have", headerVersion)
        .isEmpty();
  }

  private static boolean isOldEnough(int number, int newestInHeader) {
    return number <= newestInHeader || number >= X32_OWN;
  }

  private static KernelVersion headerVersion() throws IOException {
    Path header = INCLUDE.resolve("linux/version.h");
    assumeTrue(Files.exists(header), () -> "no kernel header " + header);
    String text = Files.readString(header, StandardCharsets.UTF_8);
    return KernelVersion.of(
        constant(text, "LINUX_VERSION_MAJOR"), constant(text, "LINUX_VERSION_PATCHLEVEL"));
  }

  private static int constant(String text, String name) {
    Matcher matcher = Pattern.compile("#define " + name + " (\\d+)").matcher(text);
    assertThat(matcher.find()).as(name).isTrue();
    return Integer.parseInt(matcher.group(1));
  }

  private static Map<String, Integer> numbers(Path header) throws IOException {
    Map<String, Integer> numbers = new TreeMap<>();
    Matcher matcher = NUMBER.matcher(Files.readString(header, StandardCharsets.UTF_8));
    while (matcher.find()) {
      String digits = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      numbers.put(matcher.group(1), Integer.parseInt(digits));
    }
    return numbers;
  }
}
