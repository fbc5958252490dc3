package io.github.seccomp4j.conformance.documents;

import static io.github.seccomp4j.conformance.documents.BadInput.yaml;
import static io.github.seccomp4j.conformance.documents.BadInput.yamlBytes;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small documents in something like YAML. */
final class BadYaml {

  static final List<BadInput> STRUCTURE =
      List.of(
          yaml("51_self_alias", "an anchor that contains its alias", () -> "a: &a [*a]\n"),
          yaml("54_dup_key", "a key twice", () -> "kind: Pod\nkind: Job\nspec: {}\n"),
          yaml(
              "55_tag_java",
              "tags that name Java classes",
              () ->
                  "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader"
                      + " [[!!java.net.URL ['http://127.0.0.1:9/']]]]\n"),
          yaml(
              "56_merge_key",
              "a merge key",
              () -> "base: &b {type: Unconfined}\nspec:\n  seccompProfile:\n    <<: *b\n"),
          yaml("58_multi_doc", "two documents", () -> "kind: Pod\n---\nkind: Job\n"),
          yaml("59_tabs", "a tab for indentation", () -> "kind:\n\tname: x\n"),
          yaml("60_unterminated", "a quote that does not end", () -> "kind: \"Pod\nspec:"),
          yaml(
              "63_complex_key",
              "lists and mappings as keys",
              () -> "? [a, b]\n: c\n? {x: y}\n: z\n"),
          yaml(
              "64_yaml_directive",
              "a version of YAML that does not exist",
              () -> "%YAML 9.9\n---\nkind: Pod\n"),
          yamlBytes("65_binary", "all bytes from 0 to 255", BadYaml::allBytes),
          yaml("66_empty", "an empty file", () -> ""),
          yaml("67_only_comment", "nothing but a comment", () -> "# hi\n"),
          yaml("68_scalar_root", "a word", () -> "hello\n"),
          yaml(
              "69_win_crlf",
              "lines that end with CR LF",
              () -> "kind: Pod\r\nmetadata:\r\n  name: x\r\n"),
          yaml(
              "70_nel",
              "lines that end with NEL and with U+2028",
              () -> "kind: Pod\u0085metadata:\u2028  name: x\n"),
          yaml(
              "73_merged_rule",
              "a rule merged into another one",
              () -> rules("- <<: *allow\n  names: [write]\n")),
          yaml(
              "74_merge_after_key",
              "a merge key behind a key that it brings again",
              () -> rules("- names: [write]\n  <<: *allow\n")),
          yaml("75_unknown_alias", "an alias without anchor", () -> "defaultAction: *nothing\n"),
          yaml("76_merged_scalar", "a word to merge", () -> "<<: x\ndefaultAction: y\n"),
          yaml("77_bom", "a byte order mark in UTF-8", () -> "\uFEFFdefaultAction: x\n"),
          yamlBytes(
              "78_utf16",
              "UTF-16, little-endian, with a byte order mark",
              () -> "\uFEFFdefaultAction: x\n".getBytes(StandardCharsets.UTF_16LE)),
          yaml(
              "79_template",
              "a template that was not filled in",
              () -> "defaultAction: {{ .Values.action }}\n"),
          yaml("80_null_key", "null as key", () -> "~: x\ndefaultAction: y\n"),
          yaml(
              "81_empty_documents",
              "separators around the document",
              () -> "---\n---\ndefaultAction: x\n---\n"),
          yaml(
              "82_after_end",
              "text behind the mark of the document's end",
              () -> "defaultAction: x\n...\nsyscalls: 1\n"),
          yaml("83_flow_comma", "a comma before a closing brace", () -> "{defaultAction: x,}\n"),
          yamlBytes(
              "84_bad_utf8",
              "a byte that is no UTF-8",
              () -> "defaultAction: a\u00ffb\n".getBytes(StandardCharsets.ISO_8859_1)));

  static final List<BadInput> SCALARS =
      List.of(
          yaml(
              "57_norway",
              "words and digits that YAML 1.1 and 1.2 read differently",
              () ->
                  "apiVersion: v1\nkind: Pod\nmetadata: {name: no, labels: {a: yes, b: on, c: 1e3,"
                      + " d: 0o17, e: 017, f: 1_000, g: 12:30:45}}\n"),
          yaml(
              "71_localhost_traversal",
              "a path that leaves its directory",
              () ->
                  """
                  apiVersion: v1
                  kind: Pod
                  metadata: {name: p}
                  spec:
                    securityContext: {seccompProfile: {type: Localhost, localhostProfile: \
                  ../../etc/shadow}}
                    containers: [{name: c, image: i}]
                  """),
          yaml("85_octal", "an octal number", () -> errno("017")),
          yaml("86_sexagesimal", "a number of base 60", () -> errno("1:30")),
          yaml("87_underscore", "a number with an underscore", () -> errno("1_0")),
          yaml("88_infinity", "a number without end", () -> errno(".inf")),
          yaml("89_float_whole", "1.0 for an integer", () -> errno("1.0")),
          yaml("90_quoted_number", "a string for a number", () -> errno("\"1\"")),
          yaml(
              "91_boolean_name",
              "a name that YAML 1.1 reads as a boolean",
              () -> "syscalls:\n- {names: [no], action: SCMP_ACT_ALLOW}\n"),
          yaml("92_boolean_key", "a key that YAML 1.1 reads as a boolean", () -> "on: x\n"),
          yaml(
              "93_binary", "base64 for a word", () -> "defaultAction: !!binary U0NNUF9BQ1RfTE9H\n"),
          yaml("94_null_forms", "null for a list", () -> "defaultAction: x\nsyscalls: ~\n"),
          yaml("95_other_case", "a key in another case", () -> "DefaultAction: x\n"),
          yaml("96_null_rule", "null for a rule", () -> "defaultAction: x\nsyscalls:\n-\n"));

  private BadYaml() {}

  private static String rules(String second) {
    return "syscalls:\n- &allow\n  names: [read]\n  action: SCMP_ACT_ALLOW\n" + second;
  }

  private static String errno(String scalar) {
    return "defaultAction: SCMP_ACT_ERRNO\ndefaultErrnoRet: " + scalar + "\n";
  }

  private static byte[] allBytes() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }
}
