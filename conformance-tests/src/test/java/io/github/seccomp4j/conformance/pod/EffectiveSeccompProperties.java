package io.github.seccomp4j.conformance.pod;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.pod.ManifestReader;
import io.github.seccomp4j.api.pod.cluster.ClusterContext;
import io.github.seccomp4j.api.pod.cluster.EffectiveContainer;
import io.github.seccomp4j.api.pod.cluster.EffectiveSeccomp;
import io.github.seccomp4j.api.pod.cluster.NodePool;
import io.github.seccomp4j.api.pod.cluster.SeccompOrigin;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.SeccompDomain;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.document.ManifestYaml;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What a container runs under hangs on what its Pod says, and on nothing else of it. */
@Domain(SeccompDomain.class)
@Domain(DomainContext.Global.class)
class EffectiveSeccompProperties {

  private static final ClusterContext OFF = cluster(false);
  private static final ClusterContext ON = cluster(true);

  @Property(seed = Campaign.SEED, tries = 200)
  void seccompDefaultChangesNoObjectAndOnlyWhatNobodySays(
      @ForAll PodSecurity security,
      @ForAll @Size(min = 1, max = 3) List<ContainerSecurity> containers) {
    PodManifest pod = pod(security, containers);
    String before = pod.toString();
    List<EffectiveContainer> off = EffectiveSeccomp.of(pod, OFF).containers();
    List<EffectiveContainer> on = EffectiveSeccomp.of(pod, ON).containers();
    assertThat(pod).hasToString(before).isEqualTo(pod(security, containers));
    for (int i = 0; i < off.size(); i++) {
      boolean saysNothing = off.get(i).origin() == SeccompOrigin.NOTHING;
      assertThat(on.get(i).origin() == SeccompOrigin.SECCOMP_DEFAULT).isEqualTo(saysNothing);
      if (!saysNothing) {
        assertThat(on.get(i).message()).isEqualTo(off.get(i).message());
        assertThat(on.get(i).confinement()).isEqualTo(off.get(i).confinement());
      }
    }
  }

  @Property(seed = Campaign.SEED, tries = 200)
  void theOrderOfMembersDoesNotCount(
      @ForAll PodSecurity security, @ForAll ContainerSecurity container, @ForAll long seed) {
    String spec =
        "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  securityContext:\n"
            + indented(ManifestYaml.write(security), 4)
            + "  containers:\n  - name: app\n    securityContext:\n"
            + indented(ManifestYaml.write(container), 6);
    PodManifest written = read(spec);
    PodManifest shuffled = read(escaped(shuffled(ManifestText.tree(spec), new Random(seed))));
    assertThat(effects(shuffled)).isEqualTo(effects(written));
  }

  private static List<String> effects(PodManifest pod) {
    return EffectiveSeccomp.of(pod, ON).containers().stream()
        .map(each -> each + " " + each.message() + " " + each.confinement().section())
        .toList();
  }

  private static PodManifest read(String text) {
    return ManifestReader.standard().read(text, "").workloads().get(0).pod();
  }

  private static JsonValue shuffled(JsonValue value, Random random) {
    if (value instanceof JsonObject object) {
      List<JsonObject.Member> members = new ArrayList<>();
      for (JsonObject.Member member : object.members()) {
        members.add(new JsonObject.Member(member.name(), shuffled(member.value(), random)));
      }
      Collections.shuffle(members, random);
      return new JsonObject(members);
    }
    return value instanceof JsonArray array
        ? new JsonArray(
            array.elements().stream().map(element -> shuffled(element, random)).toList())
        : value;
  }

  // JSON may hold characters that YAML, as which manifests are read, takes as escapes only.
  private static String escaped(JsonValue value) {
    StringBuilder text = new StringBuilder();
    for (char c : value.toString().toCharArray()) {
      text.append(
          c < 0x7f || Character.isSurrogate(c)
              ? String.valueOf(c)
              : String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    return text.toString();
  }

  private static String indented(String text, int blanks) {
    return text.indent(blanks);
  }

  private static PodManifest pod(PodSecurity security, List<ContainerSecurity> containers) {
    PodManifest.Builder builder = PodManifest.builder();
    builder.securityContext(security).annotations(Map.of("a", "b"));
    for (int i = 0; i < containers.size(); i++) {
      PodContainer.Builder container = PodContainer.builder();
      builder.addContainers(
          container.name("c" + i).index(i).securityContext(containers.get(i)).build());
    }
    return builder.build();
  }

  private static ClusterContext cluster(boolean isOn) {
    return ClusterContext.of(
        NodePool.builder("p")
            .kubelet("1.34.2")
            .runtime("containerd://1.7.27")
            .seccompDefault(isOn)
            .build());
  }
}
