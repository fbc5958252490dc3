package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.pod.cluster.RuntimeDecision.DefaultProfile;
import io.github.seccomp4j.api.pod.cluster.RuntimeDecision.NoFilter;
import io.github.seccomp4j.api.pod.cluster.RuntimeDecision.ProfileFile;
import io.github.seccomp4j.api.pod.cluster.RuntimeDecision.Refusal;
import java.util.Optional;

/**
 * What CRI-O decides.
 *
 * <p>Up to 1.20 the deprecated text counts, from 1.21 the message and without one the text, from
 * 1.28 the message only. Profiles that annotations bring as OCI artifacts are left out. Source:
 * internal/config/seccomp/seccomp.go and server of every tag from 1.19.0 to 1.36.3.
 */
final class CriODecisions {

  private static final String PREFIX = "localhost/";

  private final Release release;
  private final RuntimeSettings settings;
  private final boolean isSupported;

  CriODecisions(NodePool pool) {
    this.release = pool.runtime().release();
    this.settings = pool.settings();
    this.isSupported = pool.isSeccompSupported();
  }

  RuntimeDecision decide(CriSecurity security) {
    if (security.isPrivileged()) {
      Optional<String> file =
          settings
              .privilegedSeccompProfile()
              .filter(path -> !path.isEmpty() && release.isAtLeast("1.33.0"));
      return file.isPresent()
          ? new ProfileFile(file.get())
          : new NoFilter("the container is privileged");
    }
    if (security.profile().isPresent() && release.isAtLeast("1.21.0")) {
      return byMessage(security.profile().get());
    }
    if (release.isAtLeast("1.28.0") || security.path().isEmpty()) {
      return usesDefaultWhenEmpty() ? byDefault() : new NoFilter("the kubelet names no profile");
    }
    return byText(security.path());
  }

  private RuntimeDecision byMessage(CriProfile profile) {
    if (profile.isUnconfined()) {
      return new NoFilter("the profile is Unconfined");
    }
    if (!isSupported && !release.isAtLeast("1.21.1")) {
      return new Refusal("seccomp is not enabled, cannot run with a profile");
    }
    if (profile.isRuntimeDefault()) {
      return byDefault();
    }
    // A number that is neither of the others is taken for Localhost.
    return isSupported
        ? new ProfileFile(profile.localhostRef().orElse(""))
        : new Refusal("seccomp is not enabled, cannot run with custom profile");
  }

  private RuntimeDecision byText(String text) {
    if (text.equals("unconfined")) {
      return new NoFilter("the profile is Unconfined");
    }
    boolean isDefault = text.equals("runtime/default") || text.equals("docker/default");
    if (!isSupported && !(isDefault && release.isAtLeast("1.20.0"))) {
      return new Refusal("seccomp is not enabled in your kernel, cannot run with a profile");
    }
    if (isDefault) {
      return byDefault();
    }
    return text.startsWith(PREFIX)
        ? new ProfileFile(text.substring(PREFIX.length()))
        : new Refusal("unknown seccomp profile option: \"" + text + "\"");
  }

  private RuntimeDecision byDefault() {
    return isSupported
        ? new DefaultProfile()
        : new NoFilter("the kernel has no seccomp filters, of which CRI-O only warns");
  }

  private boolean usesDefaultWhenEmpty() {
    boolean hasSetting = release.isAtLeast("1.19.4") && !release.isAtLeast("1.30.0");
    return hasSetting && settings.seccompUseDefaultWhenEmpty().orElse(release.isAtLeast("1.24.0"));
  }
}
