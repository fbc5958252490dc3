package io.github.seccomp4j.conformance.architecture;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A few lines of code that breaks a rule, compiled on the spot from the text in the test. */
final class WrongCode {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:(?:public|final|abstract|sealed) )*(?:class|record|interface|enum) (\\w+)");

  private static final Pattern CASE = Pattern.compile("\\.case(\\d+)\\b");

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  // Opening every jar of the class path takes longer than compiling: once is enough.
  private static final StandardJavaFileManager FILES = files();

  private final Map<String, String> sources;
  private final Path output;

  private WrongCode(Map<String, String> sources, Path output) {
    this.sources = sources;
    this.output = output;
  }

  /**
   * Compiles independent cases, each a source of its own, at once. Case n is moved to a package
   * case<i>n</i> below the one it names, so that cases may use the same class names.
   */
  static WrongCode compileCases(Path directory, List<String> cases) {
    String[] moved = new String[cases.size()];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = PACKAGE.matcher(cases.get(i)).replaceFirst("package $1.case" + i + ";");
    }
    return compile(directory, moved);
  }

  /** Returns which of the cases a rule complains about, by their numbers. */
  Set<Integer> casesReportedBy(ArchRule rule) {
    return violationsOf(rule).stream()
        .flatMap(violation -> CASE.matcher(violation).results())
        .map(match -> Integer.valueOf(match.group(1)))
        .collect(toSet());
  }

  /** Returns the cases a rule complains about. */
  static List<String> reportedBy(ArchRule rule, Path directory, List<String> cases) {
    Set<Integer> reported = compileCases(directory, cases).casesReportedBy(rule);
    return IntStream.range(0, cases.size())
        .filter(reported::contains)
        .mapToObj(cases::get)
        .toList();
  }

  /** Compiles sources, one top-level type each, against this test's class path. */
  static WrongCode compile(Path directory, String... texts) {
    List<JavaFileObject> files = new ArrayList<>();
    Map<String, String> sources = new HashMap<>();
    for (String text : texts) {
      String name = firstGroup(PACKAGE, text) + "." + firstGroup(TYPE, text);
      sources.put(name, text);
      files.add(new Source(name, text));
    }
    StringWriter log = new StringWriter();
    boolean compiled;
    try {
      FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(directory));
      compiled =
          COMPILER.getTask(log, FILES, null, List.of("-proc:none", "-nowarn"), null, files).call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!compiled) {
      throw new IllegalArgumentException("wrong code must compile: " + log);
    }
    return new WrongCode(Map.copyOf(sources), directory);
  }

  /** Holds the code against a rule, with its classes loadable as rules that look at values need. */
  List<String> violationsOf(ArchRule rule) {
    // Read the product before its class path grows by the wrong code.
    Product.classes();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {output.toUri().toURL()}, WrongCode.class.getClassLoader())) {
      thread.setContextClassLoader(loader);
      return rule.evaluate(classes()).getFailureReport().getDetails();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  JavaClasses classes() {
    return new ClassFileImporter().importPath(output);
  }

  /** Where rules that look at documentation find it. */
  Documentation documentation() {
    return topLevelName -> sources.getOrDefault(topLevelName, "");
  }

  private static StandardJavaFileManager files() {
    // Surefire may start the VM with a class path that is one jar naming the others.
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
    StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null);
    try {
      files.setLocationFromPaths(
          StandardLocation.CLASS_PATH,
          Stream.of(classPath.split(File.pathSeparator)).map(Path::of).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static String firstGroup(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + pattern + " in " + text));
  }

  /** Writes files below a directory, for rules about sources. */
  static void write(Path file, String... lines) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, List.of(lines).stream().collect(joining("\n", "", "\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String name, String text) {
      super(URI.create("text:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
