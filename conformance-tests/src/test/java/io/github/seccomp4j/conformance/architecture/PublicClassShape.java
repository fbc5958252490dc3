package io.github.seccomp4j.conformance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import java.util.Set;

/**
 * Exported classes nobody outside can extend and nobody can change, unless their Javadoc says so:
 * it has the word "subclass" where extending is meant, and "not thread-safe" where state changes.
 */
final class PublicClassShape extends ArchCondition<JavaClass> {

  private final Documentation documentation;

  PublicClassShape(Documentation documentation) {
    super("be closed and immutable, or say in their Javadoc that they are not");
    this.documentation = documentation;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!Product.isExported(type) || type.isInterface() || type.isAnnotation() || type.isEnum()) {
      return;
    }
    String javadoc = documentation.of(type);
    if (canBeExtended(type) && !javadoc.contains("subclass")) {
      report(type, "can be extended, and its Javadoc does not speak of a subclass", events);
    }
    if (canChange(type) && !javadoc.toLowerCase(Locale.ROOT).contains("not thread-safe")) {
      report(type, "has fields that change, and its Javadoc does not say not thread-safe", events);
    }
  }

  private static boolean canBeExtended(JavaClass type) {
    return !type.getModifiers().contains(JavaModifier.FINAL)
        && !type.reflect().isSealed()
        && type.getConstructors().stream()
            .anyMatch(
                constructor ->
                    constructor.getModifiers().stream()
                        .anyMatch(Set.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED)::contains));
  }

  private static boolean canChange(JavaClass type) {
    return type.getAllFields().stream()
        .filter(field -> Product.isOurs(field.getOwner()))
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
        .anyMatch(field -> !field.getModifiers().contains(JavaModifier.FINAL));
  }

  private static void report(JavaClass type, String complaint, ConditionEvents events) {
    events.add(SimpleConditionEvent.violated(type, type.getName() + " " + complaint));
  }
}
