package io.github.seccomp4j.api.validate.internal;

import java.util.List;

/** All rules, and how they are run. */
public final class ProfileRules {

  private static final List<ProfileRule> ALL =
      List.of(
          new MissingDefaultAction(),
          new UnknownAction(),
          new KillDefault(),
          new DefaultErrnoHidesNewSyscalls(),
          new SilentDenial(),
          new NoRules(),
          new NotifyAsDefault(),
          new UnknownArchitecture(),
          new ArchitectureNotInRunc(),
          new MixedByteOrder(),
          new DuplicateArchitecture(),
          new ArchitectureMissing(),
          new CompanionArchitectureMissing(),
          new UnknownFlag(),
          new WaitKillableWithoutNotify(),
          new NotifyWithoutListener(),
          new ListenerWithoutNotify(),
          new MetadataWithoutListener(),
          new RuleWithoutNames(),
          new EmptySyscallName(),
          new UnknownSyscall(),
          new SyscallNotOnNode(),
          new DuplicateName(),
          new RedundantRule(),
          new NotifyWrite(),
          new ErrnoOutOfRange(),
          new ErrnoWithoutEffect(),
          new ErrnoZero(),
          new ArgumentIndex(),
          new UnknownOperator(),
          new BitsOutsideMask(),
          new SecondValueIgnored(),
          new HighBitsWalkAround(),
          new UnknownCapability(),
          new UnknownFilterArchitecture(),
          new StartCallMissing(),
          new StartCallAdvised(),
          new DangerousCallAllowed(),
          new OciArtifactLimits());

  private ProfileRules() {}

  /**
   * Runs every rule.
   *
   * @param subject what to look at
   * @param reporter takes the findings, each with a JSON pointer into the profile
   */
  public static void check(Subject subject, Reporter reporter) {
    ALL.forEach(rule -> rule.check(subject, reporter));
  }
}
