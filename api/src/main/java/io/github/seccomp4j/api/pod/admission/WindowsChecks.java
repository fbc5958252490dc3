package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.WindowsSecurity;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The options for Windows: the group-managed account and the user's name. */
final class WindowsChecks {

  private static final int MOST_NAME_BYTES = 253;
  private static final int MOST_SPEC_BYTES = 64 * 1024;
  private static final int DOMAIN_BYTES = 256;
  private static final int MOST_USER_BYTES = 104;
  private static final String SUBDOMAIN =
      "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or"
          + " '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex"
          + " used for validation is"
          + " '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
  private static final String FORBIDDEN_IN_USER = "\"/\\:;|=,+*?<>@[]";

  private static final Pattern NET_BIOS =
      Pattern.compile("[^\\\\/:*?\"<>|.][^\\\\/:*?\"<>|]{0,14}");
  private static final Pattern DNS =
      Pattern.compile(
          "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
              + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*+");

  private WindowsChecks() {}

  static void check(
      Optional<WindowsSecurity> options, @Nullable PodContainer owner, FieldErrors errors) {
    if (options.isEmpty()) {
      return;
    }
    FieldPlace place = FieldPlace.ofContext(owner).child("windowsOptions");
    options
        .get()
        .gmsaCredentialSpecName()
        .ifPresent(name -> checkName(name, place.child("gmsaCredentialSpecName"), errors));
    options
        .get()
        .gmsaCredentialSpec()
        .ifPresent(spec -> checkSpec(spec, place.child("gmsaCredentialSpec"), errors));
    options
        .get()
        .runAsUserName()
        .ifPresent(name -> checkUserName(name, place.child("runAsUserName"), errors));
  }

  private static void checkName(String name, FieldPlace place, FieldErrors errors) {
    if (GoText.isLonger(name, MOST_NAME_BYTES)) {
      report(name, place, "must be no more than " + MOST_NAME_BYTES + " bytes", errors);
    }
    if (!NameSyntax.isSubdomain(name)) {
      report(name, place, SUBDOMAIN, errors);
    }
  }

  private static void checkSpec(String spec, FieldPlace place, FieldErrors errors) {
    if (spec.isEmpty()) {
      report(spec, place, "gmsaCredentialSpec cannot be an empty string", errors);
    } else if (GoText.isLonger(spec, MOST_SPEC_BYTES)) {
      report(spec, place, "gmsaCredentialSpec size must be under 64 KiB", errors);
    }
  }

  private static void checkUserName(String name, FieldPlace place, FieldErrors errors) {
    int backslash = name.indexOf('\\');
    if (name.isEmpty()) {
      report(name, place, "runAsUserName cannot be an empty string", errors);
    } else if (name.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      report(name, place, "runAsUserName cannot contain control characters", errors);
    } else if (backslash != name.lastIndexOf('\\')) {
      report(name, place, "runAsUserName cannot contain more than one backslash", errors);
    } else {
      if (backslash >= 0) {
        checkDomain(name, name.substring(0, backslash), place, errors);
      }
      checkUser(name, name.substring(backslash + 1), place, errors);
    }
  }

  private static void checkDomain(
      String name, String domain, FieldPlace place, FieldErrors errors) {
    if (GoText.isLonger(domain, DOMAIN_BYTES - 1)) {
      report(
          name,
          place,
          "runAsUserName's Domain length must be under " + DOMAIN_BYTES + " characters",
          errors);
    }
    if (!NET_BIOS.matcher(domain).matches() && !DNS.matcher(domain).matches()) {
      report(
          name,
          place,
          "runAsUserName's Domain doesn't match the NetBios nor the DNS format",
          errors);
    }
  }

  private static void checkUser(String name, String user, FieldPlace place, FieldErrors errors) {
    if (user.isEmpty()) {
      report(name, place, "runAsUserName's User cannot be empty", errors);
    } else if (GoText.isLonger(user, MOST_USER_BYTES)) {
      report(
          name,
          place,
          "runAsUserName's User length must not be longer than " + MOST_USER_BYTES + " characters",
          errors);
    }
    if (!user.isEmpty() && user.chars().allMatch(c -> c == '.' || c == ' ')) {
      report(name, place, "runAsUserName's User cannot contain only periods or spaces", errors);
    }
    if (user.chars().anyMatch(c -> FORBIDDEN_IN_USER.indexOf(c) >= 0)) {
      report(
          name,
          place,
          "runAsUserName's User cannot contain the following characters: " + FORBIDDEN_IN_USER,
          errors);
    }
  }

  private static void report(String value, FieldPlace place, String detail, FieldErrors errors) {
    errors.invalid(AdmissionRule.WINDOWS_OPTIONS, place, new JsonString(value), detail);
  }
}
