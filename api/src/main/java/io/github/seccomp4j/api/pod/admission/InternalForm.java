package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.kubernetes.AppArmorProfileField;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.ProcMount;
import io.github.seccomp4j.model.kubernetes.SelinuxLabel;
import io.github.seccomp4j.model.kubernetes.WindowsSecurity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Objects as the API server holds them inside, which is how its messages show them: every member is
 * there, named as in Go.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core types.
 */
final class InternalForm {

  private InternalForm() {}

  static JsonObject profile(String type, Optional<String> path) {
    return JsonObject.of("Type", new JsonString(type)).with("LocalhostProfile", text(path));
  }

  static JsonObject context(ContainerSecurity context, Optional<AppArmorProfileField> appArmor) {
    return JsonObject.of("Capabilities", orNull(context.capabilities().map(InternalForm::of)))
        .with("Privileged", flag(context.privileged()))
        .with("SELinuxOptions", orNull(context.seLinuxOptions().map(InternalForm::of)))
        .with("WindowsOptions", orNull(context.windowsOptions().map(InternalForm::of)))
        .with("RunAsUser", number(context.runAsUser()))
        .with("RunAsGroup", number(context.runAsGroup()))
        .with("RunAsNonRoot", flag(context.runAsNonRoot()))
        .with("ReadOnlyRootFilesystem", flag(context.readOnlyRootFilesystem()))
        .with("AllowPrivilegeEscalation", flag(context.allowPrivilegeEscalation()))
        .with("ProcMount", text(context.procMount().map(ProcMount::token)))
        .with(
            "SeccompProfile",
            orNull(
                context
                    .seccompProfile()
                    .map(field -> profile(field.type().orElse(""), field.localhostProfile()))))
        .with(
            "AppArmorProfile",
            orNull(
                appArmor.map(field -> profile(field.type().orElse(""), field.localhostProfile()))));
  }

  private static JsonValue of(CapabilityChanges changes) {
    return JsonObject.of("Add", names(changes.add(), changes, "add"))
        .with("Drop", names(changes.drop(), changes, "drop"));
  }

  // A list that is there and empty is not one that is missing.
  private static JsonValue names(List<Capability> names, CapabilityChanges changes, String member) {
    if (names.isEmpty()) {
      return changes
          .otherMembers()
          .get(member)
          .filter(JsonArray.class::isInstance)
          .orElse(JsonNull.NULL);
    }
    return new JsonArray(
        names.stream().<JsonValue>map(name -> new JsonString(name.token())).toList());
  }

  private static JsonValue of(SelinuxLabel label) {
    return JsonObject.of("User", new JsonString(label.user().orElse("")))
        .with("Role", new JsonString(label.role().orElse("")))
        .with("Type", new JsonString(label.type().orElse("")))
        .with("Level", new JsonString(label.level().orElse("")));
  }

  private static JsonValue of(WindowsSecurity options) {
    return JsonObject.of("GMSACredentialSpecName", text(options.gmsaCredentialSpecName()))
        .with("GMSACredentialSpec", text(options.gmsaCredentialSpec()))
        .with("RunAsUserName", text(options.runAsUserName()))
        .with("HostProcess", flag(options.hostProcess()));
  }

  private static JsonValue text(Optional<String> text) {
    return orNull(text.map(JsonString::new));
  }

  private static JsonValue flag(Optional<Boolean> flag) {
    return orNull(flag.map(JsonBoolean::new));
  }

  private static JsonValue number(OptionalLong number) {
    return number.isPresent() ? JsonNumber.of(number.getAsLong()) : JsonNull.NULL;
  }

  private static JsonValue orNull(Optional<? extends JsonValue> value) {
    return value.<JsonValue>map(present -> present).orElse(JsonNull.NULL);
  }
}
