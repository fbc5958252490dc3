package io.github.seccomp4j.conformance.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.log.LogOptions;
import io.github.seccomp4j.api.learn.log.LogReader;
import io.github.seccomp4j.api.learn.profile.Evidence;
import io.github.seccomp4j.api.learn.profile.LearnedProfile;
import io.github.seccomp4j.api.learn.profile.LearningOptions;
import io.github.seccomp4j.api.learn.profile.ProfileLearner;
import io.github.seccomp4j.api.learn.profile.Reason;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real programs work behind profiles that were learned from them, and need what is in these. */
class LearnedFilterTest {

  private static final Path STRACE = Path.of("/usr/bin/strace");
  private static final Duration EXPORT = Duration.ofSeconds(60);

  // The kernel prints ten records in five seconds (kernel.printk_ratelimit).
  private static final Duration PRINT_INTERVAL = Duration.ofMillis(5200);
  private static final int MOST_ROUNDS = 15;
  private static final String NO_LOG =
      "the kernel's log is not readable, or shows nothing: auditd has it, or the limit of its rate"
          + " is reached";

  @TempDir Path directory;

  private final LibseccompProcess libseccomp = new LibseccompProcess();

  @BeforeEach
  void machineCanFilter() throws IOException, InterruptedException {
    ThisMachine.mustHave(ThisMachine.isLinuxOnX86(), "no Linux on x86_64");
    String version = libseccomp.version();
    ThisMachine.mustHave(!version.startsWith("missing"), "libseccomp.so.2 is " + version);
    LauncherProgram.write(directory.resolve("launcher"));
    // Nothing is logged here: the kernel prints ten records in five seconds.
    SeccompProfile all =
        SeccompProfile.builder()
            .defaultAction(Action.ALLOW)
            .addSyscalls(SyscallRule.of(Action.ERRNO, "reboot"))
            .build();
    List<String> command = new ArrayList<>(behind(all));
    command.add("/bin/true");
    int status = new ProcessBuilder(command).start().waitFor();
    ThisMachine.mustHave(status == 0, "a program behind a filter ends with " + status);
  }

  @AfterEach
  void end() {
    libseccomp.close();
  }

  private List<String> behind(SeccompProfile profile) throws IOException {
    Path file = directory.resolve("filter");
    LibseccompProcess.Answer answer = libseccomp.export(profile, EXPORT);
    if (answer.program() == null) {
      throw new IOException("libseccomp makes no filter: " + answer.reason());
    }
    LauncherProgram.writeFilter(file, answer.program());
    return List.of(directory.resolve("launcher").toString(), file.toString());
  }

  @Test
  void programsWorkBehindWhatWasLearnedUnderStrace() throws IOException, InterruptedException {
    ThisMachine.mustHave(Files.isExecutable(STRACE), STRACE + " is missing");
    for (RealProgram program : RealProgram.all(directory)) {
      LearnedProfile learned =
          ProfileLearner.learn(traced(program), LearningOptions.standard().withoutStartup());
      SeccompProfile profile = learned.profile();

      assertThat(program.worksBehind(behind(profile))).as("%s works", program).isTrue();
      assertThat(program.worksBehind(behind(without(profile, program.needed()))))
          .as("%s works without %s", program, program.needed())
          .isFalse();
      ThisMachine.print(
          "learned: "
              + program
              + " works with "
              + count(learned, Reason.SEEN)
              + " calls seen and "
              + count(learned, Reason.SIBLING)
              + " siblings in "
              + learned.rules().size()
              + " rules, and not without "
              + program.needed());
    }
  }

  private List<Evidence> traced(RealProgram program) throws IOException, InterruptedException {
    List<Evidence> evidence = new ArrayList<>();
    for (int run = 0; run < program.runs(); run++) {
      Path trace = directory.resolve("trace" + run);
      boolean works =
          program.worksBehind(List.of(STRACE.toString(), "-f", "-o", trace.toString(), "--"));
      ThisMachine.mustHave(works, program + " does not work under strace");
      LogReading reading = LogReader.read(trace, LogOptions.DEFAULTS);
      assertThat(reading.unreadable()).isZero();
      evidence.add(new Evidence("run " + run, reading));
    }
    return evidence;
  }

  private static long count(LearnedProfile learned, Reason reason) {
    return learned.rules().stream()
        .flatMap(rule -> rule.calls().stream())
        .filter(call -> call.reason() == reason)
        .map(call -> call.name())
        .distinct()
        .count();
  }

  private static SeccompProfile without(SeccompProfile profile, String name) {
    List<SyscallRule> rules = new ArrayList<>();
    boolean isThere = false;
    for (SyscallRule rule : profile.syscalls()) {
      List<String> names = new ArrayList<>(rule.names());
      isThere |= names.remove(name);
      if (!names.isEmpty()) {
        rules.add(rule.toBuilder().names(names).build());
      }
    }
    assertThat(isThere).as("%s was learned", name).isTrue();
    return profile.toBuilder().syscalls(rules).build();
  }

  @Test
  void theKernelLogsWhatStraceShows() throws IOException, InterruptedException {
    ThisMachine.mustHave(Files.isExecutable(STRACE), STRACE + " is missing");
    RealProgram program = RealProgram.all(directory).get(0);
    Set<String> traced = names(traced(program));
    Evidence evidence = logged(program, logging(List.of()), "kernel log");
    ThisMachine.mustHave(!evidence.observations().isEmpty(), NO_LOG);
    Set<String> logged = names(List.of(evidence));
    ThisMachine.print(
        "learned: the kernel's log shows "
            + logged.size()
            + " of the "
            + traced.size()
            + " calls that strace shows; "
            + evidence.reading().suppressed()
            + " lines of it suppressed");
    assertThat(traced).containsAll(logged);
  }

  /** The kernel prints few records at a time: each round permits what the rounds before showed. */
  @Test
  @Tag("deep")
  void aProgramWorksBehindWhatTheKernelLoggedRoundByRound()
      throws IOException, InterruptedException {
    RealProgram program = RealProgram.all(directory).get(0);
    List<Evidence> evidence = new ArrayList<>();
    int silent = 0;
    for (int round = 0; round < MOST_ROUNDS && silent < 2; round++) {
      Thread.sleep(PRINT_INTERVAL.toMillis());
      Evidence next = logged(program, logging(evidence), "round " + round);
      ThisMachine.mustHave(round > 0 || !next.observations().isEmpty(), NO_LOG);
      silent = next.observations().isEmpty() ? silent + 1 : 0;
      evidence.add(next);
    }
    assertThat(silent).as("rounds at the end that show nothing new").isEqualTo(2);
    LearnedProfile learned =
        ProfileLearner.learn(evidence, LearningOptions.standard().withoutStartup());

    assertThat(program.worksBehind(behind(learned.profile()))).isTrue();
    assertThat(program.worksBehind(behind(without(learned.profile(), program.needed())))).isFalse();
    ThisMachine.print(
        "learned: "
            + program
            + " works with "
            + count(learned, Reason.SEEN)
            + " calls that the kernel logged in "
            + evidence.size()
            + " rounds, and not without "
            + program.needed());
  }

  /** Permits what was seen, and logs the rest. */
  private static SeccompProfile logging(List<Evidence> evidence) {
    return ProfileLearner.learn(
            evidence,
            LearningOptions.exact().on(Architecture.X86_64).otherwise(Outcome.of(Action.LOG)))
        .profile();
  }

  /** Runs a program behind a profile and reads what the kernel logged of it. */
  private Evidence logged(RealProgram program, SeccompProfile profile, String source)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(behind(profile));
    command.addAll(program.command());
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    long pid = process.pid();
    assertThat(process.waitFor()).isZero();
    LogReading reading = LogReader.read(kernelLog(), LogOptions.DEFAULTS.withProcesses(true));
    return new Evidence(source, reading)
        .with(
            reading
                .observations()
                .ofSubjects(subject -> subject.process().equals(OptionalLong.of(pid))));
  }

  private static Set<String> names(List<Evidence> evidence) {
    return new TreeSet<>(
        ProfileLearner.learn(evidence, LearningOptions.exact()).profile().syscalls().stream()
            .flatMap(rule -> rule.names().stream())
            .toList());
  }

  private static List<String> kernelLog() throws InterruptedException {
    try {
      Process dmesg =
          new ProcessBuilder("dmesg").redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String text = new String(dmesg.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return dmesg.waitFor() == 0 ? text.lines().toList() : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}
