package io.github.seccomp4j.dsl.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.ArgCondition;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitBlocksTest {

  static List<ArgCondition> masked(int register, List<BitBlocks.Block> blocks) {
    return blocks.stream()
        .map(block -> ArgCondition.maskedEqual(register, block.mask(), block.bits()))
        .toList();
  }

  // The first line is containerd's condition on a socket's family.
  @ParameterizedTest
  @CsvSource({
    "0,  37,  0, 32, ffffffe0:0 fffffffc:20 fffffffe:24",
    "0,  0,   0, 32, ffffffff:0",
    "41, 255, 0, 8,  ff:29 fe:2a fc:2c f0:30 c0:40 80:80",
    "0,  255, 0, 8,  0:0",
    "1,  2,   8, 24, ffffff00:100 ffffff00:200",
    "0,  -1,  0, 64, 0:0",
    "-2, -1,  0, 64, fffffffffffffffe:fffffffffffffffe",
  })
  void aRangeIsAFewBlocks(long first, long last, int shift, int width, String expected) {
    List<String> blocks =
        BitBlocks.between(first, last, shift, width).stream()
            .map(block -> Long.toHexString(block.mask()) + ":" + Long.toHexString(block.bits()))
            .toList();

    assertThat(String.join(" ", blocks)).isEqualTo(expected);
  }

  @Test
  void everyRangeOfSixBitsIsCoveredExactlyOnce() {
    for (int first = 0; first < 64; first++) {
      for (int last = first; last < 64; last++) {
        List<BitBlocks.Block> blocks = BitBlocks.between(first, last, 0, 6);
        assertThat(blocks).hasSizeLessThanOrEqualTo(10);
        for (int number = 0; number < 64; number++) {
          long holding = holding(blocks, number);
          assertThat(holding).isEqualTo(first <= number && number <= last ? 1 : 0);
        }
      }
    }
  }

  @Test
  void everythingButSomeNumbersIsCoveredExactlyOnce() {
    for (List<Long> excluded :
        List.of(List.of(0L), List.of(63L), List.of(5L, 6L, 40L), List.of(0L, 63L, 62L))) {
      List<BitBlocks.Block> blocks = BitBlocks.without(new TreeSet<>(excluded), 0, 6);
      for (long number = 0; number < 64; number++) {
        assertThat(holding(blocks, number)).isEqualTo(excluded.contains(number) ? 0 : 1);
      }
    }
  }

  @Test
  void everythingButOneNumberIsOneBlockForEachBit() {
    assertThat(BitBlocks.without(new TreeSet<>(List.of(40L)), 0, 32)).hasSize(32);
  }

  @Test
  void everythingButEverythingIsNothing() {
    TreeSet<Long> all = new TreeSet<>(IntStream.range(0, 4).asLongStream().boxed().toList());

    assertThat(BitBlocks.without(all, 0, 2)).isEmpty();
  }

  private static long holding(List<BitBlocks.Block> blocks, long number) {
    return blocks.stream().filter(block -> (number & block.mask()) == block.bits()).count();
  }
}
