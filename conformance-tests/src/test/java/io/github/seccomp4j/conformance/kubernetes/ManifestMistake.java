package io.github.seccomp4j.conformance.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One field with a value that changes a verdict.
 *
 * @param isOfContainer whether the field belongs to a container, or to the Pod
 * @param member a pointer to the member that is set
 * @param value what it is set to, as JSON
 * @param place the pointer of the finding, from the member on
 * @param marker what the text of the value at that place begins with; nowhere else in the manifest
 * @param code the finding's code
 */
record ManifestMistake(
    boolean isOfContainer, String member, String value, String place, String marker, String code) {

  private static final ObjectMapper JACKSON = new ObjectMapper();

  static final List<ManifestMistake> ALL =
      List.of(
          ofPod("/spec/securityContext/seccompProfile/type", "Bogus", "seccomp-profile-invalid"),
          ofPod("/spec/securityContext/fsGroupChangePolicy", "Bogus", "unknown-policy"),
          ofPod("/spec/securityContext/seLinuxChangePolicy", "Bogus", "unknown-policy"),
          ofPod("/spec/securityContext/supplementalGroupsPolicy", "Bogus", "unknown-policy"),
          ofPod("/spec/securityContext/appArmorProfile/type", "Bogus", "apparmor-profile-invalid"),
          ofPod(
              "/metadata/annotations/seccomp.security.alpha.kubernetes.io~1pod",
              "Bogus",
              "seccomp-annotation-invalid"),
          new ManifestMistake(
              false, "/spec/securityContext/runAsUser", "-4711", "", "-4711", "id-out-of-range"),
          new ManifestMistake(
              false,
              "/spec/securityContext/supplementalGroups",
              "[7, 99999999999]",
              "/1",
              "99999999999",
              "id-out-of-range"),
          new ManifestMistake(
              false,
              "/spec/securityContext/sysctls",
              "[{\"name\":\"Bogus\",\"value\":\"1\"}]",
              "/0/name",
              "\"Bogus\"",
              "sysctl-invalid"),
          ofContainer("seccompProfile/type", "Bogus", "seccomp-profile-invalid"),
          ofContainer("appArmorProfile/type", "Bogus", "apparmor-profile-invalid"),
          ofContainer("procMount", "Bogus", "proc-mount-invalid"),
          ofContainer("windowsOptions/runAsUserName", "bog@us", "windows-options-invalid"),
          new ManifestMistake(
              true, "/securityContext/runAsGroup", "-4711", "", "-4711", "id-out-of-range"),
          new ManifestMistake(
              true, "/securityContext/privileged", "true", "", "true", "privileged-voids-profile"),
          new ManifestMistake(
              true,
              "/securityContext/seccompProfile",
              "{\"type\":\"Localhost\",\"localhostProfile\":\"localhost/bogus.json\"}",
              "/localhostProfile",
              "\"localhost/bogus.json\"",
              "localhost-prefix"),
          new ManifestMistake(
              true,
              "/securityContext/capabilities",
              "{\"drop\":[\"ALL\",\"CAP_BOGUS\"]}",
              "/drop/1",
              "\"CAP_BOGUS\"",
              "capability-name-ignored"));

  private static ManifestMistake ofPod(String member, String word, String code) {
    return new ManifestMistake(false, member, '"' + word + '"', "", '"' + word + '"', code);
  }

  private static ManifestMistake ofContainer(String member, String word, String code) {
    return new ManifestMistake(
        true, "/securityContext/" + member, '"' + word + '"', "", '"' + word + '"', code);
  }

  /** Makes the mistake, and tells where the finding has to be, from the Pod on. */
  String make(ObjectNode pod, String container) {
    String pointer = (isOfContainer ? container : "") + member;
    int last = pointer.lastIndexOf('/');
    JsonNode parent = pod;
    for (String name : pointer.substring(1, Math.max(1, last)).split("/", -1)) {
      JsonNode child = parent.isArray() ? parent.get(Integer.parseInt(name)) : parent.get(name);
      parent = child == null ? ((ObjectNode) parent).putObject(name) : child;
    }
    try {
      ((ObjectNode) parent)
          .set(pointer.substring(last + 1).replace("~1", "/"), JACKSON.readTree(value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(value, e);
    }
    return pointer + place;
  }
}
