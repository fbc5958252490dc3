package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.policy.CallRules.Part;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.Multiplexed;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes one entry of a policy from bound rules. Not thread-safe. */
final class EntryBinding {

  private static final int X32_BIT = 0x4000_0000;
  private static final int CANCELLED = -1;
  private static final int DEFAULT_LIST = 0;
  // A place of the table whose rules have conditions and wait for the others.
  private static final int PENDING = -1;

  private final ArchitectureInfo info;
  private final SyscallTable table;
  private final CallBindings calls;
  private final Diagnostics diagnostics;
  private final CallDiagnostics about;
  private final NumberPlaces numbers;
  private final int[] places;
  private final List<List<Decision>> lists = new ArrayList<>();
  private final Map<Integer, CallRules> pending = new TreeMap<>();

  EntryBinding(
      Architecture architecture, CallBindings calls, Diagnostics diagnostics, PairLimit limit) {
    this.info = ArchitectureInfo.of(architecture).orElseThrow();
    this.table = SyscallTable.of(architecture);
    this.calls = calls;
    this.diagnostics = diagnostics;
    this.about = new CallDiagnostics(diagnostics.findings(), limit, table, info.bits());
    this.numbers = new NumberPlaces(table, info.syscallOffset());
    this.places = new int[numbers.size()];
    lists.add(List.of(calls.otherwise()));
  }

  void add(BoundRule rule) {
    if (info.multiplexes()) {
      addMultiplexed(rule);
    }
    if (rule.isUnconditional()) {
      int own = lists.size();
      lists.add(rule.always());
      decideAlways(rule, own);
      return;
    }
    if (info.bits() == Integer.SIZE && rule.hasWideValue()) {
      diagnostics.cutTo32Bits(rule, info.architecture());
    }
    for (int call : rule.calls()) {
      int place = numbers.of(table.numberAt(call));
      if (place >= 0) {
        for (List<RuleCondition> conditions : rule.alternatives()) {
          addConditional(place, rule, conditions);
        }
      }
    }
  }

  // Hundreds of calls an entry: a loop of its own with nothing around it, which the virtual machine
  // compiles to a third less time for the whole of binding.
  private void decideAlways(BoundRule rule, int own) {
    int[] decided = places;
    NumberPlaces placed = numbers;
    SyscallTable known = table;
    for (int call : rule.calls()) {
      int place = placed.of(known.numberAt(call));
      if (place >= 0 && decided[place] > 0) {
        noteOverruled(place, rule.position(), rule.outcome());
      } else if (place >= 0) {
        decided[place] = own;
      }
    }
  }

  // libseccomp sets the condition on argument 0, whatever the rule says about it. Plainly, a rule
  // with conditions says nothing about a call whose arguments the filter cannot see.
  private void addMultiplexed(BoundRule rule) {
    for (int call : rule.calls()) {
      Optional<Multiplexed> way = table.multiplexedAt(call);
      if (way.isEmpty()) {
        continue;
      }
      if (!rule.isUnconditional()) {
        diagnostics.multiplexed(rule, info.architecture(), way.get().call());
      }
      if (calls.semantics() == RuntimeSemantics.PLAIN && !rule.isUnconditional()) {
        continue;
      }
      int place = numbers.of(table.number(way.get().call()));
      RuleCondition code = RuleCondition.plain(0, Comparison.EQ, way.get().firstArgument());
      for (List<RuleCondition> conditions : rule.alternatives()) {
        List<RuleCondition> all = new ArrayList<>();
        all.add(code);
        for (RuleCondition condition : conditions) {
          if (condition.index() != 0) {
            all.add(condition);
          }
        }
        addConditional(place, rule, all);
      }
    }
  }

  private void addConditional(int place, BoundRule rule, List<RuleCondition> conditions) {
    if (places[place] > 0) {
      noteOverruled(place, rule.position(), rule.outcome());
      return;
    }
    if (BoundRule.alwaysHold(conditions, info.bits())) {
      places[place] = lists.size();
      lists.add(List.of(Decision.byRule(List.of(), rule.outcome(), rule.position())));
      return;
    }
    places[place] = PENDING;
    pending.computeIfAbsent(place, p -> new CallRules()).add(new Part(rule, conditions));
  }

  /**
   * Puts the rules of each call together.
   *
   * @param rules all of them, for the calls that the entry does not have
   * @return the first rule that libseccomp refuses; null if it takes all
   */
  @Nullable Part combine(List<BoundRule> rules) {
    Part refused = refusedOfAbsent(rules);
    for (Map.Entry<Integer, CallRules> entry : pending.entrySet()) {
      int place = entry.getKey();
      CallRules ofCall = entry.getValue();
      boolean counts = places[place] == PENDING;
      if (!counts) {
        ofCall
            .parts()
            .forEach(part -> noteOverruled(place, part.rule().position(), part.outcome()));
      }
      if (!counts && ofCall.haveOneOutcome()) {
        continue;
      }
      CallBinding call = calls.of(ofCall, info.bits());
      refused = first(refused, call.refused());
      if (counts) {
        about.note(numbers.number(place), ofCall, call);
        places[place] = lists.size();
        lists.add(call.decisions());
      }
    }
    return calls.semantics() == RuntimeSemantics.PLAIN ? null : refused;
  }

  private @Nullable Part refusedOfAbsent(List<BoundRule> rules) {
    if (calls.semantics() == RuntimeSemantics.PLAIN || !AbsentCalls.matter(rules, table, info)) {
      return null;
    }
    Part refused = null;
    for (CallRules ofCall : AbsentCalls.of(rules, table, info).conditional()) {
      if (!ofCall.haveOneOutcome()) {
        refused = first(refused, calls.of(ofCall, info.bits()).refused());
      }
    }
    return refused;
  }

  private static @Nullable Part first(@Nullable Part one, @Nullable Part other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.rule().position() < one.rule().position() ? other : one;
  }

  /** Notes which calls of a rule that repeats the default get something else in any case. */
  void noteDropped(BoundRule rule) {
    for (int call : rule.calls()) {
      int place = numbers.of(table.numberAt(call));
      if (place >= 0 && places[place] > 0 && lists.get(places[place]).get(0).isUnconditional()) {
        noteOverruled(place, rule.position(), calls.otherwise().outcome());
      }
    }
  }

  private void noteOverruled(int place, int rule, Outcome outcome) {
    Decision winner = lists.get(places[place]).get(0);
    if (!outcome.equals(winner.outcome())) {
      String name = table.name(numbers.number(place)).orElse("?");
      diagnostics.overruled(rule, outcome, winner, name);
    }
  }

  /** Returns how many nodes the existing call with the fewest has, as libseccomp orders calls. */
  int fewestNodes() {
    boolean hasUnconditional = false;
    for (int place = 0; place < places.length && !hasUnconditional; place++) {
      hasUnconditional =
          places[place] != DEFAULT_LIST && lists.get(places[place]).get(0).isUnconditional();
    }
    return NumberLoad.existing(hasUnconditional, pending.values(), info.bits());
  }

  int fewestNodesOfMissing(List<BoundRule> rules) {
    return NumberLoad.missing(rules, table, info);
  }

  Architecture architecture() {
    return info.architecture();
  }

  /** Forgets all rules, as a filter does that compares the number with something else. */
  void loseRules() {
    int lost = add(calls.otherwise().outcome(), DecisionSource.LIBSECCOMP_DEFECT);
    Arrays.fill(places, lost);
  }

  /**
   * Finishes the entry.
   *
   * @param stubs which numbers runc answers by itself
   */
  EntryPolicy build(EnosysStubs stubs) {
    int badArchitecture = add(Outcome.KILL_THREAD, DecisionSource.BAD_ARCHITECTURE);
    int stub = stubs.isEmpty() ? DEFAULT_LIST : add(Outcome.ERRNO_38, DecisionSource.ENOSYS_STUB);
    int base = info.syscallOffset();
    int firstAbove = stubs.firstAbove(info.architecture());
    if (firstAbove > base) {
      diagnostics.stub(info.architecture(), firstAbove);
      for (int place = places.length - 1; place >= 0 && numbers.number(place) >= firstAbove; ) {
        places[place--] = stub;
      }
      if (stubs.answers(info.architecture(), base)) {
        places[0] = stub;
      }
    }
    int[] starts = starts(stubs);
    int[] startLists = new int[starts.length];
    for (int i = 0; i < starts.length; i++) {
      startLists[i] = listFrom(starts[i], stubs, stub, badArchitecture);
    }
    int[] near = Arrays.copyOf(places, numbers.near());
    return new EntryPolicy(info.architecture(), base, near, starts, startLists, lists);
  }

  // A far number is a range of its own.
  private int[] starts(EnosysStubs stubs) {
    int[] breaks = stubs.breaks(info.architecture());
    if (numbers.near() == places.length) {
      return breaks;
    }
    NavigableSet<Integer> starts = new TreeSet<>(Integer::compareUnsigned);
    for (int start : breaks) {
      starts.add(start);
    }
    for (int place = numbers.near(); place < places.length; place++) {
      starts.add(numbers.number(place));
      starts.add(numbers.number(place) + 1);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private int listFrom(int start, EnosysStubs stubs, int stub, int badArchitecture) {
    for (int place = numbers.near(); place < places.length; place++) {
      if (numbers.number(place) == start) {
        return places[place];
      }
    }
    if (!isOwn(start)) {
      return badArchitecture;
    }
    return stubs.answers(info.architecture(), start) ? stub : DEFAULT_LIST;
  }

  private int add(Outcome outcome, DecisionSource source) {
    lists.add(List.of(Decision.always(outcome, source)));
    return lists.size() - 1;
  }

  // Of the two architectures under one AUDIT_ARCH value, bit 30 tells which one a number is for.
  private boolean isOwn(int number) {
    boolean carriesBit = (number & X32_BIT) != 0 && number != CANCELLED;
    return switch (info.architecture().token()) {
      case "SCMP_ARCH_X86_64" -> !carriesBit;
      case "SCMP_ARCH_X32" -> carriesBit;
      default -> true;
    };
  }
}
