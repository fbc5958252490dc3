package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.document.DocumentEvent;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.finding.Suggestions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one pool of a document that describes a cluster; not thread-safe. */
final class PoolReader {

  static final List<String> MEMBERS =
      List.of(
          "name",
          "kubelet",
          "seccompDefault",
          "seccompDefaultGate",
          "kubeletRoot",
          "runtime",
          "ociRuntime",
          "ociRuntimeVersion",
          "architecture",
          "kernel",
          "seccompSupported",
          "profiles",
          "listeners",
          "operatingSystem",
          "labels",
          "nodes",
          "unsetSeccompProfile",
          "seccompUseDefaultWhenEmpty",
          "privilegedSeccompProfile");

  private final SettingsValue value;
  private final Optional<Path> base;
  private final List<Finding> findings;
  private RuntimeSettings settings = RuntimeSettings.DEFAULT;

  PoolReader(SettingsValue value, Optional<Path> base, List<Finding> findings) {
    this.value = value;
    this.base = base;
    this.findings = findings;
  }

  Optional<NodePool> read(String defaultName) {
    int before = findings.size();
    SettingsValue name = value.members().get("name");
    NodePoolBuilder builder = NodePool.builder(name == null ? defaultName : name.text());
    for (String required : List.of("kubelet", "runtime")) {
      if (!value.members().containsKey(required)) {
        report(value, "missing-member", "\"" + required + "\" is missing", Optional.empty());
      }
    }
    value.members().forEach((member, setting) -> set(builder, member, setting));
    if (findings.size() > before) {
      return Optional.empty();
    }
    try {
      return Optional.of(builder.settings(settings).build());
    } catch (IllegalArgumentException e) {
      report(value, "invalid-value", String.valueOf(e.getMessage()), Optional.empty());
      return Optional.empty();
    }
  }

  private void set(NodePoolBuilder builder, String member, SettingsValue setting) {
    switch (member) {
      case "name" -> text(setting, name -> {});
      case "kubelet" -> text(setting, builder::kubelet);
      case "runtime" -> text(setting, builder::runtime);
      case "kubeletRoot" -> text(setting, builder::kubeletRoot);
      case "ociRuntime" -> text(setting, word -> builder.ociRuntime(OciRuntime.ofId(word)));
      case "ociRuntimeVersion" -> text(setting, builder::ociRuntimeVersion);
      case "architecture" -> text(setting, builder::architecture);
      case "kernel" -> text(setting, word -> builder.kernel(KernelVersion.ofRelease(word)));
      case "operatingSystem" -> text(setting, builder::operatingSystem);
      case "profiles" -> text(setting, word -> builder.profiles(profiles(word)));
      case "seccompDefault" -> flag(setting, builder::seccompDefault);
      case "seccompDefaultGate" -> flag(setting, builder::seccompDefaultGate);
      case "seccompSupported" -> flag(setting, builder::seccompSupported);
      case "listeners" -> texts(setting, builder::listener);
      case "nodes" -> texts(setting, builder::node);
      case "labels" -> labels(setting, builder);
      case "unsetSeccompProfile" ->
          text(
              setting,
              word ->
                  settings =
                      new RuntimeSettings(
                          word,
                          settings.seccompUseDefaultWhenEmpty(),
                          settings.privilegedSeccompProfile()));
      case "seccompUseDefaultWhenEmpty" ->
          flag(
              setting,
              isOn ->
                  settings =
                      new RuntimeSettings(
                          settings.unsetSeccompProfile(),
                          Optional.of(isOn),
                          settings.privilegedSeccompProfile()));
      case "privilegedSeccompProfile" ->
          text(
              setting,
              word ->
                  settings =
                      new RuntimeSettings(
                          settings.unsetSeccompProfile(),
                          settings.seccompUseDefaultWhenEmpty(),
                          Optional.of(word)));
      default -> unknown(member, setting, MEMBERS, findings);
    }
  }

  private LocalhostProfiles profiles(String word) {
    Path directory = Path.of(word);
    return LocalhostProfiles.ofDirectory(base.map(path -> path.resolve(word)).orElse(directory));
  }

  private void labels(SettingsValue setting, NodePoolBuilder builder) {
    if (setting.sort() != DocumentEvent.START_OBJECT) {
      wrong(setting, "an object");
    }
    setting.members().forEach((key, label) -> text(label, text -> builder.label(key, text)));
  }

  private void texts(SettingsValue setting, Consumer<String> use) {
    if (setting.sort() != DocumentEvent.START_ARRAY) {
      wrong(setting, "an array");
    }
    setting.elements().forEach(element -> text(element, use));
  }

  private void text(SettingsValue setting, Consumer<String> use) {
    if (setting.sort() == DocumentEvent.NUMBER) {
      wrong(setting, "a string: put it in quotes, as 1.30 is the number 1.3");
    } else if (setting.sort() != DocumentEvent.STRING) {
      wrong(setting, "a string");
    } else {
      try {
        use.accept(setting.text());
      } catch (IllegalArgumentException e) {
        report(setting, "invalid-value", String.valueOf(e.getMessage()), Optional.empty());
      }
    }
  }

  private void flag(SettingsValue setting, Consumer<Boolean> use) {
    if (setting.sort() == DocumentEvent.BOOLEAN) {
      use.accept(setting.text().equals("true"));
    } else {
      wrong(setting, "true or false");
    }
  }

  private void wrong(SettingsValue setting, String expected) {
    report(setting, "wrong-type", "not what is expected here", Optional.of(expected));
  }

  private void report(SettingsValue at, String code, String message, Optional<String> expected) {
    findings.add(
        Finding.builder()
            .code(code)
            .severity(Severity.ERROR)
            .message(message)
            .expected(expected)
            .location(at.location())
            .build());
  }

  static void unknown(
      String member, SettingsValue setting, List<String> known, List<Finding> findings) {
    findings.add(
        Finding.builder()
            .code("unknown-member")
            .severity(Severity.ERROR)
            .message("there is no setting \"" + member + "\"")
            .fix(Suggestions.nearest(member, known).map(word -> "did you mean \"" + word + "\"?"))
            .location(setting.location())
            .build());
  }
}
