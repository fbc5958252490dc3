package io.github.seccomp4j.conformance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Field;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Static fields that hold for ever what they hold first: final, of a type without setters, and
 * where the type leaves it open (a collection), of a value that refuses to change.
 */
final class StaticState extends ArchCondition<JavaClass> {

  private static final Set<Class<?>> CHANGING =
      Set.of(
          Appendable.class,
          Number.class,
          AtomicBoolean.class,
          AtomicReference.class,
          ThreadLocal.class,
          BitSet.class,
          Date.class,
          Calendar.class,
          Random.class,
          AutoCloseable.class);

  // Immutable classes that extend or implement one of the above.
  private static final Set<String> FIXED_NUMBERS =
      Set.of(
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.math.BigInteger",
          "java.math.BigDecimal");

  StaticState() {
    super("have no static state that can change");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getFields().stream()
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
        .forEach(field -> check(field, events));
  }

  private static void check(JavaField field, ConditionEvents events) {
    JavaClass type = field.getRawType();
    String complaint =
        !field.getModifiers().contains(JavaModifier.FINAL)
            ? "is not final"
            : type.isArray()
                ? "is an array"
                : isChanging(type)
                    ? "is a " + type.getName()
                    : isOursWithChangingFields(type)
                        ? "is of a class with fields that are not final"
                        : isCollection(type) ? complaintAboutValueOf(field) : "";
    if (!complaint.isEmpty()) {
      events.add(SimpleConditionEvent.violated(field, field.getFullName() + " " + complaint));
    }
  }

  private static boolean isChanging(JavaClass type) {
    return !FIXED_NUMBERS.contains(type.getName())
        && CHANGING.stream().anyMatch(type::isAssignableTo);
  }

  private static boolean isOursWithChangingFields(JavaClass type) {
    return Product.isOurs(type)
        && type.getAllFields().stream()
            .filter(field -> Product.isOurs(field.getOwner()))
            .anyMatch(field -> !field.getModifiers().contains(JavaModifier.FINAL));
  }

  private static boolean isCollection(JavaClass type) {
    return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
  }

  private static String complaintAboutValueOf(JavaField declared) {
    try {
      Field field = declared.reflect();
      field.setAccessible(true);
      String implementation = field.get(null).getClass().getName();
      return implementation.startsWith("java.util.ImmutableCollections$")
              || implementation.startsWith("java.util.Collections$Unmodifiable")
              || implementation.startsWith("java.util.Collections$Empty")
              || implementation.startsWith("java.util.Collections$Singleton")
          ? ""
          : "holds a " + implementation;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(declared.getFullName(), e);
    }
  }
}
