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

  private final boolean readsMessage;
  private final boolean readsText;
  private final boolean needsSupportForDefault;
  private final boolean needsSupportForDefaultText;
  private final boolean usesDefaultWhenEmpty;
  private final Optional<String> fileOfPrivileged;
  private final boolean isSupported;

  CriODecisions(NodePool pool) {
    Release release = pool.runtime().release();
    RuntimeSettings settings = pool.settings();
    this.readsMessage = release.isAtLeast("1.21.0");
    this.readsText = !release.isAtLeast("1.28.0");
    this.needsSupportForDefault = !release.isAtLeast("1.21.1");
    this.needsSupportForDefaultText = !release.isAtLeast("1.20.0");
    this.usesDefaultWhenEmpty =
        release.isAtLeast("1.19.4")
            && !release.isAtLeast("1.30.0")
            && settings.seccompUseDefaultWhenEmpty().orElse(release.isAtLeast("1.24.0"));
    this.fileOfPrivileged =
        settings
            .privilegedSeccompProfile()
            .filter(path -> !path.isEmpty() && release.isAtLeast("1.33.0"));
    this.isSupported = pool.isSeccompSupported();
  }

  RuntimeDecision decide(CriSecurity security) {
    if (security.isPrivileged()) {
      return fileOfPrivileged.isPresent()
          ? new ProfileFile(fileOfPrivileged.get())
          : new NoFilter("the container is privileged");
    }
    if (security.profile().isPresent() && readsMessage) {
      return byMessage(security.profile().get());
    }
    if (!readsText || security.path().isEmpty()) {
      return usesDefaultWhenEmpty ? byDefault() : new NoFilter("the kubelet names no profile");
    }
    return byText(security.path());
  }

  private RuntimeDecision byMessage(CriProfile profile) {
    if (profile.isUnconfined()) {
      return new NoFilter("the profile is Unconfined");
    }
    if (!isSupported && needsSupportForDefault) {
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
    if (!isSupported && (!isDefault || needsSupportForDefaultText)) {
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
}
