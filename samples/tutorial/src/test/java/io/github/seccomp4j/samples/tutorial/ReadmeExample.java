package io.github.seccomp4j.samples.tutorial;

import static io.github.seccomp4j.dsl.Calls.CLONE;
import static io.github.seccomp4j.dsl.Rules.allow;
import static io.github.seccomp4j.dsl.Rules.errno;
import static io.github.seccomp4j.dsl.call.CloneFlag.NAMESPACES;
import static io.github.seccomp4j.model.Architecture.AARCH64;
import static io.github.seccomp4j.model.Architecture.X86_64;
import static io.github.seccomp4j.model.Errno.ENOSYS;
import static io.github.seccomp4j.model.Errno.EPERM;

import io.github.seccomp4j.dsl.Profiles;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.document.ProfileJson;

/**
 * The example of README.md, as it stands there: imports above, the statements between the two marks
 * below.
 */
final class ReadmeExample {

  private ReadmeExample() {}

  static void main() {
    // README: begin
    SeccompProfile worker =
        Profiles.otherwise(errno(EPERM))
            .on(X86_64, AARCH64)
            .add(allow("read", "write", "exit_group"))
            .add(allow(CLONE.where(CLONE.flags().hasNoneOf(NAMESPACES))))
            .add(errno(ENOSYS, "clone3").because("its flags lie behind a pointer"))
            .build();

    System.out.print(ProfileJson.write(worker));
    // README: end
  }
}
