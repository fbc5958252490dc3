package io.github.seccomp4j.model.syscall;

import io.github.seccomp4j.model.Architecture;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the kernel, runtimes, Go and the filters of profiles know about an architecture.
 *
 * <p>There is one value per architecture, so identity is equality. Sources stand at the top of
 * {@code architectures.txt} beside this class.
 */
public final class ArchitectureInfo {

  private static final String PREFIX = "SCMP_ARCH_";

  private final Architecture architecture;
  private final int libseccompToken;
  private final int auditArch;
  private final int bits;
  private final ByteOrder byteOrder;
  private final int syscallOffset;
  private final String table;
  private final boolean multiplexes;
  private final List<String> runtimes;
  private final List<String> goArchitectures;
  private final List<String> filterNames;

  ArchitectureInfo(List<String> words) {
    this.architecture = constant(words.get(0));
    this.libseccompToken = Integer.parseUnsignedInt(words.get(1).substring(2), 16);
    this.auditArch = Integer.parseUnsignedInt(words.get(2).substring(2), 16);
    this.bits = Integer.parseInt(words.get(3));
    this.byteOrder = words.get(4).equals("big") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    this.syscallOffset = Integer.parseInt(words.get(5));
    this.table = words.get(6);
    this.multiplexes = words.get(7).equals("yes");
    this.runtimes = list(words.get(8));
    this.goArchitectures = list(words.get(9));
    this.filterNames = list(words.get(10));
  }

  // Deciding compares architectures for every call, and the same object is equal at once.
  private static Architecture constant(String token) {
    List<Architecture> constants = Architecture.recognized();
    return constants.get(constants.indexOf(new Architecture(token)));
  }

  private static List<String> list(String word) {
    return word.equals(TableFile.NOTHING) ? List.of() : List.of(word.split(",", -1));
  }

  /**
   * Finds what is known about an architecture.
   *
   * @param architecture any token
   * @return the facts; empty for {@link Architecture#NATIVE} and for words no specification defines
   */
  public static Optional<ArchitectureInfo> of(Architecture architecture) {
    return ArchitectureInfos.loaded().of(architecture);
  }

  /**
   * Returns every architecture there are facts about.
   *
   * @return 23 values, X86 first, then by name within families; unmodifiable
   */
  public static List<ArchitectureInfo> all() {
    return ArchitectureInfos.loaded().all();
  }

  /**
   * Finds the architecture that programs of a Go port run on.
   *
   * @param goArchitecture a value of GOARCH, such as {@code arm64}
   * @return the facts; empty if Go has no such port on Linux
   */
  public static Optional<ArchitectureInfo> ofGoArchitecture(String goArchitecture) {
    return all().stream().filter(info -> info.goArchitectures.contains(goArchitecture)).findFirst();
  }

  /**
   * Finds the architecture whose table a call's number belongs to.
   *
   * <p>X86_64 and X32 share an AUDIT_ARCH value; bit 30 of the number tells them apart, as it does
   * to the kernel. The number -1, which a tracer puts in place of a call it cancels, belongs to
   * X86_64.
   *
   * @param auditArch the field {@code arch} of {@code seccomp_data}; 32 bits, unsigned
   * @param nr the field {@code nr}
   * @return the facts; empty if no architecture has that AUDIT_ARCH value
   */
  public static Optional<ArchitectureInfo> ofCall(int auditArch, int nr) {
    return ArchitectureInfos.loaded().ofCall(auditArch, nr);
  }

  /**
   * Returns the architecture these facts are about.
   *
   * @return the token
   */
  public Architecture architecture() {
    return architecture;
  }

  /**
   * Returns the name libseccomp looks an architecture up by, which is also the word crun makes of a
   * token.
   *
   * @return the token without {@code SCMP_ARCH_}, in lower case, such as {@code x86_64}
   */
  public String libseccompName() {
    return architecture.token().substring(PREFIX.length()).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns libseccomp's own number of the architecture.
   *
   * @return 32 bits, unsigned; equal to {@link #auditArch} except on X32
   */
  public int libseccompToken() {
    return libseccompToken;
  }

  /**
   * Returns the kernel's AUDIT_ARCH value.
   *
   * @return the field {@code arch} of {@code seccomp_data}; 32 bits, unsigned
   */
  public int auditArch() {
    return auditArch;
  }

  /**
   * Returns the word size.
   *
   * @return 64; or 32 where libseccomp compares only the low 32 bits of arguments, also on X32 and
   *     the n32 architectures of MIPS
   */
  public int bits() {
    return bits;
  }

  /**
   * Returns the byte order.
   *
   * @return big or little endian
   */
  public ByteOrder byteOrder() {
    return byteOrder;
  }

  /**
   * Returns what the kernel adds to every number of the architecture's own table.
   *
   * @return 4000, 5000 or 6000 on MIPS, 2^30 on X32, else 0
   */
  public int syscallOffset() {
    return syscallOffset;
  }

  /**
   * Tells whether socketcall(2) and ipc(2) exist and also reach the calls that {@link
   * SyscallTable#multiplexed} names.
   *
   * @return true if they do
   */
  public boolean multiplexes() {
    return multiplexes;
  }

  /**
   * Tells whether runc accepts the token in {@code architectures}; it refuses to start a container
   * whose profile has another. Observed with runc 1.5.1.
   *
   * @return true for 18 of the 23
   */
  public boolean acceptedByRunc() {
    return runtimes.contains("runc");
  }

  /**
   * Tells whether crun accepts the token in {@code architectures}. crun takes every architecture
   * its libseccomp knows (LOONGARCH64, M68K, SH and SHEB are missing from libseccomp 2.5.4), in any
   * case and with or without {@code SCMP_ARCH_}.
   *
   * @return true if it does with libseccomp 2.6.1
   */
  public boolean acceptedByCrun() {
    return runtimes.contains("crun");
  }

  /**
   * Returns the Go ports whose programs run on the architecture.
   *
   * @return values of GOARCH; unmodifiable, empty if Go has no port
   */
  public List<String> goArchitectures() {
    return goArchitectures;
  }

  /**
   * Returns the words for the architecture in {@code includes.arches} and {@code excludes.arches}
   * of a conditional profile.
   *
   * @return one or more words such as {@code amd64}; the first is the one of libseccomp-golang;
   *     unmodifiable
   */
  public List<String> filterNames() {
    return filterNames;
  }

  // The column of syscalls.txt.
  String table() {
    return table;
  }

  @Override
  public String toString() {
    return architecture.token();
  }
}
