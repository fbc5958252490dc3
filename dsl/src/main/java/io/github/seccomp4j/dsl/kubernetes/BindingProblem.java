package io.github.seccomp4j.dsl.kubernetes;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.Collection;

/**
 * Says in the words of Kubernetes why a tree does not fit its type: {@code spec.replicas: expected
 * a whole number, found "abc"}.
 */
final class BindingProblem {

  private static final int LONGEST_VALUE = 60;

  private BindingProblem() {}

  static String describe(JsonNode tree, JsonMappingException mismatch) {
    StringBuilder path = new StringBuilder();
    JsonNode found = tree;
    for (JsonMappingException.Reference step : mismatch.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
        found = found.path(step.getIndex());
      } else {
        path.append(path.length() == 0 ? "" : ".").append(step.getFieldName());
        found = found.path(step.getFieldName());
      }
    }
    Class<?> target =
        mismatch instanceof MismatchedInputException typed ? typed.getTargetType() : null;
    String expected = target == null ? "another value" : expectation(target);
    return path + ": expected " + expected + ", found " + shortened(found);
  }

  private static String expectation(Class<?> target) {
    if (target == String.class) {
      return "a string";
    }
    if (target == Integer.class || target == Long.class) {
      return "a whole number";
    }
    if (target == Boolean.class) {
      return "true or false";
    }
    if (target == IntOrString.class) {
      return "a whole number or a string";
    }
    if (target == Quantity.class) {
      return "a quantity";
    }
    return Collection.class.isAssignableFrom(target) ? "a list" : "an object";
  }

  private static String shortened(JsonNode found) {
    String text = found.toString();
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "...";
  }
}
