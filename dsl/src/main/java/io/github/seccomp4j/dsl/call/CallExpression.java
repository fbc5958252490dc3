package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import java.util.List;

/**
 * What a rule is about: a system call, or those calls of it whose arguments meet conditions.
 *
 * <p>Immutable and equal by content.
 */
public sealed interface CallExpression permits Call, ConditionedCall {

  /**
   * Returns the system call.
   *
   * @return the name as it stands in a profile
   */
  String name();

  /**
   * Returns the conditions on the arguments.
   *
   * @param architecture where the call is made; one that is not recognized counts as a usual one
   * @return alternatives, one of which must hold, each a list of conditions, all of which must
   *     hold; unmodifiable, never empty; a call without conditions has one alternative without
   *     conditions
   */
  List<List<ArgCondition>> alternativesOn(Architecture architecture);
}
