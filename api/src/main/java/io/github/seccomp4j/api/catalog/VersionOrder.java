package io.github.seccomp4j.api.catalog;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of versions: numbers between dots as numbers, then a pre-release before its release,
 * then the pre-release's words and numbers in turn.
 *
 * <p>It is the order of semantic versioning 2.0.0, except that digits and letters of a pre-release
 * are compared apart, so that Docker's {@code beta2} comes before {@code beta10}, that missing
 * numbers count as 0, and that what follows a plus sign does not count.
 */
final class VersionOrder implements Comparator<String> {

  static final VersionOrder INSTANCE = new VersionOrder();

  private static final Pattern VERSION =
      Pattern.compile(
          "([0-9]{1,9}(?:\\.[0-9]{1,9}){0,3})(?:-([0-9A-Za-z.-]+))?(?:\\+[0-9A-Za-z.-]+)?");
  private static final Pattern PART = Pattern.compile("[0-9]+|[A-Za-z]+");

  private VersionOrder() {}

  static boolean isVersion(String text) {
    return VERSION.matcher(text).matches();
  }

  @Override
  public int compare(String left, String right) {
    Matcher a = match(left);
    Matcher b = match(right);
    int byNumbers = compareNumbers(a.group(1).split("\\.", -1), b.group(1).split("\\.", -1));
    if (byNumbers != 0) {
      return byNumbers;
    }
    String preA = a.group(2);
    String preB = b.group(2);
    if (preA == null || preB == null) {
      return Boolean.compare(preA == null, preB == null);
    }
    return comparePreReleases(PART.matcher(preA), PART.matcher(preB));
  }

  private static Matcher match(String version) {
    Matcher matcher = VERSION.matcher(version);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a version: \"" + version + "\"");
    }
    return matcher;
  }

  private static int compareNumbers(String[] a, String[] b) {
    for (int i = 0; i < Math.max(a.length, b.length); i++) {
      int order = Integer.compare(number(a, i), number(b, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int number(String[] parts, int i) {
    return i < parts.length ? Integer.parseInt(parts[i]) : 0;
  }

  private static int comparePreReleases(Matcher a, Matcher b) {
    while (true) {
      boolean moreA = a.find();
      boolean moreB = b.find();
      if (!moreA || !moreB) {
        return Boolean.compare(moreA, moreB);
      }
      int order = comparePart(a.group(), b.group());
      if (order != 0) {
        return order;
      }
    }
  }

  private static int comparePart(String a, String b) {
    boolean numberA = Character.isDigit(a.charAt(0));
    boolean numberB = Character.isDigit(b.charAt(0));
    if (numberA && numberB) {
      String bareA = a.replaceFirst("^0+(?=.)", "");
      String bareB = b.replaceFirst("^0+(?=.)", "");
      int byLength = Integer.compare(bareA.length(), bareB.length());
      return byLength != 0 ? byLength : bareA.compareTo(bareB);
    }
    return numberA == numberB ? a.compareTo(b) : Boolean.compare(numberB, numberA);
  }
}
