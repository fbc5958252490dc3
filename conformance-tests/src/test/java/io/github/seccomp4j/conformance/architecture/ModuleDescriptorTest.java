package io.github.seccomp4j.conformance.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A module exports every package it has, except those called internal. */
class ModuleDescriptorTest {

  @ParameterizedTest
  @ValueSource(strings = {Product.MODEL, Product.API})
  void everythingButInternalsIsExported(String module) throws IOException {
    Set<String> expected =
        Product.classes().stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.equals(module) || name.startsWith(module + "."))
            .filter(name -> !Product.isInternal(name))
            .collect(toSet());
    ModuleDescriptor descriptor = descriptorOf(module);
    assertThat(descriptor.exports().stream().filter(e -> !e.isQualified()))
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static ModuleDescriptor descriptorOf(String module) throws IOException {
    ClassLoader loader = ModuleDescriptorTest.class.getClassLoader();
    for (URL url : Collections.list(loader.getResources("module-info.class"))) {
      try (InputStream bytes = url.openStream()) {
        ModuleDescriptor descriptor = ModuleDescriptor.read(bytes);
        if (descriptor.name().equals(module)) {
          return descriptor;
        }
      }
    }
    throw new AssertionError("no descriptor of the module " + module);
  }
}
