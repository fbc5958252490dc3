package io.github.seccomp4j.conformance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The library's classes as users get them: everything on the class path but tests. */
final class Product {

  static final String ROOT = "io.github.seccomp4j";
  static final String MODEL = ROOT + ".model";
  static final String API = ROOT + ".api";
  static final String DSL = ROOT + ".dsl";
  static final String CONFORMANCE = ROOT + ".conformance";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private Product() {}

  static JavaClasses classes() {
    return CLASSES;
  }

  static List<String> violationsOf(ArchRule rule) {
    return rule.evaluate(CLASSES).getFailureReport().getDetails();
  }

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  static boolean isInternal(String packageName) {
    return List.of(packageName.split("\\.")).contains("internal");
  }

  /** Tells whether code of another module can name the type. */
  static boolean isExported(JavaClass type) {
    return isOurs(type)
        && !isInternal(type.getPackageName())
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(Product::isExported).orElse(true);
  }
}
