package io.github.seccomp4j.dsl.kubernetes;

import static io.github.seccomp4j.dsl.kubernetes.SecurityContexts.localhost;
import static io.github.seccomp4j.dsl.kubernetes.SecurityContexts.runtimeDefault;
import static io.github.seccomp4j.dsl.kubernetes.SecurityContexts.unconfined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardeningTest {

  private static PodSpec spec(String yaml) {
    String document = "apiVersion: v1\nkind: Pod\nspec:\n" + yaml.indent(2);
    HasMetadata pod = Manifests.read(document).get(0);
    return ((io.fabric8.kubernetes.api.model.Pod) pod).getSpec();
  }

  private static PodSpec hardened(Hardening hardening, String yaml) {
    return hardening.applyTo(new PodSpecBuilder(spec(yaml))).build();
  }

  @Test
  void everyValueOfTheStandardIsWritten() {
    assertThat(
            hardened(
                Hardening.restricted(),
                """
                initContainers: [{name: a}]
                containers: [{name: b, image: x}]
                ephemeralContainers: [{name: c}]
                """))
        .isEqualTo(
            spec(
                """
                securityContext:
                  runAsNonRoot: true
                  seccompProfile: {type: RuntimeDefault}
                initContainers:
                - name: a
                  securityContext:
                    allowPrivilegeEscalation: false
                    capabilities: {drop: [ALL]}
                    privileged: false
                    runAsNonRoot: true
                    seccompProfile: {type: RuntimeDefault}
                containers:
                - name: b
                  image: x
                  securityContext:
                    allowPrivilegeEscalation: false
                    capabilities: {drop: [ALL]}
                    privileged: false
                    runAsNonRoot: true
                    seccompProfile: {type: RuntimeDefault}
                ephemeralContainers:
                - name: c
                  securityContext:
                    allowPrivilegeEscalation: false
                    capabilities: {drop: [ALL]}
                    privileged: false
                    runAsNonRoot: true
                    seccompProfile: {type: RuntimeDefault}
                """));
  }

  @Test
  void whatIsForbiddenIsPutRightAndTheRestStays() {
    assertThat(
            hardened(
                Hardening.restricted(),
                """
                hostNetwork: true
                securityContext:
                  runAsUser: 0
                  runAsGroup: 0
                  appArmorProfile: {type: Unconfined}
                  seccompProfile: {type: OCI}
                  seLinuxOptions: {level: s0, type: spc_t, user: u, role: r}
                  sysctls: [{name: kernel.msgmax, value: "1"}]
                  windowsOptions: {hostProcess: true}
                  future: [1]
                containers:
                - name: a
                  securityContext:
                    allowPrivilegeEscalation: true
                    appArmorProfile: {type: Localhost, localhostProfile: p}
                    capabilities: {add: [NET_ADMIN, NET_BIND_SERVICE], drop: [KILL]}
                    privileged: true
                    procMount: Unmasked
                    readOnlyRootFilesystem: false
                    runAsNonRoot: false
                    runAsUser: 7
                    seccompProfile: {type: Localhost, localhostProfile: p.json}
                    seLinuxOptions: {type: container_t}
                """))
        .isEqualTo(
            spec(
                """
                hostNetwork: true
                securityContext:
                  runAsNonRoot: true
                  runAsGroup: 0
                  appArmorProfile: {type: RuntimeDefault}
                  seccompProfile: {type: RuntimeDefault}
                  seLinuxOptions: {level: s0}
                  sysctls: [{name: kernel.msgmax, value: "1"}]
                  windowsOptions: {hostProcess: false}
                  future: [1]
                containers:
                - name: a
                  securityContext:
                    allowPrivilegeEscalation: false
                    appArmorProfile: {type: Localhost, localhostProfile: p}
                    capabilities: {add: [NET_BIND_SERVICE], drop: [ALL]}
                    privileged: false
                    procMount: Default
                    readOnlyRootFilesystem: false
                    runAsNonRoot: true
                    runAsUser: 7
                    seccompProfile: {type: Localhost, localhostProfile: p.json}
                    seLinuxOptions: {type: container_t}
                """));
  }

  @Test
  void aSeccompProfileThatIsSaidReplacesEveryOther() {
    PodSpec spec =
        hardened(
            Hardening.restricted().seccomp(localhost("a.json")),
            "containers: [{name: a, securityContext: {seccompProfile: {type: RuntimeDefault}}}]");
    assertThat(spec.getSecurityContext().getSeccompProfile())
        .isEqualTo(Fabric8.toSeccompProfile(localhost("a.json")));
    assertThat(spec.getContainers().get(0).getSecurityContext().getSeccompProfile())
        .isEqualTo(Fabric8.toSeccompProfile(localhost("a.json")));
  }

  @Test
  void oneContainerIsAnException() {
    Deployment existing =
        new DeploymentBuilder()
            .withNewSpec()
            .withNewTemplate()
            .withSpec(spec("containers: [{name: main}, {name: sidecar}]"))
            .endTemplate()
            .endSpec()
            .build();
    Hardening hardening =
        Hardening.restricted()
            .seccomp(runtimeDefault())
            .container("sidecar", c -> c.seccomp(localhost("profiles/sidecar.json")))
            .container("sidecar", c -> c.runAsUser(7));
    Deployment nested =
        hardening
            .applyTo(new DeploymentBuilder(existing).editSpec().editTemplate().editSpec())
            .endSpec()
            .endTemplate()
            .endSpec()
            .build();
    Deployment visited = new DeploymentBuilder(existing).accept(hardening.asVisitor()).build();
    assertThat(visited).isEqualTo(nested).isNotEqualTo(existing);
    PodSpec spec = visited.getSpec().getTemplate().getSpec();
    assertThat(spec.getContainers().get(0).getSecurityContext().getSeccompProfile())
        .isEqualTo(Fabric8.toSeccompProfile(runtimeDefault()));
    assertThat(spec.getContainers().get(1).getSecurityContext().getSeccompProfile())
        .isEqualTo(Fabric8.toSeccompProfile(localhost("profiles/sidecar.json")));
    assertThat(spec.getContainers().get(1).getSecurityContext().getRunAsUser()).isEqualTo(7);
  }

  @Test
  void hardeningTwiceIsHardeningOnce() {
    PodSpec once = hardened(Hardening.restricted(), "containers: [{name: a}]");
    assertThat(Hardening.restricted().applyTo(new PodSpecBuilder(once)).build()).isEqualTo(once);
  }

  @Test
  void windowsPodsGetOnlyWhatTheApiServerTakesThere() {
    assertThat(hardened(Hardening.restricted(), "os: {name: windows}\ncontainers: [{name: a}]"))
        .isEqualTo(
            spec(
                """
                os: {name: windows}
                securityContext: {runAsNonRoot: true}
                containers: [{name: a, securityContext: {runAsNonRoot: true}}]
                """));
  }

  @Test
  void mistakesAreRefused() {
    Hardening restricted = Hardening.restricted();
    assertThatThrownBy(() -> restricted.seccomp(unconfined()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"restricted\" forbids the seccomp profile Unconfined");
    assertThatThrownBy(() -> restricted.seccomp(SeccompReference.localhost("/a")))
        .isInstanceOf(IllegalArgumentException.class);
    PodSpecBuilder spec = new PodSpecBuilder(spec("containers: [{name: main}, {name: sidecar}]"));
    assertThatThrownBy(() -> restricted.container("sidekar", c -> c).applyTo(spec))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no container \"sidekar\" among [main, sidecar]; did you mean \"sidecar\"?");
    assertThatThrownBy(() -> restricted.container("main", c -> c.privileged(true)).applyTo(spec))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void baselineOnlyPutsRightWhatItForbids() {
    assertThat(
            hardened(
                Hardening.baseline(),
                """
                securityContext:
                  runAsUser: 0
                  seccompProfile: {type: Unconfined}
                containers:
                - name: a
                  securityContext:
                    allowPrivilegeEscalation: true
                    capabilities: {add: [NET_ADMIN, CHOWN], drop: [KILL]}
                    privileged: true
                    procMount: Unmasked
                    runAsNonRoot: false
                    seccompProfile: {type: Localhost, localhostProfile: p.json}
                - name: b
                """))
        .isEqualTo(
            spec(
                """
                securityContext:
                  runAsUser: 0
                  seccompProfile: {type: RuntimeDefault}
                containers:
                - name: a
                  securityContext:
                    allowPrivilegeEscalation: true
                    capabilities: {add: [CHOWN], drop: [KILL]}
                    privileged: false
                    procMount: Default
                    runAsNonRoot: false
                    seccompProfile: {type: Localhost, localhostProfile: p.json}
                - name: b
                  securityContext: {privileged: false}
                """));
  }

  @Test
  void inAUserNamespaceBaselineLeavesProcUnmasked() {
    String spec =
        "hostUsers: false\n"
            + "containers: [{name: a, securityContext: {privileged: false, procMount: Unmasked}}]";
    assertThat(hardened(Hardening.baseline(), spec)).isEqualTo(spec(spec));
    assertThat(
            hardened(Hardening.restricted(), spec)
                .getContainers()
                .get(0)
                .getSecurityContext()
                .getProcMount())
        .isEqualTo("Default");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apps/v1 Deployment",
        "apps/v1 StatefulSet",
        "apps/v1 DaemonSet",
        "apps/v1 ReplicaSet",
        "v1 ReplicationController",
        "batch/v1 Job",
        "v1 PodTemplate",
        "batch/v1 CronJob",
        "v1 Pod"
      })
  void everyKindOfWorkloadIsHardened(String kind) {
    String[] words = kind.split(" ", 2);
    String pod = "spec: {containers: [{name: a}]}";
    String members =
        switch (words[1]) {
          case "Pod" -> pod;
          case "PodTemplate" -> "template: {" + pod + "}";
          case "CronJob" -> "spec: {jobTemplate: {spec: {template: {" + pod + "}}}}";
          default -> "spec: {template: {" + pod + "}}";
        };
    HasMetadata resource =
        Manifests.read("apiVersion: " + words[0] + "\nkind: " + words[1] + "\n" + members).get(0);
    HardenedResource<HasMetadata> hardened = Hardening.restricted().harden(resource);
    assertThat(hardened.resource()).hasSameClassAs(resource).isNotEqualTo(resource);
    assertThat(hardened.passes()).isTrue();
    assertThat(hardened.changes()).isEmpty();
    assertThat(hardened.patch().toString())
        .contains("{\"op\":\"add\",\"path\":\"/")
        .contains("runAsNonRoot");
    assertThat(Hardening.restricted().harden(hardened.resource()).patch().elements()).isEmpty();
  }

  @Test
  void whatWasSetAndChangesIsTold() {
    HasMetadata pod =
        Manifests.read(
                """
                apiVersion: v1
                kind: Pod
                spec:
                  securityContext: {runAsUser: 0, runAsNonRoot: true}
                  containers:
                  - name: a
                    securityContext:
                      capabilities: {add: [SYS_ADMIN]}
                      privileged: false
                """)
            .get(0);
    assertThat(Hardening.restricted().harden(pod).changes())
        .extracting(Finding::toString)
        .containsExactly(
            "/spec/containers/0/securityContext/capabilities/add: WARNING hardening-removed: add was"
                + " [\"SYS_ADMIN\"] and is removed",
            "/spec/securityContext/runAsUser: WARNING hardening-removed: runAsUser was 0 and is"
                + " removed");
  }

  @Test
  void whatSecurityContextsCannotChangeRemains() {
    HasMetadata deployment =
        Manifests.read(
                """
                apiVersion: apps/v1
                kind: Deployment
                spec:
                  template:
                    metadata:
                      annotations: {container.apparmor.security.beta.kubernetes.io/a: unconfined}
                    spec:
                      hostNetwork: true
                      containers: [{name: a, ports: [{hostPort: 80}]}, {name: b}]
                      volumes: [{name: v, hostPath: {path: /}}]
                """)
            .get(0);
    HardenedResource<HasMetadata> hardened =
        Hardening.restricted()
            .container("b", c -> c.allowPrivilegeEscalation(true))
            .harden(deployment);
    assertThat(hardened.passes()).isFalse();
    assertThat(hardened.remaining())
        .extracting(finding -> finding.location().orElseThrow().pointer())
        .containsExactly(
            "/spec/template/metadata/annotations/container.apparmor.security.beta.kubernetes.io~1a",
            "/spec/template/spec/hostNetwork",
            "/spec/template/spec/containers/0/ports/0/hostPort",
            "/spec/template/spec/containers/1/securityContext/allowPrivilegeEscalation",
            "/spec/template/spec/volumes/0/hostPath");
  }

  @Test
  void otherResourcesAreRefused() {
    HasMetadata service = Manifests.read("{apiVersion: v1, kind: Service}").get(0);
    assertThatThrownBy(() -> Hardening.restricted().harden(service))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a Service holds no Pod");
    assertThatThrownBy(() -> Hardening.baseline().seccomp(unconfined()))
        .hasMessage("\"baseline\" forbids the seccomp profile Unconfined");
  }
}
