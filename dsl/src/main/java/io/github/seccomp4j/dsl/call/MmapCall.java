package io.github.seccomp4j.dsl.call;

/**
 * The call {@code mmap(unsigned long addr, unsigned long len, unsigned long prot, unsigned long
 * flags, unsigned long fd, unsigned long offset)}, which maps memory.
 *
 * <p>On x86, m68k, s390 and s390x {@code mmap} takes one pointer to all of this, and on s390 {@code
 * mmap2} too: no filter sees the arguments there, and building a profile for these warns of it.
 * 32-bit programs map memory by {@code mmap2}, so a rule on the one needs a twin on the other.
 */
public final class MmapCall extends Call<MmapCall> {

  /** Makes the call; {@code Calls.MMAP} is one. */
  public MmapCall() {
    this("mmap");
  }

  private MmapCall(String name) {
    super(name);
  }

  /**
   * Makes the call {@code mmap2} of 32-bit architectures, whose offset counts pages.
   *
   * @return the call; {@code Calls.MMAP2} is one
   */
  public static MmapCall inPages() {
    return new MmapCall("mmap2");
  }

  /**
   * Names argument 0, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<MmapCall> address() {
    return new NumberArg<>(Argument.of(0, Long.SIZE));
  }

  /**
   * Names argument 1, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<MmapCall> length() {
    return new NumberArg<>(Argument.of(1, Long.SIZE));
  }

  /**
   * Names argument 2, how the memory may be used, an {@code unsigned long}.
   *
   * <p>The kernel ignores bits it does not know here; ask for single flags rather than for an exact
   * set.
   *
   * @return a handle that makes conditions
   */
  public FlagsArg<MmapCall, ProtectionFlag> protection() {
    return new FlagsArg<>(Argument.of(2, Long.SIZE));
  }

  /**
   * Names argument 3, an {@code unsigned long}.
   *
   * <p>The kernel ignores bits it does not know here too.
   *
   * @return a handle that makes conditions
   */
  public FlagsArg<MmapCall, MapFlag> flags() {
    return new FlagsArg<>(Argument.of(3, Long.SIZE));
  }

  /**
   * Names argument 4, the file, of which the kernel reads an {@code unsigned int}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<MmapCall> fileDescriptor() {
    return new NumberArg<>(Argument.of(4, Integer.SIZE));
  }

  /**
   * Names argument 5, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<MmapCall> offset() {
    return new NumberArg<>(Argument.of(5, Long.SIZE));
  }
}
