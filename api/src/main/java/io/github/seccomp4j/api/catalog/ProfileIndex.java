package io.github.seccomp4j.api.catalog;

import io.github.seccomp4j.api.catalog.IndexedProfile.IndexedRule;
import io.github.seccomp4j.api.resolve.DialectPort;
import io.github.seccomp4j.api.resolve.ProfileResolver;
import io.github.seccomp4j.api.resolve.Resolution;
import io.github.seccomp4j.api.resolve.ResolutionDialect;
import io.github.seccomp4j.api.resolve.RuleResolution;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every default profile of a catalog, for every machine and kernel, as sets of rows.
 *
 * <p>A profile is looked at when somebody asks about a profile that may be made of it. It asks
 * {@link ProfileResolver} what machines and kernels make of rules; only the capabilities stay open.
 */
final class ProfileIndex {

  private static final KernelVersion OLDEST = KernelVersion.of(0, 0);

  private final Catalog catalog;
  private final RowTable table = new RowTable();
  private final List<Capability> capabilities = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final Map<Making, List<IndexedProfile>> known = new HashMap<>();

  /** What a profile is made of and how. Podman and Buildah have what containers/common has. */
  private record Making(String profile, String dialect) {}

  private record Source(Making making, List<Release> releases) {}

  ProfileIndex(Catalog catalog) {
    this.catalog = catalog;
    for (ContainerRuntime runtime : ContainerRuntime.values()) {
      RuntimeIndex index = catalog.index(runtime);
      Map<String, List<Release>> releases = new LinkedHashMap<>();
      for (CatalogRow row : index.rows()) {
        row.group()
            .ifPresent(
                group ->
                    releases
                        .computeIfAbsent(group, id -> new ArrayList<>())
                        .add(new Release(runtime, row.version())));
      }
      for (Map.Entry<String, List<Release>> entry : releases.entrySet()) {
        CatalogGroup group = index.group(entry.getKey());
        entry.getValue().sort(null);
        sources.add(
            new Source(
                new Making(group.profile(), group.dialect()), List.copyOf(entry.getValue())));
      }
    }
  }

  /** Returns the profiles that something with exactly these names can be made of. */
  synchronized List<IndexedProfile> candidates(Set<String> names) {
    List<IndexedProfile> candidates = new ArrayList<>();
    for (Source source : sources) {
      if (mayHave(catalog.profile(source.making().profile()), names)) {
        add(source, candidates);
      }
    }
    return candidates;
  }

  /** Returns all profiles. */
  synchronized List<IndexedProfile> profiles() {
    List<IndexedProfile> all = new ArrayList<>();
    for (Source source : sources) {
      add(source, all);
    }
    return all;
  }

  // Every name that no condition is on is there, and no name that the profile lacks.
  private static boolean mayHave(ConditionalProfile profile, Set<String> names) {
    for (ConditionalRule rule : profile.syscalls()) {
      if (isFixed(rule) && !names.containsAll(rule.names())) {
        return false;
      }
    }
    Set<String> missing = new HashSet<>(names);
    for (ConditionalRule rule : profile.syscalls()) {
      rule.names().forEach(missing::remove);
      rule.name().ifPresent(missing::remove);
    }
    return missing.isEmpty();
  }

  private void add(Source source, List<IndexedProfile> profiles) {
    Making making = source.making();
    List<IndexedProfile> made = known.get(making);
    if (made == null) {
      made = index(catalog.profile(making.profile()), catalog.dialect(making.dialect()));
      known.put(making, made);
    }
    for (IndexedProfile profile : made) {
      profiles.add(profile.of(source.releases()));
    }
  }

  RowTable table() {
    return table;
  }

  synchronized List<Capability> capabilities(int bits) {
    List<Capability> found = new ArrayList<>();
    for (int i = 0; i < capabilities.size(); i++) {
      if ((bits & 1 << i) != 0) {
        found.add(capabilities.get(i));
      }
    }
    return found;
  }

  private List<IndexedProfile> index(ConditionalProfile profile, ResolutionDialect dialect) {
    ConditionalProfile open =
        profile.toBuilder()
            .syscalls(profile.syscalls().stream().map(ProfileIndex::withoutCapabilities).toList())
            .build();
    List<KernelVersion> bounds = kernels(profile, dialect);
    // Most names are in rules that every machine gets: these are looked at once.
    BitSet fixed = new BitSet();
    List<ConditionalRule> varying = new ArrayList<>();
    List<ConditionalRule> varyingOpen = new ArrayList<>();
    Resolution whole =
        ProfileResolver.of(dialect)
            .resolve(open, dialect.ports().get(0).goArchitecture(), OLDEST, Set.of());
    for (RuleResolution result : whole.rules()) {
      ConditionalRule rule = profile.syscalls().get(result.rule());
      if (!isFixed(rule)) {
        varying.add(rule);
        varyingOpen.add(open.syscalls().get(result.rule()));
      } else if (result.isKept()) {
        fixed.or(table.add(whole.profile().syscalls().get(result.output().getAsInt())));
      }
    }
    open = open.toBuilder().syscalls(varyingOpen).build();
    List<Map<OptionalLong, BitSet>> rows = new ArrayList<>();
    varying.forEach(rule -> rows.add(new HashMap<>()));
    List<IndexedProfile> made = new ArrayList<>();
    for (DialectPort port : dialect.ports()) {
      for (int i = 0; i < bounds.size(); i++) {
        Resolution resolution =
            ProfileResolver.of(dialect)
                .resolve(open, port.goArchitecture(), bounds.get(i), Set.of());
        IndexedProfile one =
            index(
                varying,
                resolution,
                fixed,
                rows,
                port.goArchitecture(),
                i == 0 ? Optional.empty() : Optional.of(bounds.get(i)),
                i + 1 < bounds.size() ? Optional.of(bounds.get(i + 1)) : Optional.empty());
        int same = 0;
        while (same < made.size() && !made.get(same).hasContentOf(one)) {
          same++;
        }
        if (same < made.size()) {
          made.set(same, made.get(same).withPort(port.goArchitecture()));
        } else {
          made.add(one);
        }
      }
    }
    return made;
  }

  private static List<KernelVersion> kernels(
      ConditionalProfile profile, ResolutionDialect dialect) {
    Set<KernelVersion> bounds = new TreeSet<>(Set.of(OLDEST));
    if (dialect.readsKernel()) {
      for (ConditionalRule rule : profile.syscalls()) {
        rule.includes().flatMap(RuleFilter::minKernel).ifPresent(t -> bounds.add(kernel(t)));
        rule.excludes().flatMap(RuleFilter::minKernel).ifPresent(t -> bounds.add(kernel(t)));
      }
    }
    return List.copyOf(bounds);
  }

  private static KernelVersion kernel(String text) {
    return KernelVersion.parse(text);
  }

  private static boolean isFixed(ConditionalRule rule) {
    return rule.includes().isEmpty() && rule.excludes().isEmpty() && rule.errno().isEmpty();
  }

  private IndexedProfile index(
      List<ConditionalRule> rules,
      Resolution resolution,
      BitSet fixed,
      List<Map<OptionalLong, BitSet>> rowsOfRules,
      String port,
      Optional<KernelVersion> from,
      Optional<KernelVersion> before) {
    SeccompProfile plain = resolution.profile();
    BitSet always = (BitSet) fixed.clone();
    List<IndexedRule> conditional = new ArrayList<>();
    int relevant = 0;
    for (RuleResolution result : resolution.rules()) {
      if (result.isKept()) {
        SyscallRule kept = plain.syscalls().get(result.output().getAsInt());
        BitSet rows =
            rowsOfRules
                .get(result.rule())
                .computeIfAbsent(kept.errnoRet(), number -> table.add(kept));
        ConditionalRule rule = rules.get(result.rule());
        int includes = bits(rule.includes());
        int excludes = bits(rule.excludes());
        if (includes == 0 && excludes == 0) {
          always.or(rows);
        } else {
          conditional.add(new IndexedRule(rows, includes, excludes));
          relevant |= includes | excludes;
        }
      }
    }
    return new IndexedProfile(
        List.of(),
        List.of(port),
        from,
        before,
        plain.toBuilder().syscalls(List.of()).build(),
        always,
        conditional,
        relevant);
  }

  private static ConditionalRule withoutCapabilities(ConditionalRule rule) {
    if (rule.includes().isEmpty() && rule.excludes().isEmpty()) {
      return rule;
    }
    return rule.toBuilder()
        .includes(rule.includes().map(ProfileIndex::withoutCapabilities))
        .excludes(rule.excludes().map(ProfileIndex::withoutCapabilities))
        .build();
  }

  private static RuleFilter withoutCapabilities(RuleFilter filter) {
    return filter.toBuilder().caps(List.of()).build();
  }

  private int bits(Optional<RuleFilter> filter) {
    int bits = 0;
    for (Capability capability : filter.map(RuleFilter::caps).orElse(List.of())) {
      int position = capabilities.indexOf(capability);
      if (position < 0) {
        position = capabilities.size();
        capabilities.add(capability);
      }
      if (position >= Integer.SIZE - 1) {
        throw new IllegalStateException("more capabilities in conditions than bits");
      }
      bits |= 1 << position;
    }
    return bits;
  }
}
