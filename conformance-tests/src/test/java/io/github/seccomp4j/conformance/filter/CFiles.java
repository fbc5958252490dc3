package io.github.seccomp4j.conformance.filter;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;

/** The functions of the C library that a file in memory takes. */
interface CFiles extends Library {

  static CFiles load() {
    return Native.load("c", CFiles.class);
  }

  int memfd_create(String name, int flags);

  NativeLong lseek(int descriptor, NativeLong offset, int whence);

  NativeLong read(int descriptor, byte[] buffer, NativeLong count);

  int close(int descriptor);
}
