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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real programs work behind profiles that were learned from them, and need what is in these. */
class LearnedFilterTest {

  private static final Path STRACE = Path.of("/usr/bin/strace");
  private static final Duration EXPORT = Duration.ofSeconds(60);

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
    SeccompProfile log =
        SeccompProfile.builder()
            .defaultAction(Action.LOG)
            .addArchitectures(Architecture.X86_64)
            .build();
    List<String> command = new ArrayList<>(behind(log));
    command.addAll(program.command());
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    long pid = process.pid();
    assertThat(process.waitFor()).isZero();

    LogReading reading = LogReader.read(kernelLog(), LogOptions.DEFAULTS.withProcesses(true));
    Evidence evidence =
        new Evidence("kernel log", reading)
            .with(
                reading
                    .observations()
                    .ofSubjects(subject -> subject.process().equals(OptionalLong.of(pid))));
    ThisMachine.mustHave(
        !evidence.observations().isEmpty(),
        "the kernel's log is not readable, or shows nothing: auditd has it, or the limit of its rate"
            + " is reached");
    Set<String> logged = names(List.of(evidence));
    ThisMachine.print(
        "learned: the kernel's log shows "
            + logged.size()
            + " of the "
            + traced.size()
            + " calls that strace shows; "
            + reading.suppressed()
            + " lines of it suppressed");
    assertThat(traced).containsAll(logged);
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
