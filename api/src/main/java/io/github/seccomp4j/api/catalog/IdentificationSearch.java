package io.github.seccomp4j.api.catalog;

import io.github.seccomp4j.api.catalog.IndexedProfile.IndexedRule;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose default one profile is. Not thread-safe. */
final class IdentificationSearch {

  // What a difference outside the rules weighs against differing rows.
  private static final int HEAD_WEIGHT = 8;

  private final ProfileIndex index;
  private final SeccompProfile asked;
  private final SeccompProfile head;
  private final BitSet rows = new BitSet();
  private final List<SyscallRule> unknown = new ArrayList<>();

  /** Some capabilities held, some not, the others of no matter: bits. */
  private record Cube(int held, int notHeld) {}

  IdentificationSearch(ProfileIndex index, SeccompProfile profile) {
    this.index = index;
    this.head =
        SeccompProfile.builder()
            .from(profile)
            .syscalls(List.of())
            .otherMembers(JsonObject.EMPTY)
            .build();
    this.asked = profile;
  }

  Identification find() {
    Set<String> names = new HashSet<>();
    asked.syscalls().forEach(rule -> names.addAll(rule.names()));
    List<IndexedProfile> candidates = index.candidates(names);
    findRows();
    List<ProfileMatch> matches = unknown.isEmpty() ? matches(candidates, head, rows) : List.of();
    return new Identification(
        matches, matches.isEmpty() ? Optional.of(nearest()) : Optional.empty());
  }

  // Rows are known as far as the profiles they are in were looked at.
  private void findRows() {
    rows.clear();
    unknown.clear();
    for (SyscallRule rule : asked.syscalls()) {
      index.table().find(rule, rows, unknown);
    }
  }

  private List<ProfileMatch> matches(
      List<IndexedProfile> profiles, SeccompProfile wantedHead, BitSet wanted) {
    List<ProfileMatch> matches = new ArrayList<>();
    for (IndexedProfile profile : profiles) {
      if (profile.head().equals(wantedHead) && isSubset(profile.always(), wanted)) {
        for (Cube cube : merged(solutions(profile, wanted), profile.relevant())) {
          matches.add(match(profile, cube));
        }
      }
    }
    return matches;
  }

  private ProfileMatch match(IndexedProfile profile, Cube cube) {
    return new ProfileMatch(
        profile.releases(),
        profile.ports(),
        profile.kernelFrom(),
        profile.kernelBefore(),
        Set.copyOf(index.capabilities(cube.held())),
        Set.copyOf(index.capabilities(cube.notHeld())));
  }

  private static boolean isSubset(BitSet part, BitSet whole) {
    for (int i = part.nextSetBit(0); i >= 0; i = part.nextSetBit(i + 1)) {
      if (!whole.get(i)) {
        return false;
      }
    }
    return true;
  }

  // A rule with rows that are not wanted cannot have been kept. That settles most capabilities;
  // the others are tried.
  private static List<Cube> solutions(IndexedProfile profile, BitSet wanted) {
    int held = 0;
    int notHeld = 0;
    for (IndexedRule rule : profile.conditional()) {
      if (!isSubset(rule.rows(), wanted)) {
        if (rule.excludes() == 0 && Integer.bitCount(rule.includes()) == 1) {
          notHeld |= rule.includes();
        } else if (rule.includes() == 0 && Integer.bitCount(rule.excludes()) == 1) {
          held |= rule.excludes();
        }
      }
    }
    List<Cube> found = new ArrayList<>();
    if ((held & notHeld) != 0) {
      return found;
    }
    int open = profile.relevant() & ~(held | notHeld);
    // Every subset of the open ones, the empty one last.
    int subset = open;
    while (true) {
      if (profile.rows(held | subset).equals(wanted)) {
        found.add(new Cube(held | subset, profile.relevant() & ~(held | subset)));
      }
      if (subset == 0) {
        return found;
      }
      subset = (subset - 1) & open;
    }
  }

  // Two that differ in one capability only are one to which it does not matter.
  private static Set<Cube> merged(List<Cube> cubes, int relevant) {
    Set<Cube> current = new LinkedHashSet<>(cubes);
    Set<Cube> prime = new LinkedHashSet<>();
    while (!current.isEmpty()) {
      Set<Cube> next = new LinkedHashSet<>();
      for (Cube cube : current) {
        boolean used = false;
        for (int bits = relevant; bits != 0; bits &= bits - 1) {
          int bit = Integer.lowestOneBit(bits);
          boolean isHeld = (cube.held() & bit) != 0;
          if (!isHeld && (cube.notHeld() & bit) == 0) {
            continue;
          }
          Cube other =
              isHeld
                  ? new Cube(cube.held() & ~bit, cube.notHeld() | bit)
                  : new Cube(cube.held() | bit, cube.notHeld() & ~bit);
          if (current.contains(other)) {
            used = true;
            next.add(new Cube(cube.held() & ~bit, cube.notHeld() & ~bit));
          }
        }
        if (!used) {
          prime.add(cube);
        }
      }
      current = next;
    }
    return prime;
  }

  private NearestProfile nearest() {
    @Nullable IndexedProfile best = null;
    int bestHeld = 0;
    int bestDistance = Integer.MAX_VALUE;
    List<IndexedProfile> all = index.profiles();
    findRows();
    for (IndexedProfile profile : all) {
      int distance = headDifferences(profile).size() * HEAD_WEIGHT;
      if (distance < bestDistance) {
        int held = likelyHeld(profile);
        BitSet difference = profile.rows(held);
        difference.xor(rows);
        distance += difference.cardinality();
        if (distance < bestDistance) {
          best = profile;
          bestHeld = held;
          bestDistance = distance;
        }
      }
    }
    IndexedProfile profile = Objects.requireNonNull(best);
    BitSet nearest = profile.rows(bestHeld);
    BitSet missing = (BitSet) nearest.clone();
    missing.andNot(rows);
    BitSet surplus = (BitSet) rows.clone();
    surplus.andNot(nearest);
    List<SyscallRule> allSurplus = new ArrayList<>(index.table().rows(surplus));
    allSurplus.addAll(unknown);
    return new NearestProfile(
        matches(all, profile.head(), nearest),
        index.table().rows(missing),
        allSurplus,
        headDifferences(profile));
  }

  // A capability is taken for held if more rows speak for it than against.
  private int likelyHeld(IndexedProfile profile) {
    int held = 0;
    for (int bits = profile.relevant(); bits != 0; bits &= bits - 1) {
      int bit = Integer.lowestOneBit(bits);
      int votes = 0;
      for (IndexedRule rule : profile.conditional()) {
        if (((rule.includes() | rule.excludes()) & bit) != 0) {
          BitSet present = (BitSet) rule.rows().clone();
          present.and(rows);
          int balance = 2 * present.cardinality() - rule.rows().cardinality();
          votes += (rule.includes() & bit) != 0 ? balance : -balance;
        }
      }
      if (votes > 0) {
        held |= bit;
      }
    }
    return held;
  }

  private List<String> headDifferences(IndexedProfile profile) {
    List<String> differences = new ArrayList<>();
    compare("default action", head.defaultAction(), profile.head().defaultAction(), differences);
    compare(
        "default error number",
        head.defaultErrnoRet(),
        profile.head().defaultErrnoRet(),
        differences);
    compare("architectures", head.architectures(), profile.architectures(), differences);
    compare("flags", head.flags(), profile.head().flags(), differences);
    compare("listener path", head.listenerPath(), profile.head().listenerPath(), differences);
    return differences;
  }

  private static void compare(String what, Object found, Object expected, List<String> into) {
    if (!found.equals(expected)) {
      into.add(what + " is " + found + ", the default has " + expected);
    }
  }
}
