package io.github.seccomp4j.conformance.filter;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** The functions of libseccomp.so.2 that runc and crun call, see seccomp.h. */
interface Libseccomp extends Library {

  static Libseccomp load() {
    return Native.load("libseccomp.so.2", Libseccomp.class);
  }

  Pointer seccomp_version();

  Pointer seccomp_init(int defaultAction);

  void seccomp_release(Pointer context);

  int seccomp_arch_resolve_name(String name);

  int seccomp_arch_add(Pointer context, int token);

  int seccomp_syscall_resolve_name(String name);

  int seccomp_syscall_resolve_name_arch(int token, String name);

  int seccomp_rule_add_array(
      Pointer context, int action, int call, int conditions, Pointer comparisons);

  int seccomp_export_bpf(Pointer context, int descriptor);
}
