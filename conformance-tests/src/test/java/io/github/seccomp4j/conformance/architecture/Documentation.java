package io.github.seccomp4j.conformance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the Javadoc of a class says, by the source of its top-level class. */
@FunctionalInterface
interface Documentation {

  /** Returns the source of a top-level class by its full name, or an empty text. */
  String sourceOf(String topLevelName);

  /** Returns the Javadoc in front of a class's declaration on one line, or an empty text. */
  default String of(JavaClass type) {
    JavaClass topLevel = type;
    while (topLevel.getEnclosingClass().isPresent()) {
      topLevel = topLevel.getEnclosingClass().get();
    }
    Pattern declaration =
        Pattern.compile(
            "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[\\w.]+(?:\\([^)]*\\))?\\s*)*"
                + "(?:(?:public|static|final|abstract|sealed|non-sealed)\\s+)*"
                + "(?:class|record|interface|enum)\\s+"
                + type.getSimpleName()
                + "\\b");
    Matcher matcher = declaration.matcher(sourceOf(topLevel.getName()));
    return matcher.find() ? matcher.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ") : "";
  }
}
