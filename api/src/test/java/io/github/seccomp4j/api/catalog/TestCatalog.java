package io.github.seccomp4j.api.catalog;

import java.util.HashMap;
import java.util.Map;

/** A catalog of one small runtime, to change line by line. */
final class TestCatalog {

  static final String INDEX =
      """
      # Made up.
      format 1
      runtime containerd
      repository example/runtime
      licence Apache-2.0
      capabilities few CAP_KILL CAP_SYS_CHROOT
      group one first plain bounding v9.0.0 some%20folder/file.go
      behaviour usual
      outcome runtime-default default-profile
      outcome unconfined none
      outcome localhost file
      outcome absent none
      outcome privileged none
      error file-missing cannot open {path}
      note made up
      release 9.0.0-rc.1 v9.0.0-rc.1 2030-01-01 0123456789012345678901234567890123456789 pre one few usual
      release 9.0.0 v9.0.0 2030-02-01 - final one few usual
      release 9.1.0 v9.1.0 2030-03-01 - final - - -
      """;

  static final String DIALECTS =
      """
      format 1
      dialect plain reads-kernel keeps-nameless
      port amd64 SCMP_ARCH_X86_64 amd64 key SCMP_ARCH_X86_64
      port riscv64 SCMP_ARCH_RISCV64 - none
      dialect fixed ignores-kernel drops-nameless
      port arm64 SCMP_ARCH_AARCH64 arm64 list SCMP_ARCH_ARM SCMP_ARCH_AARCH64
      """;

  static final String PROFILE =
      """
      default SCMP_ACT_ERRNO ENOSYS
      map SCMP_ARCH_X86_64 SCMP_ARCH_X86
      rule SCMP_ACT_ALLOW
      names read write
      names exit
      rule SCMP_ACT_ALLOW
      includes caps CAP_SYS_CHROOT
      excludes arches s390 s390x
      names chroot
      rule SCMP_ACT_ERRNO EPERM
      includes kernel 4.8
      arg 0 SCMP_CMP_MASKED_EQ 2114060288 18446744073709551615
      names clone
      """;

  private final Map<String, String> files =
      new HashMap<>(
          Map.of("containerd.txt", INDEX, "dialects.txt", DIALECTS, "profiles/first.txt", PROFILE));

  private TestCatalog() {}

  static TestCatalog make() {
    return new TestCatalog();
  }

  TestCatalog with(String file, String text) {
    files.put(file, text);
    return this;
  }

  /** Replaces a part of a file, which must be there. */
  TestCatalog replacing(String file, String part, String replacement) {
    String text = read(file);
    if (!text.contains(part)) {
      throw new IllegalArgumentException(file + " has no " + part);
    }
    return with(file, text.replace(part, replacement));
  }

  Catalog catalog() {
    return new Catalog(this::read);
  }

  private String read(String file) {
    String text = files.get(file);
    if (text == null) {
      throw new IllegalStateException("the catalog has no file " + file);
    }
    return text;
  }
}
