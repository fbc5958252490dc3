package io.github.seccomp4j.dsl.kubernetes;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the members of fabric8's types in the order in which people write manifests, and leaves out
 * what only the cluster writes. Maps, such as labels, keep their own order.
 */
final class ManifestOrder extends BeanSerializerModifier {

  private static final long serialVersionUID = 1L;

  /** Leads wherever it occurs; the rest follows alphabetically, as fabric8 has it. */
  private static final List<String> LEADING =
      List.of(
          "apiVersion",
          "kind",
          "metadata",
          "name",
          "generateName",
          "namespace",
          "labels",
          "annotations",
          "type",
          "image",
          "imagePullPolicy",
          "command",
          "args");

  // Jackson's older signature is the one both 2.x lines call through.
  @Override
  public List<BeanPropertyWriter> changeProperties(
      SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> members) {
    if (HasMetadata.class.isAssignableFrom(bean.getBeanClass())) {
      members.removeIf(member -> member.getName().equals("status"));
    }
    if (ObjectMeta.class.isAssignableFrom(bean.getBeanClass())) {
      members.removeIf(member -> member.getName().equals("creationTimestamp"));
    }
    return members;
  }

  @Override
  public List<BeanPropertyWriter> orderProperties(
      SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> members) {
    members.sort(Comparator.comparingInt(ManifestOrder::rank));
    return members;
  }

  private static int rank(BeanPropertyWriter member) {
    int position = LEADING.indexOf(member.getName());
    return position < 0 ? LEADING.size() : position;
  }
}
