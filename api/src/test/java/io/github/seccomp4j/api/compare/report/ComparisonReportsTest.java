package io.github.seccomp4j.api.compare.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.compare.ArgumentView;
import io.github.seccomp4j.api.compare.PolicyComparison;
import io.github.seccomp4j.api.compare.Sketch;
import io.github.seccomp4j.model.Architecture;
import org.junit.jupiter.api.Test;

class ComparisonReportsTest {

  private static final ComparedNames FILES = new ComparedNames("new.json", "old.json");

  private static PolicyComparison comparison() {
    return PolicyComparison.of(
        Sketch.of(
            "ERRNO; read,write ALLOW; socket ALLOW 0<40; socket ALLOW 0=41; ptrace,bpf ERRNO:38",
            Architecture.AARCH64),
        Sketch.of(
            "ERRNO; read,write,acct ALLOW; socket ALLOW 0!=41; bpf LOG", Architecture.AARCH64));
  }

  @Test
  void textForPeople() {
    assertThat(ComparisonText.write(comparison(), FILES))
        .isEqualTo(
            """
            new.json is looser than old.json for some calls and stricter for others

            SCMP_ARCH_AARCH64
              socket, with some arguments: looser
                new.json: ALLOW (/syscalls/2)
                old.json: ERRNO:1 (default action)
                shown by: socket(0x29, 0, 0, 0, 0, 0)
              acct: stricter
                new.json: ERRNO:1 (default action)
                old.json: ALLOW (/syscalls/0)
              ptrace: equally strict
                new.json: ERRNO:38 (/syscalls/3)
                old.json: ERRNO:1 (default action)
              socket, with some arguments: stricter
                new.json: ERRNO:1 (default action)
                old.json: ALLOW (/syscalls/1)
                shown by: socket(0x28, 0, 0, 0, 0, 0)
              bpf: stricter
                new.json: ERRNO:38 (/syscalls/3)
                old.json: LOG (/syscalls/2)
            """);
  }

  @Test
  void aTableForAChange() {
    assertThat(ComparisonMarkdown.write(comparison(), FILES))
        .isEqualTo(
            """
            **new.json is looser than old.json for some calls and stricter for others**

            | Entry | System calls | new.json | old.json | new.json is | For example |
            | --- | --- | --- | --- | --- | --- |
            | AARCH64 | `socket` | `ALLOW` (/syscalls/2) | `ERRNO:1` (default action) | looser | `socket(0x29, 0, 0, 0, 0, 0)` |
            | AARCH64 | `acct` | `ERRNO:1` (default action) | `ALLOW` (/syscalls/0) | stricter |  |
            | AARCH64 | `ptrace` | `ERRNO:38` (/syscalls/3) | `ERRNO:1` (default action) | equally strict |  |
            | AARCH64 | `socket` | `ERRNO:1` (default action) | `ALLOW` (/syscalls/1) | stricter | `socket(0x28, 0, 0, 0, 0, 0)` |
            | AARCH64 | `bpf` | `ERRNO:38` (/syscalls/3) | `LOG` (/syscalls/2) | stricter |  |
            """);
  }

  @Test
  void jsonForPrograms() {
    PolicyComparison comparison =
        PolicyComparison.of(
            Sketch.of("ERRNO; socket ALLOW 0=0xffffffffffffffff"), Sketch.of("ERRNO"));
    assertThat(ComparisonJson.write(comparison, FILES))
        .isEqualTo(
            """
            {
              "version": 1,
              "left": "new.json",
              "right": "old.json",
              "view": "registers",
              "relation": "looser",
              "differences": [
                {
                  "entry": "SCMP_ARCH_X86_64",
                  "first": 41,
                  "last": 41,
                  "names": [
                    "socket"
                  ],
                  "relation": "looser",
                  "left": "ALLOW",
                  "right": "ERRNO:1",
                  "unconditional": false,
                  "witnesses": [
                    {
                      "entry": "SCMP_ARCH_X86_64",
                      "number": 41,
                      "arguments": [
                        "18446744073709551615",
                        "0",
                        "0",
                        "0",
                        "0",
                        "0"
                      ],
                      "left": {
                        "outcome": "ALLOW",
                        "source": "rule",
                        "rules": [
                          0
                        ]
                      },
                      "right": {
                        "outcome": "ERRNO:1",
                        "source": "default-action",
                        "rules": []
                      }
                    }
                  ]
                }
              ]
            }
            """);
  }

  @Test
  void equalPoliciesNeedOneSentence() {
    PolicyComparison comparison =
        PolicyComparison.of(Sketch.of("ERRNO"), Sketch.of("ERRNO"), ArgumentView.KERNEL);
    assertThat(ComparisonText.write(comparison, ComparedNames.SIDES))
        .isEqualTo(
            """
            left does the same as right
            Arguments are compared as the kernel reads them.
            """);
    assertThat(ComparisonMarkdown.write(comparison, ComparedNames.SIDES))
        .isEqualTo(
            """
            **left does the same as right**

            Arguments are compared as the kernel reads them.
            """);
    assertThat(ComparisonJson.write(comparison, ComparedNames.SIDES))
        .isEqualTo(
            """
            {
              "version": 1,
              "left": "left",
              "right": "right",
              "view": "kernel",
              "relation": "equivalent",
              "differences": []
            }
            """);
  }

  @Test
  void unlistedNumbersAreNotNamedOneByOne() {
    PolicyComparison comparison =
        PolicyComparison.of(Sketch.of("TRAP; socket ALLOW"), Sketch.of("LOG; socket ALLOW"));
    assertThat(ComparisonText.write(comparison, ComparedNames.SIDES))
        .isEqualTo(
            """
            left is stricter than right

            SCMP_ARCH_X86_64
              read, write, open, close, stat, fstat, lstat, poll, lseek, mmap, mprotect, munmap, brk, rt_sigaction, rt_sigprocmask, rt_sigreturn, ioctl, pread64, pwrite64, readv, 364 more, numbers without a name: stricter
                left: TRAP (default action)
                right: LOG (default action)
            """);
  }

  @Test
  void aNameOfAFileIsNoMarkup() {
    PolicyComparison comparison = PolicyComparison.of(Sketch.of("ERRNO"), Sketch.of("ERRNO"));
    ComparedNames names = new ComparedNames("a|b`c`_d_<b>\n\u202e", "x\\*.json");
    assertThat(ComparisonMarkdown.write(comparison, names))
        .isEqualTo(
            "**a\\|b\\`c\\`\\_d\\_\\<b\\>\u240a\\<U\\+202E\\> does the same as x\\\\\\*.json**\n");
    assertThat(ComparisonText.write(comparison, names))
        .isEqualTo("a|b`c`_d_<b>\u240a<U+202E> does the same as x\\*.json\n");
  }
}
