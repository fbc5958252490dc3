package io.github.seccomp4j.conformance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The types an exported class makes its users name: supertypes, bounds, fields, parameters, results
 * and exceptions of what is public or protected, type arguments included.
 */
final class PublicSignature extends ArchCondition<JavaClass> {

  private static final Set<JavaModifier> VISIBLE =
      Set.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED);

  PublicSignature() {
    super("name only JDK types and exported types in what they export");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!Product.isExported(type)) {
      return;
    }
    report(type, "its type parameters", type.getTypeParameters(), events);
    report(type, "its interfaces", type.getInterfaces(), events);
    type.getSuperclass()
        .filter(parent -> !isGeneratedBuilder(type, parent.toErasure()))
        .ifPresent(parent -> report(type, "its superclass", List.of(parent), events));
    membersOf(type).forEach(member -> report(type, member, events));
  }

  // Immutables generates the builder that a value's nested Builder extends, and cannot hide it from
  // the extends clause. Its methods are inherited, so they are looked at instead.
  private static boolean isGeneratedBuilder(JavaClass type, JavaClass parent) {
    return type.getSimpleName().equals("Builder")
        && type.getModifiers().contains(JavaModifier.FINAL)
        && type.getEnclosingClass()
            .map(value -> value.getPackageName() + ".Immutable" + value.getSimpleName())
            .filter(implementation -> parent.getName().equals(implementation + "$Builder"))
            .isPresent();
  }

  private static Stream<JavaMember> membersOf(JavaClass type) {
    Stream<JavaMember> own = type.getMembers().stream();
    Stream<JavaMember> inherited =
        type.getRawSuperclass()
            .filter(parent -> isGeneratedBuilder(type, parent))
            .map(parent -> parent.getMethods().stream().map(JavaMember.class::cast))
            .orElse(Stream.empty());
    return Stream.concat(own, inherited)
        .filter(member -> member.getModifiers().stream().anyMatch(VISIBLE::contains))
        .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static void report(JavaClass type, JavaMember member, ConditionEvents events) {
    List<JavaType> named = new ArrayList<>();
    if (member instanceof JavaField field) {
      named.add(field.getType());
    } else if (member instanceof JavaCodeUnit unit) {
      named.add(unit.getReturnType());
      named.addAll(unit.getParameterTypes());
      named.addAll(unit.getTypeParameters());
      named.addAll(unit.getExceptionTypes());
    }
    report(type, member.getName(), named, events);
  }

  private static void report(
      JavaClass type, String where, Collection<? extends JavaType> named, ConditionEvents events) {
    named.stream()
        .flatMap(part -> part.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getBaseComponentType)
        .filter(part -> !mayBeNamed(part, type.getPackageName()))
        .map(JavaClass::getName)
        .distinct()
        .forEach(
            name ->
                events.add(
                    SimpleConditionEvent.violated(
                        type, type.getName() + ": " + where + " name(s) " + name)));
  }

  private static boolean mayBeNamed(JavaClass named, String by) {
    String from = named.getPackageName();
    if (Product.isOurs(named)) {
      return Product.isExported(named);
    }
    return named.isPrimitive()
        || isBelow(from, "java")
        || (isBelow(by, Product.MODEL + ".document") && isBelow(from, "com.fasterxml.jackson"))
        || (isBelow(by, Product.DSL + ".kubernetes") && isBelow(from, "io.fabric8.kubernetes"))
        || (isBelow(by, Product.CONFORMANCE)
            && (isBelow(from, "net.jqwik.api")
                || isBelow(from, "org.junit.jupiter.api")
                || isBelow(from, "org.assertj.core.api")));
  }

  private static boolean isBelow(String packageName, String parent) {
    return packageName.equals(parent) || packageName.startsWith(parent + ".");
  }
}
