package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.pod.cluster.RuntimeDecision.DefaultProfile;
import io.github.seccomp4j.api.pod.cluster.RuntimeDecision.NoFilter;
import io.github.seccomp4j.api.pod.cluster.RuntimeDecision.ProfileFile;
import io.github.seccomp4j.api.pod.cluster.RuntimeDecision.Refusal;

/**
 * What the bridge between kubelet and Docker decides: it goes by the deprecated text, and hands the
 * content of a file to Docker. The bridge was part of the kubelet up to 1.23; where a kubelet sends
 * no text any more, the message is taken to say the same. Source: pkg/kubelet/dockershim of
 * Kubernetes 1.19 to 1.23.
 */
final class DockerDecisions {

  private static final String PREFIX = "localhost/";

  private DockerDecisions() {}

  static RuntimeDecision decide(CriSecurity security) {
    String text = security.path();
    if (security.isPrivileged()) {
      return new NoFilter("the container is privileged");
    }
    if (text.isEmpty() && security.profilePath().isEmpty() && security.profile().isPresent()) {
      return byMessage(security.profile().get());
    }
    if (text.isEmpty()) {
      return new NoFilter("the kubelet names no profile");
    }
    if (text.equals("unconfined")) {
      return new NoFilter("the profile is Unconfined");
    }
    if (text.equals("runtime/default") || text.equals("docker/default")) {
      return new DefaultProfile();
    }
    return text.startsWith(PREFIX)
        ? new ProfileFile(text.substring(PREFIX.length()))
        : new Refusal("unknown seccomp profile option: " + text);
  }

  private static RuntimeDecision byMessage(CriProfile profile) {
    if (profile.isLocalhost()) {
      return new ProfileFile(profile.localhostRef().orElse(""));
    }
    return profile.isRuntimeDefault()
        ? new DefaultProfile()
        : new NoFilter("the profile is Unconfined");
  }
}
