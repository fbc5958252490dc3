package io.github.seccomp4j.samples.tutorial;

import io.fabric8.kubernetes.api.model.Pod;
import io.github.seccomp4j.api.learn.profile.Coverage;
import io.github.seccomp4j.api.learn.profile.Reason;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The report that the main program prints: what the files are and what they lead to. */
final class TutorialReport {

  private static final int WIDTH = 90;
  private static final String NO_PROFILE = "no profile";

  private final StringBuilder text = new StringBuilder();

  private TutorialReport() {}

  static String about(TutorialFiles files) {
    TutorialReport report = new TutorialReport();
    report.line("Restrict a Container's Syscalls with seccomp, from typed Java");
    report.line("%d files in %s, each read back equal", files.written().size(), files.directory());
    report.profiles();
    report.pods();
    report.missingFiles();
    report.seccompDefault();
    report.syslog();
    report.currentRunc();
    report.silence();
    report.annotations();
    report.next(files.directory());
    return report.text.toString();
  }

  private void profiles() {
    heading("What each profile does");
    Map<String, String> consequences =
        Map.of(
            TutorialProfiles.AUDIT, "It restricts nothing.",
            TutorialProfiles.VIOLATION,
                "A container does not even start with it: CrashLoopBackOff.",
            TutorialProfiles.FINE_GRAINED, "Enough for http-echo, and for the runc of its time.",
            TutorialProfiles.FINE_GRAINED_CURRENT, "The same for today's runc, see below.");
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, SeccompProfile> profile : TutorialProfiles.byFileName().entrySet()) {
      String consequence = consequences.getOrDefault(profile.getKey(), "");
      rows.add(List.of(profile.getKey(), ProfileSummary.of(profile.getValue())));
      rows.add(List.of("", consequence));
    }
    table(rows);
  }

  private void pods() {
    heading("Which profile the container of each Pod gets");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Pod", "asks for", "seccompDefault off", "seccompDefault on", "privileged"));
    for (Pod pod : allPods()) {
      ContainerProfiles profiles = ContainerProfiles.of(pod);
      rows.add(
          List.of(
              pod.getMetadata().getName(),
              profiles.asked().map(TutorialReport::words).orElse("nothing"),
              words(profiles.got(false)),
              words(profiles.got(true)),
              // A privileged container has no filter, whatever is asked for.
              NO_PROFILE));
    }
    table(rows);
  }

  private void missingFiles() {
    heading("If the file is missing on the node");
    for (Pod pod : allPods()) {
      ContainerProfiles.of(pod)
          .neededFile()
          .ifPresent(
              path ->
                  line(
                      "  %s: CreateContainerError until /var/lib/kubelet/seccomp/%s is there",
                      pod.getMetadata().getName(), path));
    }
    line(
        "  containerd says: cannot load seccomp profile \"...\": open ...: no such file or directory;");
    line(
        "  the kubelet retries. A privileged container starts all the same: nobody reads the file.");
  }

  private void seccompDefault() {
    heading("RuntimeDefault for all workloads");
    line("  kind-seccompdefault.yaml is the tutorial's. kind ignores a JoinConfiguration patch on");
    line("  the node that runs kubeadm init: its control-plane node silently keeps Unconfined.");
    line(
        "  kind-seccompdefault-corrected.yaml patches InitConfiguration there, so both nodes have");
    line("  the default. kubelet-configuration.yaml says the same to any other kubelet.");
  }

  private void syslog() {
    TutorialLearning learning = TutorialLearning.ofTheTutorial();
    SeccompProfile fineGrained = TutorialProfiles.fineGrained();
    heading("What http-echo called, by the tutorial's syslog lines");
    List<String> denied = learning.deniedBy(fineGrained);
    line("  %s", String.join(", ", learning.calls()));
    line(
        "  fine-grained.json %s",
        denied.isEmpty() ? "permits them all." : "denies " + String.join(", ", denied) + ".");
    heading("A profile learned from these lines: learned/http-echo.json");
    line(
        "  It permits %d calls that were seen, %d that do the same or follow from them, and %d that",
        learning.count(Reason.SEEN),
        learning.count(Reason.SIBLING),
        learning.count(Reason.STARTUP));
    line("  runc needs to start the container; learned/http-echo.txt says why for each of them.");
    line("  As a whole it %s fine-grained.json.", learning.relationTo(fineGrained));
    line("  fine-grained.json also permits");
    wrapped(learning.missing(fineGrained));
    Coverage coverage = learning.coverage();
    line(
        "  Verdict: not to be used yet. Of %d calls in %d lines %d were seen once: about %.0f %% of",
        coverage.calls(),
        coverage.events(),
        coverage.seenOnce(),
        100 * coverage.unseenShare().orElse(1));
    line(
        "  further lines would show a call that is missing. Record audit-pod from its start, while it");
    line("  does all that it does, until new lines bring no new calls; then learn again.");
  }

  private void currentRunc() {
    Set<String> added = ProfileSummary.allowed(TutorialProfiles.fineGrainedCurrent());
    added.removeAll(ProfileSummary.allowed(TutorialProfiles.fineGrained()));
    heading("Note: fine-pod and today's runc");
    line("  fine-pod starts with runc up to 1.2.7 and 1.3.2, and no longer with 1.2.8, 1.3.3 and");
    line("  later: they also call %s after the filter is loaded.", String.join(", ", added));
    line("  fine-grained-current.json permits these too; in Java it is one sentence:");
    line("    Profiles.from(fineGrained).add(allow(%s)).build()", quoted(added));
  }

  private void silence() {
    heading("Note: silence proves nothing");
    line(
        "  That syslog shows no line does not mean that nothing was denied: an ERRNO profile logs");
    line("  nothing unless its flags ask for SECCOMP_FILTER_FLAG_LOG.");
  }

  private void annotations() {
    heading("The Pods of older editions");
    line("  annotations/*.yaml ask by annotation, which Kubernetes 1.27 and later ignores;");
    line("  annotations/migrated/*.yaml ask for the same by field.");
  }

  private void next(Path directory) {
    heading("With a cluster at hand");
    line("  %s runs the tutorial's commands over these files.", directory.resolve("run.sh"));
  }

  private static List<Pod> allPods() {
    List<Pod> pods = new ArrayList<>(TutorialPods.withFields());
    pods.add(TutorialPods.alpine());
    return pods;
  }

  private static String words(SeccompReference reference) {
    if (reference instanceof SeccompReference.Localhost localhost) {
      return localhost.path();
    }
    return reference instanceof SeccompReference.Unconfined ? NO_PROFILE : reference.type();
  }

  private static String quoted(Set<String> names) {
    return "\"" + String.join("\", \"", names) + "\"";
  }

  // ---- layout -------------------------------------------------------------------------------

  private void heading(String title) {
    line("");
    line("%s", title);
  }

  private void table(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder cells = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        cells.append("  ").append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length()));
      }
      line("%s", cells.toString().stripTrailing());
    }
  }

  private void wrapped(Collection<String> names) {
    StringBuilder row = new StringBuilder();
    int left = names.size();
    for (String name : names) {
      left--;
      if (row.length() + name.length() > WIDTH) {
        line("   %s", row);
        row.setLength(0);
      }
      row.append(' ').append(name).append(left == 0 ? '.' : ',');
    }
    line("   %s", row);
  }

  private void line(String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
