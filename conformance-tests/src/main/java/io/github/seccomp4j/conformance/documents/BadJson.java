package io.github.seccomp4j.conformance.documents;

import static io.github.seccomp4j.conformance.documents.BadInput.json;
import static io.github.seccomp4j.conformance.documents.BadInput.jsonBytes;
import static io.github.seccomp4j.conformance.documents.Texts.PROFILE;
import static io.github.seccomp4j.conformance.documents.Texts.profileWith;
import static io.github.seccomp4j.conformance.documents.Texts.profileWithCondition;
import static io.github.seccomp4j.conformance.documents.Texts.profileWithRule;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Small documents in something like JSON. */
final class BadJson {

  static final List<BadInput> SYNTAX =
      List.of(
          json("01_empty", "an empty file", () -> ""),
          json("04_trailing", "two documents, one after the other", () -> PROFILE + PROFILE),
          json("05_trailing_garbage", "a word behind the document", () -> PROFILE + " xyz"),
          json(
              "06_truncated",
              "the end is missing",
              () -> PROFILE.substring(0, PROFILE.length() - 5)),
          json("20_nan", "NaN for a number", () -> profileWith("\"defaultErrnoRet\":NaN")),
          json("21_comment", "a comment", () -> "// c\n" + PROFILE),
          json(
              "22_trailing_comma",
              "a comma before a closing brace",
              () -> PROFILE.substring(0, PROFILE.length() - 1) + ",}"),
          json("23_single_quote", "apostrophes for quotes", () -> PROFILE.replace('"', '\'')),
          json("24_bom", "a byte order mark in UTF-8", () -> "\uFEFF" + PROFILE),
          jsonBytes(
              "25_utf16",
              "UTF-16, little-endian, with a byte order mark",
              () -> ("\uFEFF" + PROFILE).getBytes(StandardCharsets.UTF_16LE)),
          jsonBytes("26_bad_utf8", "a byte that is no UTF-8, in a name", BadJson::invalidUtf8),
          json(
              "27_nul_in_name",
              "an escaped NUL in a name",
              () -> PROFILE.replace("read", "re\\u0000d")),
          json(
              "28_lone_surrogate",
              "an escape that is half of a surrogate pair",
              () -> PROFILE.replace("read", "\\ud800")),
          json("29_raw_control", "a line feed in a string", () -> PROFILE.replace("read", "re\nd")),
          json("36_white_space", "white space only", () -> " \t\r\n"),
          json(
              "37_bad_escape",
              "an escape that JSON does not have",
              () -> PROFILE.replace("read", "re\\x41d")),
          json(
              "38_whole_surrogates",
              "a surrogate pair in a name",
              () -> PROFILE.replace("read", "\\ud83d\\ude00")),
          jsonBytes("39_gzip", "a gzip archive of a profile", BadJson::compressed),
          json(
              "40_template",
              "a template that was not filled in",
              () -> "{\"defaultAction\": {{ .Values.action }}}"));

  static final List<BadInput> MEMBERS_AND_VALUES =
      List.of(
          json("02_null", "null for the document", () -> "null"),
          json("03_array", "the profile in an array", () -> "[" + PROFILE + "]"),
          json(
              "07_dup_key",
              "a member twice",
              () ->
                  "{\"defaultAction\":\"SCMP_ACT_ERRNO\",\"defaultAction\":\"SCMP_ACT_ALLOW\","
                      + "\"syscalls\":[]}"),
          json(
              "08_case_key",
              "a member twice, once in another case",
              () ->
                  "{\"defaultAction\":\"SCMP_ACT_ERRNO\",\"DefaultAction\":\"SCMP_ACT_ALLOW\","
                      + "\"syscalls\":[]}"),
          json(
              "09_unknown_field",
              "a misspelt member",
              () -> PROFILE.replace("syscalls", "syscals")),
          json(
              "30_string_for_array",
              "a string for a list",
              () -> profileWithRule("{\"names\":\"read\",\"action\":\"SCMP_ACT_ALLOW\"}")),
          json("31_null_list", "null for a list", () -> profileWith("\"syscalls\":null")),
          json("32_null_elem", "null for a rule", () -> profileWithRule("null")),
          json(
              "41_only_other_case",
              "a member in another case",
              () -> PROFILE.replace("defaultAction", "DEFAULTACTION")),
          json(
              "42_long_s",
              "a member whose first letter is the long s",
              () ->
                  profileWith("\"nothing\":1")
                      .replace("nothing", "\u017fyscalls")
                      .replace(":1}", ":[]}")),
          json(
              "43_numeric_name",
              "a number for a name",
              () -> profileWithRule("{\"names\":[1],\"action\":\"SCMP_ACT_ALLOW\"}")),
          json(
              "44_null_name",
              "null for a name",
              () -> profileWithRule("{\"names\":[null],\"action\":\"SCMP_ACT_ALLOW\"}")),
          json(
              "45_rule_without_action",
              "a rule without action",
              () -> profileWithRule("{\"names\":[\"read\"]}")),
          json(
              "D0_two_lists",
              "a list twice, with a rule that leaves something out in the second",
              () ->
                  "{\"syscalls\":[{\"names\":[\"a\"],\"action\":\"SCMP_ACT_ERRNO\",\"errnoRet\":1}],"
                      + "\"syscalls\":[{\"names\":[\"b\"],\"action\":\"SCMP_ACT_ALLOW\"}]}"),
          json(
              "D1_number_then_null",
              "a number, and null for it",
              () -> "{\"defaultErrnoRet\":5,\"defaultErrnoRet\":null}"),
          json(
              "D2_word_then_null",
              "a word, and null for it",
              () -> "{\"defaultAction\":\"SCMP_ACT_LOG\",\"defaultAction\":null,\"syscalls\":[]}"),
          json("46_empty_object", "a profile without members", () -> "{}"),
          json(
              "47_state_members",
              "members that the Security Profiles Operator adds to node files",
              () -> profileWith("\"state\":\"Installed\",\"baseProfileName\":\"runc\"")));

  static final List<BadInput> NUMBERS =
      List.of(
          json("13_exp_int", "an exponent of ten digits", () -> errno("1e1000000000")),
          json(
              "14_u64max",
              "the largest 64-bit value",
              () -> condition("0", "18446744073709551615")),
          json(
              "15_u64over",
              "one more than the largest 64-bit value",
              () -> condition("0", "18446744073709551616")),
          json("16_negative", "negative index and value", () -> condition("-1", "-1")),
          json("17_float_int", "1.5 for an integer", () -> errno("1.5")),
          json("18_float_whole", "1.0 for an integer", () -> errno("1.0")),
          json("19_str_num", "a string for a number", () -> errno("\"1\"")),
          json("48_negative_zero", "-0 for an unsigned integer", () -> errno("-0")),
          json("49_exponent", "1e2 for an integer", () -> errno("1e2")),
          json("A0_leading_zero", "01 for an integer", () -> errno("01")),
          json("A1_hexadecimal", "0x26 for an integer", () -> errno("0x26")),
          json("A2_plus", "+1 for an integer", () -> errno("+1")),
          json(
              "A3_infinite_unknown",
              "an exponent of ten digits in an unknown member",
              () -> profileWith("\"x\":1e1000000000")));

  private BadJson() {}

  private static String errno(String literal) {
    return profileWith("\"defaultErrnoRet\":" + literal);
  }

  private static String condition(String index, String value) {
    return profileWithCondition(
        "{\"index\":" + index + ",\"value\":" + value + ",\"op\":\"SCMP_CMP_EQ\"}");
  }

  private static byte[] invalidUtf8() {
    byte[] bytes = PROFILE.getBytes(StandardCharsets.UTF_8);
    bytes[PROFILE.indexOf("read") + 2] = (byte) 0xff;
    return bytes;
  }

  private static byte[] compressed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(PROFILE.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
