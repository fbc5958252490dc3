package io.github.seccomp4j.conformance.documents;

import static io.github.seccomp4j.conformance.documents.BadInput.conditional;
import static io.github.seccomp4j.conformance.documents.BadInput.json;
import static io.github.seccomp4j.conformance.documents.Texts.PROFILE;
import static io.github.seccomp4j.conformance.documents.Texts.profileWith;
import static io.github.seccomp4j.conformance.documents.Texts.profileWithCondition;
import static io.github.seccomp4j.conformance.documents.Texts.profileWithRule;

import java.util.List;

/**
 * Well-formed documents of the right shape whose words or numbers no runtime can use: reading is
 * not judging.
 */
final class BadWords {

  static final List<BadInput> ALL =
      List.of(
          json(
              "B0_unknown_action",
              "an action in lower case",
              () -> PROFILE.replace("SCMP_ACT_ALLOW", "scmp_act_allow")),
          json(
              "B1_go_architecture",
              "an architecture as Go names it",
              () -> profileWith("\"architectures\":[\"amd64\"]")),
          json(
              "B2_no_names",
              "a rule for no call",
              () -> profileWithRule("{\"names\":[],\"action\":\"SCMP_ACT_ALLOW\"}")),
          json(
              "B3_empty_name",
              "an empty name and one with blanks",
              () -> profileWithRule("{\"names\":[\"\",\" read \"],\"action\":\"SCMP_ACT_ALLOW\"}")),
          json(
              "B4_argument_index",
              "the argument with index 6",
              () -> profileWithCondition("{\"index\":6,\"value\":1,\"op\":\"SCMP_CMP_EQ\"}")),
          json(
              "B5_unknown_operator",
              "an operator nobody knows",
              () -> profileWithCondition("{\"index\":0,\"value\":1,\"op\":\"==\"}")),
          json(
              "B6_unused_second_value",
              "a second value where the operator has none",
              () ->
                  profileWithCondition(
                      "{\"index\":0,\"value\":1,\"valueTwo\":2,\"op\":\"SCMP_CMP_EQ\"}")),
          json(
              "B7_one_index_twice",
              "two conditions on one argument",
              () ->
                  profileWithCondition(
                      "{\"index\":0,\"value\":1,\"op\":\"SCMP_CMP_EQ\"},"
                          + "{\"index\":0,\"value\":2,\"op\":\"SCMP_CMP_EQ\"}")),
          json(
              "B8_large_errno",
              "an error number above 4095, on an action without one",
              () ->
                  profileWithRule(
                      "{\"names\":[\"read\"],\"action\":\"SCMP_ACT_ALLOW\",\"errnoRet\":5000}")),
          json(
              "B9_notify_default",
              "a default action that nobody can answer",
              () -> "{\"defaultAction\":\"SCMP_ACT_NOTIFY\"}"),
          conditional(
              "C0_architectures_and_map",
              "both lists of architectures",
              () ->
                  profileWith(
                      "\"architectures\":[\"SCMP_ARCH_X86_64\"],\"archMap\":[{"
                          + "\"architecture\":\"SCMP_ARCH_X86_64\",\"subArchitectures\":null}]")),
          conditional(
              "C1_name_and_names",
              "a rule with one name and with several",
              () ->
                  profileWithRule(
                      "{\"name\":\"read\",\"names\":[\"write\"],"
                          + "\"action\":\"SCMP_ACT_ALLOW\"}")),
          conditional(
              "C2_kernel_version",
              "a kernel version that is none",
              () ->
                  profileWithRule(
                      "{\"names\":[\"read\"],\"action\":\"SCMP_ACT_ALLOW\","
                          + "\"includes\":{\"minKernel\":\"new\"}}")),
          conditional(
              "C3_capability",
              "a capability without its prefix",
              () ->
                  profileWithRule(
                      "{\"names\":[\"read\"],\"action\":\"SCMP_ACT_ALLOW\","
                          + "\"includes\":{\"caps\":[\"SYS_ADMIN\"]}}")),
          conditional(
              "C4_null_filter",
              "null for a filter",
              () ->
                  profileWithRule(
                      "{\"names\":[\"read\"],\"action\":\"SCMP_ACT_ALLOW\","
                          + "\"includes\":null,\"excludes\":{},\"args\":null}")),
          conditional(
              "C5_misspelt_filter",
              "a misspelt filter",
              () ->
                  profileWithRule(
                      "{\"names\":[\"read\"],\"action\":\"SCMP_ACT_ALLOW\","
                          + "\"include\":{\"caps\":[\"CAP_SYS_ADMIN\"]}}")));

  private BadWords() {}
}
