package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.OpenToken;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.finding.Suggestions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the API server refuses of a resource.
 *
 * <p>Source: security-profiles-operator 1.0, the validation markers of api/seccompprofile/v1 and
 * api/profilebase/v1; Kubernetes 1.37, names of resources.
 */
final class SeccompProfileResourceSchema {

  private static final String GROUP = "security-profiles-operator.x-k8s.io/";
  private static final int MOST_CONDITIONS = 6;
  private static final int LONGEST_NAME = 253;

  private static final Pattern NAME =
      Pattern.compile("[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*");
  private static final Pattern LISTENER =
      Pattern.compile("/var/run/security-profiles-operator/[a-zA-Z0-9_.-]+");

  private static final List<Architecture> WITHOUT_PLACE =
      List.of(Architecture.LOONGARCH64, Architecture.M68K, Architecture.SH, Architecture.SHEB);
  private static final List<Architecture> ARCHITECTURES =
      Architecture.recognized().stream().filter(word -> !WITHOUT_PLACE.contains(word)).toList();

  private final List<Finding> findings = new ArrayList<>();

  private SeccompProfileResourceSchema() {}

  static List<Finding> violations(SeccompProfileResource resource) {
    SeccompProfileResourceSchema schema = new SeccompProfileResourceSchema();
    schema.header(resource);
    resource
        .spec()
        .ifPresentOrElse(
            spec -> schema.spec(spec, "/spec"), () -> schema.missing("", "spec", "a profile"));
    return List.copyOf(schema.findings);
  }

  /** Finds the same in the profile's part alone, whose pointers begin as told. */
  static List<Finding> violations(SeccompProfileSpec spec, String pointer) {
    SeccompProfileResourceSchema schema = new SeccompProfileResourceSchema();
    schema.spec(spec, pointer);
    return schema.findings;
  }

  /** Finds what is wrong with a name. */
  static List<Finding> violations(String name) {
    SeccompProfileResourceSchema schema = new SeccompProfileResourceSchema();
    schema.name(name);
    return schema.findings;
  }

  private void header(SeccompProfileResource resource) {
    if (resource.apiVersion().filter(text -> text.startsWith(GROUP)).isEmpty()) {
      add(
          "resource-api-version",
          "/apiVersion",
          "the resource is "
              + resource
                  .apiVersion()
                  .map(SeccompProfileResourceSchema::quoted)
                  .orElse("of no API version"),
          "\"" + SeccompProfileResource.API_VERSION + "\"");
    }
    if (resource.kind().filter(SeccompProfileResource.KIND::equals).isEmpty()) {
      add(
          "resource-kind",
          "/kind",
          "the resource is "
              + resource.kind().map(SeccompProfileResourceSchema::quoted).orElse("of no kind"),
          "\"" + SeccompProfileResource.KIND + "\"");
    }
    ObjectMetadata metadata = resource.metadata().orElseGet(ObjectMetadata.builder()::build);
    if (metadata.name().isPresent()) {
      name(metadata.name().get());
    } else if (metadata.otherMembers().getString("generateName").isEmpty()) {
      missing("/metadata", "name", "a DNS subdomain");
    }
  }

  private void name(String name) {
    if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
      add(
          "resource-name",
          "/metadata/name",
          quoted(name) + " cannot be the name of a resource",
          "a DNS subdomain: lower-case letters, digits, \"-\" and \".\", at most 253 characters");
    }
  }

  private void spec(SeccompProfileSpec spec, String at) {
    spec.state().ifPresent(word -> word(word, ProfileState.recognized(), at + "/state"));
    spec.defaultAction()
        .ifPresentOrElse(
            word -> word(word, Action.recognized(), at + "/defaultAction"),
            () -> missing(at, "defaultAction", "an action"));
    words(spec.architectures(), ARCHITECTURES, at + "/architectures");
    words(spec.flags(), FilterFlag.recognized(), at + "/flags");
    spec.listenerPath()
        .filter(Predicate.not(LISTENER.asMatchPredicate()))
        .ifPresent(
            path ->
                add(
                    "resource-listener-path",
                    at + "/listenerPath",
                    "the listener is at " + quoted(path),
                    "a file in /var/run/security-profiles-operator"));
    each(spec.syscalls(), at + "/syscalls", this::rule);
  }

  private void rule(SyscallRule rule, String at) {
    if (rule.names().isEmpty()) {
      missing(at, "names", "at least one system call");
    }
    unique(rule.names(), at + "/names");
    word(rule.action(), Action.recognized(), at + "/action");
    rule.errnoRet().ifPresent(number -> number(number, Integer.MAX_VALUE, at + "/errnoRet"));
    if (rule.args().size() > MOST_CONDITIONS) {
      add(
          "resource-too-many-conditions",
          at + "/args",
          "the rule has " + rule.args().size() + " conditions",
          "at most " + MOST_CONDITIONS);
    }
    each(rule.args(), at + "/args", this::condition);
  }

  private void condition(ArgCondition condition, String at) {
    number(condition.index(), Integer.MAX_VALUE, at + "/index");
    number(condition.value(), Long.MAX_VALUE, at + "/value");
    condition.valueTwo().ifPresent(number -> number(number, Long.MAX_VALUE, at + "/valueTwo"));
    word(condition.op(), ArgOperator.recognized(), at + "/op");
  }

  private void number(long bits, long most, String at) {
    if (Long.compareUnsigned(bits, most) > 0) {
      add(
          "resource-number-too-large",
          at,
          "the resource has no room for the number " + Long.toUnsignedString(bits),
          "at most " + most);
    }
  }

  private <T extends OpenToken> void words(List<T> words, List<T> recognized, String at) {
    each(words, at, (word, place) -> word(word, recognized, place));
    unique(words, at);
  }

  private <T extends OpenToken> void word(T word, List<T> recognized, String at) {
    if (recognized.contains(word)) {
      return;
    }
    List<String> known = recognized.stream().map(OpenToken::token).toList();
    Finding.Builder finding =
        finding("resource-word", at, "the resource's schema does not have " + quoted(word.token()))
            .expected("one of " + String.join(", ", known));
    Suggestions.nearest(word.token(), known)
        .ifPresent(nearest -> finding.fix("did you mean \"" + nearest + "\"?"));
    findings.add(finding.build());
  }

  private void unique(List<?> elements, String at) {
    Set<Object> seen = new HashSet<>();
    each(
        elements,
        at,
        (element, place) -> {
          if (!seen.add(element)) {
            add("resource-duplicate", place, quoted(element) + " is listed again", "each one once");
          }
        });
  }

  private void missing(String at, String member, String expected) {
    add("resource-member-missing", at, "the member \"" + member + "\" is missing", expected);
  }

  private void add(String code, String at, String message, String expected) {
    findings.add(finding(code, at, message).expected(expected).build());
  }

  private static Finding.Builder finding(String code, String at, String message) {
    return Finding.builder()
        .code(code)
        .severity(Severity.ERROR)
        .message(message)
        .location(Location.ofPointer(at));
  }

  private static String quoted(Object text) {
    return "\"" + text + "\"";
  }

  private interface Visit<T> {
    void visit(T element, String at);
  }

  private static <T> void each(List<T> elements, String at, Visit<? super T> visit) {
    for (int i = 0; i < elements.size(); i++) {
      visit.visit(elements.get(i), at + "/" + i);
    }
  }
}
