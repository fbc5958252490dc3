package io.github.seccomp4j.samples.benchmarks;

import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** The functions of libseccomp.so.2 that make a filter, see seccomp.h, and one of the C library. */
interface Libseccomp extends Library {

  static Libseccomp load() {
    return Native.load("libseccomp.so.2", Libseccomp.class);
  }

  Pointer seccomp_init(int defaultAction);

  void seccomp_release(Pointer context);

  int seccomp_arch_resolve_name(String name);

  int seccomp_arch_add(Pointer context, int token);

  int seccomp_syscall_resolve_name(String name);

  int seccomp_rule_add_array(
      Pointer context, int action, int call, int conditions, Memory comparisons);

  int seccomp_export_bpf(Pointer context, int descriptor);

  /** Opens a file; every process that has libseccomp has the C library. */
  int open(String path, int flags);
}
