package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.policy.Binding;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.policy.RejectionReason;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One profile of the evaluation vectors, bound in all three readings. Not thread-safe. */
final class EvaluatedProfile {

  private static final String AMBIGUOUS = "ambiguous";
  private static final Set<String> CONFLICTS = Set.of("conflicting-actions", "overlapping-actions");
  private static final Set<String> DEFECTS =
      Set.of("libseccomp-merge-defect", "libseccomp-number-not-loaded", "libseccomp-endless-loop");

  private final String id;
  private final boolean crunDiffers;
  private final Binding runc;
  private final Binding crun;
  private final Binding plain;
  private final PeculiarCalls peculiar;

  EvaluatedProfile(String id, SeccompProfile profile, Host host, boolean crunDiffers) {
    this.id = id;
    this.crunDiffers = crunDiffers;
    this.runc = bind(profile, host, RuntimeSemantics.RUNC);
    this.crun = bind(profile, host, RuntimeSemantics.CRUN);
    this.plain = bind(profile, host, RuntimeSemantics.PLAIN);
    this.peculiar = new PeculiarCalls(profile);
  }

  private static Binding bind(SeccompProfile profile, Host host, RuntimeSemantics semantics) {
    return Policy.tryBind(profile, host.withSemantics(semantics));
  }

  private Binding binding(RuntimeSemantics semantics) {
    return switch (semantics) {
      case RUNC -> runc;
      case CRUN -> crun;
      case PLAIN -> plain;
    };
  }

  void checkRefusals(Optional<String> runcText, Optional<String> crunText, VectorTally tally) {
    if (runcText.isEmpty() && crunText.isEmpty()) {
      return;
    }
    List<String> wrong = new ArrayList<>();
    if (runcText.filter(text -> text.contains(RefusalTexts.NO_FILTER)).isPresent()) {
      boolean isOff = runc instanceof Binding.Bound bound && !bound.policy().isFiltered();
      if (!isOff) {
        wrong.add("runc switches seccomp off");
      }
    } else {
      compare(RuntimeSemantics.RUNC, runcText, runcText.flatMap(RefusalTexts::runc), wrong);
    }
    compare(RuntimeSemantics.CRUN, crunText, crunText.flatMap(RefusalTexts::crun), wrong);
    tally.count("refusals", 1);
    if (wrong.isEmpty()) {
      tally.pass();
    } else {
      tally.fail(id + "\n  " + String.join("\n  ", wrong));
    }
  }

  private void compare(
      RuntimeSemantics semantics,
      Optional<String> text,
      Optional<RejectionReason> expected,
      List<String> wrong) {
    Optional<RejectionReason> found =
        binding(semantics) instanceof Binding.Rejected rejected
            ? Optional.of(rejected.reason())
            : Optional.empty();
    if (!found.equals(expected) || text.isPresent() != expected.isPresent()) {
      wrong.add(semantics + " found " + found + " expected " + expected + text.orElse(""));
    }
  }

  void checkCall(JsonObject call, VectorTally tally) {
    SyscallEvent event = event(call);
    Outcome libseccomp = Outcome.parse(VectorLines.requireString(call, "libseccomp"));
    Outcome stubbed = Outcome.parse(VectorLines.requireString(call, "runc"));
    Optional<String> natural = call.getString("natural");
    List<String> wrong = new ArrayList<>();
    if (natural.isEmpty()) {
      compare(RuntimeSemantics.RUNC, event, stubbed, tally, wrong);
      compareCrun(event, libseccomp, tally, wrong);
      if (!peculiar.touches(event)) {
        compare(RuntimeSemantics.PLAIN, event, libseccomp, tally, wrong);
      }
    } else if (natural.get().equals(AMBIGUOUS)) {
      tally.count("ambiguous", 1);
      requireFinding(RuntimeSemantics.RUNC, CONFLICTS, wrong);
      compare(RuntimeSemantics.RUNC, event, stubbed, tally, wrong);
      compareCrun(event, libseccomp, tally, wrong);
    } else {
      requireFinding(RuntimeSemantics.PLAIN, DEFECTS, wrong);
      if (!peculiar.touches(event)) {
        compare(RuntimeSemantics.PLAIN, event, Outcome.parse(natural.get()), tally, wrong);
      }
      countReproduced(RuntimeSemantics.RUNC, event, stubbed, tally);
      countReproduced(RuntimeSemantics.CRUN, event, libseccomp, tally);
    }
    if (wrong.isEmpty()) {
      tally.pass();
    } else {
      tally.fail(id + " " + event + "\n  " + String.join("\n  ", wrong));
    }
  }

  private void countReproduced(
      RuntimeSemantics semantics, SyscallEvent event, Outcome expected, VectorTally tally) {
    if (binding(semantics) instanceof Binding.Bound bound) {
      boolean isSame = decide(bound.policy(), event).equals(expected);
      tally.count("defects " + semantics + (isSame ? " reproduced" : " not reproduced"), 1);
    }
  }

  private void compareCrun(
      SyscallEvent event, Outcome expected, VectorTally tally, List<String> wrong) {
    if (!crunDiffers && crun instanceof Binding.Bound) {
      compare(RuntimeSemantics.CRUN, event, expected, tally, wrong);
    }
  }

  private void compare(
      RuntimeSemantics semantics,
      SyscallEvent event,
      Outcome expected,
      VectorTally tally,
      List<String> wrong) {
    if (binding(semantics) instanceof Binding.Bound bound) {
      Outcome found = decide(bound.policy(), event);
      tally.count(semantics.name(), 1);
      if (!found.equals(expected)) {
        wrong.add(semantics + " found " + found + " expected " + expected);
      }
    } else {
      wrong.add(semantics + " refuses the profile, expected " + expected);
    }
  }

  private void requireFinding(RuntimeSemantics semantics, Set<String> codes, List<String> wrong) {
    if (binding(semantics).findings().stream().map(Finding::code).noneMatch(codes::contains)) {
      wrong.add(semantics + " has no finding " + codes);
    }
  }

  // Both ways of asking must agree, too.
  private static Outcome decide(Policy policy, SyscallEvent event) {
    Outcome explained = policy.decide(event).outcome();
    List<Long> a = event.arguments();
    int bare =
        policy.decide(
            event.entry(),
            event.number(),
            a.get(0),
            a.get(1),
            a.get(2),
            a.get(3),
            a.get(4),
            a.get(5));
    if (!explained.equals(Outcome.ofReturnValue(bare))) {
      throw new IllegalStateException(event + ": " + explained + " and " + bare);
    }
    return explained;
  }

  private static SyscallEvent event(JsonObject call) {
    List<Long> arguments = new ArrayList<>();
    if (call.get("args").orElse(null) instanceof JsonArray array) {
      for (JsonValue value : array.elements()) {
        arguments.add(Long.parseUnsignedLong(text(value)));
      }
    }
    int number = Integer.parseUnsignedInt(text(call.get("nr").orElseThrow()));
    return new SyscallEvent(
        new Architecture(VectorLines.requireString(call, "arch")), number, arguments);
  }

  private static String text(JsonValue value) {
    if (value instanceof JsonNumber number) {
      return number.literal();
    }
    if (value instanceof JsonString string) {
      return string.value();
    }
    throw new IllegalArgumentException("not a number: " + value);
  }
}
