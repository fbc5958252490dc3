package io.github.seccomp4j.dsl.call;

/**
 * What {@code bpf} does: a member of {@code enum bpf_cmd}.
 *
 * <p>Source of the constants: include/uapi/linux/bpf.h of Linux 6.18. For a number without a
 * constant, use {@link #of}.
 *
 * @param number not negative
 */
public record BpfCommand(int number) implements ArgumentValue {

  /** Makes a map. */
  public static final BpfCommand BPF_MAP_CREATE = new BpfCommand(0);

  /** Reads an element. */
  public static final BpfCommand BPF_MAP_LOOKUP_ELEM = new BpfCommand(1);

  /** Writes an element. */
  public static final BpfCommand BPF_MAP_UPDATE_ELEM = new BpfCommand(2);

  /** Removes an element. */
  public static final BpfCommand BPF_MAP_DELETE_ELEM = new BpfCommand(3);

  /** Goes through a map. */
  public static final BpfCommand BPF_MAP_GET_NEXT_KEY = new BpfCommand(4);

  /** Loads a program. */
  public static final BpfCommand BPF_PROG_LOAD = new BpfCommand(5);

  /** Gives an object a path. */
  public static final BpfCommand BPF_OBJ_PIN = new BpfCommand(6);

  /** Opens an object by its path. */
  public static final BpfCommand BPF_OBJ_GET = new BpfCommand(7);

  /** Attaches a program. */
  public static final BpfCommand BPF_PROG_ATTACH = new BpfCommand(8);

  /** Detaches a program. */
  public static final BpfCommand BPF_PROG_DETACH = new BpfCommand(9);

  /** Runs a program once. */
  public static final BpfCommand BPF_PROG_TEST_RUN = new BpfCommand(10);

  /** Goes through all programs. */
  public static final BpfCommand BPF_PROG_GET_NEXT_ID = new BpfCommand(11);

  /** Goes through all maps. */
  public static final BpfCommand BPF_MAP_GET_NEXT_ID = new BpfCommand(12);

  /** Opens any program. */
  public static final BpfCommand BPF_PROG_GET_FD_BY_ID = new BpfCommand(13);

  /** Opens any map. */
  public static final BpfCommand BPF_MAP_GET_FD_BY_ID = new BpfCommand(14);

  /** Tells about an object. */
  public static final BpfCommand BPF_OBJ_GET_INFO_BY_FD = new BpfCommand(15);

  /** Lists attached programs. */
  public static final BpfCommand BPF_PROG_QUERY = new BpfCommand(16);

  /** Attaches a program to a trace point. */
  public static final BpfCommand BPF_RAW_TRACEPOINT_OPEN = new BpfCommand(17);

  /** Loads type information. */
  public static final BpfCommand BPF_BTF_LOAD = new BpfCommand(18);

  /** Makes a map constant for user space. */
  public static final BpfCommand BPF_MAP_FREEZE = new BpfCommand(22);

  /** Attaches a program by a link. */
  public static final BpfCommand BPF_LINK_CREATE = new BpfCommand(28);

  /** Replaces the program of a link. */
  public static final BpfCommand BPF_LINK_UPDATE = new BpfCommand(29);

  /** Delegates rights to a user namespace. */
  public static final BpfCommand BPF_TOKEN_CREATE = new BpfCommand(36);

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public BpfCommand {
    Numbering.requireNotNegative(number);
  }

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @return the value; equal to the constant of that number
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public static BpfCommand of(int number) {
    return new BpfCommand(number);
  }

  @Override
  public long bits() {
    return number;
  }
}
