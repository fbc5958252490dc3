package io.github.seccomp4j.model.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerException;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.AliasToken;
import org.yaml.snakeyaml.tokens.AnchorToken;
import org.yaml.snakeyaml.tokens.DirectiveToken;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * SnakeYAML's tokens, brought nearer to those of Go's scanner (go-yaml v2.4.2, scannerc.go): tabs
 * are passed over where Go passes over them, and what Go refuses or reads otherwise is refused.
 */
final class YamlTokens implements Scanner {

  private static final Pattern ANCHOR = Pattern.compile("[0-9A-Za-z_-]+");
  private static final Pattern EXPLICIT_INDENTATION = Pattern.compile("[|>][+-]?[1-9]");
  private static final String AFTER_BACKSLASH = "0abt\tnvfre \"'\\N_LPxuU\r\n\u0085\u2028\u2029";
  private static final String BETWEEN_TOKENS = "while scanning for the next token";
  private static final Set<String> DIRECTIVES = Set.of("YAML", "TAG");
  private static final List<Integer> VERSION = List.of(1, 1);

  private final YamlInput input;
  private final String text;
  private final ScannerImpl scanner;
  private int flowLevel;
  private int blockLevel;
  private Token.ID taken = Token.ID.StreamStart;
  private @Nullable Token ahead;

  YamlTokens(YamlInput input, LoaderOptions options) {
    this.input = input;
    this.text = input.text();
    this.scanner = new ScannerImpl(input, options);
  }

  // ---- tabs between tokens ------------------------------------------------------------------

  @Override
  public boolean checkToken(Token.ID... choices) {
    if (taken == Token.ID.StreamEnd) {
      return false;
    }
    Token.ID next = peekToken().getTokenId();
    for (Token.ID choice : choices) {
      if (next == choice) {
        return true;
      }
    }
    return choices.length == 0;
  }

  @Override
  public boolean checkToken(Token.ID choice) {
    return taken != Token.ID.StreamEnd && peekToken().getTokenId() == choice;
  }

  // The parser asks ten times for each event what comes next, and SnakeYAML's scanner looks through
  // its possible keys each time. Once it has told, its answer stays the same until it is taken.
  @Override
  public Token peekToken() {
    Token known = ahead;
    return known == null ? findNext() : known;
  }

  private Token findNext() {
    passTabs();
    while (true) {
      try {
        Token found = scanner.peekToken();
        ahead = found;
        return found;
      } catch (ScannerException e) {
        passTabsOrThrow(e);
      }
    }
  }

  private void passTabsOrThrow(ScannerException e) {
    // Only where it looks for a token has the scanner consumed nothing when it fails.
    if (!BETWEEN_TOKENS.equals(e.getContext()) || !passTabs()) {
      throw e;
    }
  }

  // Between two tokens, the scanner itself stands at the end of what belongs to the first.
  private boolean passTabs() {
    int c = input.peek();
    if (c > '\r') {
      return false;
    }
    boolean inFlow = input.openBrackets() > 0;
    if (c == '\t' ? !tabSeparates(input.position()) : !inFlow || c == 0) {
      return false;
    }
    while (YamlCharacters.isBlank(c) || (inFlow && YamlCharacters.isLineBreak(c))) {
      input.forward();
      c = input.peek();
    }
    return true;
  }

  /**
   * Tells whether Go passes over a tab: always in flow style; in block style where no key can
   * begin, that is neither at the beginning of a line nor after an indicator of block style.
   */
  private boolean tabSeparates(int tab) {
    if (input.openBrackets() > 0) {
      return true;
    }
    int before = lastInLine(tab);
    if (before < 0 || isBlockIndicator(before)) {
      return false;
    }
    if (text.charAt(before) != ':') {
      return true;
    }
    int key = lastInLine(before);
    return key >= 0 && !isBlockIndicator(key);
  }

  /** The last character before a position that is no blank; -1 if the line begins there. */
  private int lastInLine(int position) {
    int i = position - 1;
    while (i >= 0 && YamlCharacters.isBlank(text.charAt(i))) {
      i--;
    }
    return isBeforeLine(i) ? -1 : i;
  }

  private boolean isBeforeLine(int position) {
    return position < 0
        || YamlCharacters.isLineBreak(text.charAt(position))
        || text.charAt(position) == YamlCharacters.BYTE_ORDER_MARK;
  }

  private boolean isBlockIndicator(int position) {
    char c = text.charAt(position);
    return (c == '-' || c == '?')
        && (isBeforeLine(position - 1) || YamlCharacters.isBlank(text.charAt(position - 1)));
  }

  // ---- what Go refuses ----------------------------------------------------------------------

  @Override
  public Token getToken() {
    Token token = scanner.getToken();
    ahead = null;
    Token.ID id = token.getTokenId();
    check(token, id);
    switch (id) {
      case BlockSequenceStart, BlockMappingStart -> blockLevel++;
      case BlockEnd -> blockLevel--;
      case FlowSequenceStart, FlowMappingStart -> flowLevel++;
      case FlowSequenceEnd, FlowMappingEnd -> flowLevel--;
      case Directive -> checkVersion((DirectiveToken<?>) token);
      case Scalar -> checkBefore(token);
      case StreamEnd -> {
        if (taken == Token.ID.Directive) {
          throw refused(token.getStartMark(), "no document follows the directives");
        }
      }
      default -> {}
    }
    taken = id;
    return token;
  }

  /** Checks the token behind a document, which Go's scanner has read by then. */
  void checkNext() {
    Token token = peekToken();
    check(token, token.getTokenId());
  }

  private void check(Token token, Token.ID id) {
    switch (id) {
      case Scalar -> checkScalar((ScalarToken) token);
      case Anchor -> checkAnchor(((AnchorToken) token).getValue(), token);
      case Alias -> checkAnchor(((AliasToken) token).getValue(), token);
      case Directive -> checkName((DirectiveToken<?>) token);
      default -> {}
    }
  }

  // SnakeYAML takes a scalar behind a key for its value even if there is no colon between them.
  private void checkBefore(Token scalar) {
    switch (taken) {
      case Scalar, Alias, FlowSequenceEnd, FlowMappingEnd, BlockEnd ->
          throw refused(scalar.getStartMark(), "expected ':' or the end of the mapping");
      default -> {}
    }
  }

  private static void checkAnchor(String name, Token token) {
    if (!ANCHOR.matcher(name).matches()) {
      throw refused(token.getStartMark(), "an anchor's name is made of letters, digits, _ and -");
    }
  }

  private static void checkName(DirectiveToken<?> directive) {
    if (!DIRECTIVES.contains(directive.getName())) {
      throw refused(directive.getStartMark(), "Kubernetes knows the directives %YAML and %TAG");
    }
  }

  private static void checkVersion(DirectiveToken<?> directive) {
    if (directive.getName().equals("YAML") && !VERSION.equals(directive.getValue())) {
      throw refused(directive.getStartMark(), "Kubernetes reads YAML 1.1, no other version");
    }
  }

  private void checkScalar(ScalarToken scalar) {
    if (scalar.getPlain()) {
      checkPlain(scalar);
    } else if (scalar.getStyle() == ScalarStyle.DOUBLE_QUOTED) {
      checkEscapes(scalar);
    } else if (scalar.getStyle() != ScalarStyle.SINGLE_QUOTED) {
      checkBlock(scalar);
    }
  }

  private void checkPlain(ScalarToken scalar) {
    if (flowLevel == 0 && blockLevel > 0) {
      return;
    }
    int end = scalar.getEndMark().getIndex();
    int next = end;
    while (YamlCharacters.isBlank(at(next)) || YamlCharacters.isLineBreak(at(next))) {
      next++;
    }
    if (flowLevel > 0 && at(next) == ':' && ",[]{}".indexOf(at(next + 1)) >= 0) {
      throw refused(
          scalar.getEndMark(),
          "without a space after it the colon is text to Kubernetes, not the end of a key");
    }
    if (next > end && text.startsWith("---", next) && continuesWithDashes(next)) {
      throw refused(
          scalar.getEndMark(),
          "the next line begins with --- and more, which Kubernetes takes for a part of this text");
    }
  }

  // SnakeYAML ends a plain scalar at any line that begins with three dashes.
  private boolean continuesWithDashes(int dashes) {
    return YamlCharacters.isLineBreak(at(dashes - 1)) && !YamlCharacters.endsWord(at(dashes + 3));
  }

  private void checkEscapes(ScalarToken scalar) {
    int start = scalar.getStartMark().getIndex();
    int end = scalar.getEndMark().getIndex();
    if (end - start - 2 == scalar.getValue().length()) {
      return; // every escape is longer than what it stands for
    }
    for (int i = start + 1; i < end; i++) {
      if (at(i) == '\\') {
        i++;
        checkEscape(i, scalar.getStartMark());
      }
    }
  }

  private void checkEscape(int escape, Mark scalar) {
    char c = at(escape);
    if (AFTER_BACKSLASH.indexOf(c) < 0) {
      throw refused(scalar, "Kubernetes does not know the escape \\" + c);
    }
    if ((c == 'u' && isSurrogate(escape + 1))
        || (c == 'U' && text.startsWith("0000", escape + 1) && isSurrogate(escape + 5))) {
      throw refused(scalar, "an escape stands for half of a surrogate pair, which is no character");
    }
  }

  private boolean isSurrogate(int digits) {
    return (at(digits) == 'd' || at(digits) == 'D') && Character.digit(at(digits + 1), 16) >= 8;
  }

  private void checkBlock(ScalarToken scalar) {
    String value = scalar.getValue();
    int first = 0;
    while (first < value.length() && YamlCharacters.isLineBreak(value.charAt(first))) {
      first++;
    }
    boolean tab = first < value.length() && value.charAt(first) == '\t';
    int start = scalar.getStartMark().getIndex();
    if (tab && !EXPLICIT_INDENTATION.matcher(text).region(start, text.length()).lookingAt()) {
      throw refused(scalar.getStartMark(), "the text's first line is indented with a tab");
    }
  }

  private char at(int position) {
    return position < text.length() ? text.charAt(position) : 0;
  }

  private static ScannerException refused(Mark at, String problem) {
    return new ScannerException(null, null, problem, at);
  }

  @Override
  public void resetDocumentIndex() {}
}
