package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.pod.cluster.RuntimeDecision.DefaultProfile;
import io.github.seccomp4j.api.pod.cluster.RuntimeDecision.NoFilter;
import io.github.seccomp4j.api.pod.cluster.RuntimeDecision.ProfileFile;
import io.github.seccomp4j.api.pod.cluster.RuntimeDecision.Refusal;

/**
 * What containerd's CRI plugin decides.
 *
 * <p>From 1.5 the message counts; without one, the deprecated text; without that, the setting. 1.4
 * has the text and the setting, older releases the text only. Source: observed with containerd
 * 2.3.4, whose two functions have the same text in every tag from 1.5.0-beta.0 on;
 * pkg/server/container_create_unix.go of 1.1 to 1.4.
 */
final class ContainerdDecisions {

  private static final String PREFIX = "localhost/";
  private static final String UNSUPPORTED = "seccomp is not supported";

  private final boolean readsMessage;
  private final boolean hasSetting;
  private final boolean isSupported;
  private final String unset;

  ContainerdDecisions(NodePool pool) {
    Release release = pool.runtime().release();
    this.readsMessage = release.isAtLeast("1.5.0-beta.0");
    this.hasSetting = release.isAtLeast("1.4.0-beta.0");
    this.isSupported = pool.isSeccompSupported();
    this.unset = pool.settings().unsetSeccompProfile();
  }

  RuntimeDecision decide(CriSecurity security) {
    return readsMessage ? byMessage(security) : byText(security);
  }

  private RuntimeDecision byMessage(CriSecurity security) {
    String text = security.path().isEmpty() ? unset : security.path();
    if (security.profile().isEmpty() && !text.isEmpty() && !isProfile(text)) {
      return new Refusal("invalid profile \"" + text + "\"");
    }
    if (security.isPrivileged()) {
      return privileged();
    }
    if (security.profile().isEmpty() && text.isEmpty()) {
      return new NoFilter("the kubelet names no profile");
    }
    CriProfile profile = security.profile().orElseGet(() -> message(text));
    if (!isSupported) {
      return profile.isUnconfined() ? unconfined() : new Refusal(UNSUPPORTED);
    }
    String path = profile.localhostRef().orElse("");
    if (!profile.isLocalhost() && !path.isEmpty()) {
      return new Refusal(
          "seccomp config invalid LocalhostRef must only be set if ProfileType is Localhost");
    }
    if (profile.isUnconfined()) {
      return unconfined();
    }
    if (profile.isRuntimeDefault()) {
      return new DefaultProfile();
    }
    return profile.isLocalhost()
        ? new ProfileFile(withoutPrefix(path))
        : new Refusal("seccomp unknown ProfileType");
  }

  private RuntimeDecision byText(CriSecurity security) {
    if (security.isPrivileged()) {
      return privileged();
    }
    String text = security.path().isEmpty() && hasSetting ? unset : security.path();
    if (text.isEmpty()) {
      return new NoFilter("the kubelet names no profile");
    }
    if (!isProfile(text)) {
      return isSupported
          ? new Refusal("invalid seccomp profile \"" + text + "\"")
          : new Refusal(UNSUPPORTED);
    }
    CriProfile profile = message(text);
    if (profile.isUnconfined()) {
      return unconfined();
    }
    if (!isSupported) {
      return new Refusal(UNSUPPORTED);
    }
    return profile.isLocalhost()
        ? new ProfileFile(profile.localhostRef().orElse(""))
        : new DefaultProfile();
  }

  private static boolean isProfile(String text) {
    return text.equals("runtime/default")
        || text.equals("docker/default")
        || text.equals("unconfined")
        || text.startsWith(PREFIX);
  }

  private static CriProfile message(String text) {
    return text.equals("unconfined")
        ? CriProfile.unconfined()
        : text.startsWith(PREFIX)
            ? CriProfile.localhost(withoutPrefix(text))
            : CriProfile.runtimeDefault();
  }

  private static String withoutPrefix(String path) {
    return path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path;
  }

  private static RuntimeDecision privileged() {
    return new NoFilter("the container is privileged");
  }

  private static RuntimeDecision unconfined() {
    return new NoFilter("the profile is Unconfined");
  }
}
