package io.github.seccomp4j.dsl.kubernetes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A patch that kind merges into the kubeadm document of the same kind, here for the arguments of a
 * node's kubelet.
 *
 * <p>Which document counts depends on the node: the first control-plane node runs {@code kubeadm
 * init} and reads {@code InitConfiguration}, every other node runs {@code kubeadm join} and reads
 * {@code JoinConfiguration}. A patch of the other document is ignored without a word. {@link
 * KindNode#withSeccompDefault()} chooses by itself.
 *
 * <p>The arguments are a map, as in kubeadm's v1beta3 configuration; v1beta4 wants a list.
 *
 * @param kind {@code InitConfiguration} or {@code JoinConfiguration}
 * @param kubeletExtraArgs arguments by name, without leading dashes, in order; an unmodifiable copy
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // Error Prone does not know that records have a serial form.
public record KubeadmPatch(String kind, Map<String, String> kubeletExtraArgs)
    implements Serializable {

  /**
   * Makes a patch.
   *
   * @param kind {@code InitConfiguration} or {@code JoinConfiguration}; any other is taken as well
   * @param kubeletExtraArgs arguments by name, without leading dashes, in order; an unmodifiable
   *     copy
   * @throws NullPointerException if one is null
   */
  public KubeadmPatch {
    Objects.requireNonNull(kind, "kind");
    // Map.copyOf would forget the order.
    kubeletExtraArgs = Collections.unmodifiableMap(new LinkedHashMap<>(kubeletExtraArgs));
  }

  /**
   * Starts a patch for the node that runs {@code kubeadm init}.
   *
   * @return a patch without arguments
   */
  public static KubeadmPatch initConfiguration() {
    return new KubeadmPatch("InitConfiguration", Map.of());
  }

  /**
   * Starts a patch for the nodes that run {@code kubeadm join}.
   *
   * @return a patch without arguments
   */
  public static KubeadmPatch joinConfiguration() {
    return new KubeadmPatch("JoinConfiguration", Map.of());
  }

  /**
   * Adds an argument of the kubelet.
   *
   * @param name the flag without leading dashes, for example {@code seccomp-default}
   * @param value its value, for example {@code true}
   * @return a new patch
   */
  public KubeadmPatch withKubeletArgument(String name, String value) {
    Map<String, String> arguments = new LinkedHashMap<>(kubeletExtraArgs);
    arguments.put(name, value);
    return new KubeadmPatch(kind, arguments);
  }

  /**
   * Writes the patch as kind wants it: YAML without an {@code apiVersion}, so that it applies to
   * every version of the document.
   *
   * @return the text, with a newline at its end
   */
  public String toYaml() {
    ObjectNode patch = ExactNumbers.NODES.objectNode().put("kind", kind);
    ObjectNode arguments = patch.putObject("nodeRegistration").putObject("kubeletExtraArgs");
    kubeletExtraArgs.forEach(arguments::put);
    return YamlWriter.write(patch);
  }
}
