package io.github.seccomp4j.dsl;

import io.github.seccomp4j.api.catalog.RuntimeDefault;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.conditional.ConditionalProfile;

/**
 * The only way into a profile: say first what happens otherwise, or start from a document.
 *
 * <p>Grammar; {@code ...} means "any number, separated by commas", brackets mean "or nothing":
 *
 * <pre>{@code
 * profile    = start { "." edit } "." end
 * start      = "Profiles.otherwise(" default ")"
 *            | "Profiles.from(" SeccompProfile | ConditionalProfile | RuntimeDefault ")"
 * edit       = "on(" Architecture ... ")"
 *            | "flags(" [ FilterFlag ... ] ")"
 *            | "listener(" path [ "," metadata ] ")"
 *            | "add(" rule ... ")"
 *            | "remove(" name ... ")"
 *            | "replace(" name "," rule ... ")"
 *            | "otherwise(" default ")"
 *            | "named(" label ")"
 * end        = "build()" | "buildConditional()" | "check()" | "checkConditional()"
 *
 * default    = ( "allow" | "log" | "trap" | "killProcess" | "killThread" ) "()"
 *            | "errno(" [ Errno | number ] ")"
 *            | "trace(" [ message ] ")"
 * rule       = verb calls ")" { "." qualifier }
 * verb       = "allow(" | "log(" | "trap(" | "killProcess(" | "killThread(" | "userNotify("
 *            | "errno(" ( Errno | number ) ","
 *            | "trace(" message ","
 * calls      = name ... | call ... | Collection of names
 * qualifier  = "because(" text ")"
 *            | "whenCapability(" Capability ... ")"     | "unlessCapability(" Capability ... ")"
 *            | "whenArchitecture(" Architecture ... ")" | "unlessArchitecture(" Architecture ... ")"
 *            | "sinceKernel(" KernelVersion ")"         | "beforeKernel(" KernelVersion ")"
 *
 * call       = ( "SOCKET" | "CLONE" | "PERSONALITY" | "call(" name ")" )
 *              [ ".where(" condition ... ")" ]          all of them, each on another argument
 * condition  = "SOCKET.domain()" values
 *            | "SOCKET.type().is(" SocketType ")"       | "SOCKET.type().isOneOf(" SocketType ... ")"
 *            | "SOCKET.protocol()" numbers
 *            | "CLONE.flags()" flags
 *            | "PERSONALITY.persona()" values           | "PERSONALITY.flags()" flags
 *            | "arg(" index ")" numbers                 with call(name) only
 * values     = ".is(v)" | ".isNot(v)" | ".isOneOf(v ...)"
 * flags      = ".hasAllOf(f ...)" | ".hasNoneOf(f ...)" | ".hasAnyOf(f ...)" | ".hasOnly(f ...)"
 *            | ".isExactly(f ...)" | ".isEmpty()"
 * numbers    = ".is(n)" | ".isNot(n)" | ".isOneOf(n ...)"
 *            | ".isLessThan(n)" | ".isAtMost(n)" | ".isAtLeast(n)" | ".isGreaterThan(n)"
 *            | ".masked(mask, wanted)"
 *            | ".hasAllOf(bits)" | ".hasNoneOf(bits)" | ".hasAnyOf(bits)" | ".hasOnly(bits)"
 * }</pre>
 *
 * <p>A complete example:
 *
 * <pre>{@code
 * SeccompProfile worker =
 *     Profiles.otherwise(errno(EPERM))
 *         .on(X86_64, AARCH64)
 *         .add(allow("read", "write", "exit"))
 *         .add(allow(SOCKET.where(SOCKET.domain().isOneOf(AF_INET, AF_INET6))))
 *         .add(allow(CLONE.where(CLONE.flags().hasNoneOf(CloneFlag.NAMESPACES))))
 *         .add(errno(ENOSYS, "clone3").because("its flags are behind a pointer"))
 *         .add(log("mount", "umount2"))
 *         .build();
 * }</pre>
 *
 * <p>Written as JSON, the profile is
 *
 * <pre>{@code
 * {
 *   "defaultAction": "SCMP_ACT_ERRNO",
 *   "defaultErrnoRet": 1,
 *   "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_AARCH64"],
 *   "syscalls": [
 *     {"names": ["read", "write", "exit"], "action": "SCMP_ACT_ALLOW"},
 *     {"names": ["socket"], "action": "SCMP_ACT_ALLOW",
 *      "args": [{"index": 0, "value": 2, "op": "SCMP_CMP_EQ"}]},
 *     {"names": ["socket"], "action": "SCMP_ACT_ALLOW",
 *      "args": [{"index": 0, "value": 10, "op": "SCMP_CMP_EQ"}]},
 *     {"names": ["clone"], "action": "SCMP_ACT_ALLOW",
 *      "args": [{"index": 0, "value": 2114060288, "valueTwo": 0, "op": "SCMP_CMP_MASKED_EQ"}]},
 *     {"names": ["clone3"], "action": "SCMP_ACT_ERRNO", "errnoRet": 38},
 *     {"names": ["mount", "umount2"], "action": "SCMP_ACT_LOG"}
 *   ]
 * }
 * }</pre>
 */
public final class Profiles {

  private Profiles() {}

  /**
   * Starts a profile with what happens to calls that no rule is about.
   *
   * @param action a verb of {@link Rules} without calls
   * @return a draft without rules
   */
  public static ProfileDraft otherwise(DefaultAction action) {
    return new ProfileDraft(Draft.otherwise(action));
  }

  /**
   * Starts from a plain profile, to change it.
   *
   * @param profile any profile; members without a typed place are kept too
   * @return a draft that, built at once, gives an equal profile
   */
  public static ProfileDraft from(SeccompProfile profile) {
    return new ProfileDraft(Draft.from(ConditionalProfile.of(profile)));
  }

  /**
   * Starts from a conditional profile, to change it.
   *
   * @param profile any profile; members without a typed place are kept too
   * @return a draft that, built at once with {@link ProfileDraft#buildConditional()}, gives an
   *     equal profile; {@link ProfileDraft#build()} refuses it while rules depend on the host
   */
  public static ProfileDraft from(ConditionalProfile profile) {
    return new ProfileDraft(Draft.from(profile));
  }

  /**
   * Starts from the default profile of a release, to change it.
   *
   * <pre>{@code
   * ConditionalProfile stricter =
   *     Profiles.from(RuntimeDefaults.of(ContainerRuntime.DOCKER, "28.5.2"))
   *         .remove("ptrace")
   *         .buildConditional();
   * }</pre>
   *
   * <p>The draft has the conditions of the default. containerd reads no conditions from a file: for
   * a Localhost profile there, resolve the default first and start from the plain profile.
   *
   * @param profile the default profile
   * @return a draft that, built at once with {@link ProfileDraft#buildConditional()}, gives an
   *     equal profile
   */
  public static ProfileDraft from(RuntimeDefault profile) {
    return from(profile.profile());
  }
}
