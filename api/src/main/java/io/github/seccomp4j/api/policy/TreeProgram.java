package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.policy.CallRules.Part;
import io.github.seccomp4j.api.policy.FilterBlock.Accumulator;
import io.github.seccomp4j.api.policy.FilterBlock.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The program that libseccomp generates for a tree, as far as it decides.
 *
 * <p>What falls off a level goes on with the next node of the level above. libseccomp remembers
 * what a block leaves in the accumulator, but looks only at the first jump to a block when it
 * decides whether the block needs a load; another jump may bring something else, and then the block
 * compares the wrong half of an argument. Source: libseccomp 2.6.1, src/gen_bpf.c, read. Not
 * thread-safe.
 */
final class TreeProgram {

  private static final int MOST_BLOCKS = 20_000;
  private static final int MOST_PATHS = 512;

  private record Place(TreeNode first, FilterBlock next, Accumulator before) {}

  private final Map<Content, FilterBlock> blocks = new HashMap<>();
  private final Map<Outcome, FilterBlock> ends = new HashMap<>();
  private final Map<Place, FilterBlock> levels = new HashMap<>();
  private final List<Decision> paths = new ArrayList<>();
  private final FilterBlock otherwise = new FilterBlock((Part) null);
  private final FilterBlock head;

  TreeProgram(TreeNode root) {
    this.head = level(root, otherwise, Accumulator.ANYTHING);
    place(head, Accumulator.ANYTHING);
  }

  /** Tells whether some block is reached with the wrong word in the accumulator. */
  boolean isBroken() {
    for (FilterBlock block : blocks.values()) {
      if (block.content != null
          && block.isPlaced
          && (breaks(block, block.content.whenTrue())
              || breaks(block, block.content.whenFalse()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean breaks(FilterBlock from, FilterBlock to) {
    return to.content != null
        && !to.isReloaded
        && !to.content.start().isAnything()
        && !to.content.start().equals(from.declaredEnd);
  }

  /**
   * Returns what the program truly does: decisions that exclude each other, and at last another.
   *
   * @return null if that is too much to say
   */
  @Nullable List<Decision> paths(Decision last) {
    if (!walk(head, Accumulator.ANYTHING, new ArrayList<>())) {
      return null;
    }
    paths.add(last);
    return List.copyOf(paths);
  }

  private FilterBlock level(TreeNode some, FilterBlock next, Accumulator before) {
    TreeNode first = TreeNode.firstOfLevel(some);
    Place place = new Place(first, next, before);
    FilterBlock known = levels.get(place);
    if (known != null) {
      return known;
    }
    List<TreeNode> nodes = new ArrayList<>();
    List<Accumulator> starts = new ArrayList<>();
    Accumulator accumulator = before;
    for (TreeNode node = first; node != null; node = node.next) {
      nodes.add(node);
      starts.add(accumulator);
      accumulator = new Accumulator(word(node), node.mask);
      if (nodes.size() > MOST_BLOCKS) {
        throw new EndlessLoop();
      }
    }
    FilterBlock following = next;
    for (int i = nodes.size() - 1; i >= 0; i--) {
      following = block(nodes.get(i), starts.get(i), following);
    }
    levels.put(place, following);
    return following;
  }

  private FilterBlock block(TreeNode node, Accumulator before, FilterBlock following) {
    boolean loads = before.word() != word(node) || (node.mask & before.mask()) != node.mask;
    boolean masks = node.mask != (loads ? -1 : before.mask());
    Accumulator after = new Accumulator(word(node), node.mask);
    Content content =
        new Content(
            word(node),
            node.kind,
            node.mask,
            node.datum,
            loads ? Accumulator.ANYTHING : before,
            loads,
            masks,
            target(node.onTrue.node, node.ruleOnTrue, following, after),
            target(node.onFalse.node, node.ruleOnFalse, following, after));
    if (blocks.size() > MOST_BLOCKS) {
      throw new EndlessLoop();
    }
    return blocks.computeIfAbsent(content, key -> new FilterBlock(key, after));
  }

  private FilterBlock target(
      @Nullable TreeNode below, @Nullable Part rule, FilterBlock following, Accumulator after) {
    if (below != null) {
      return level(below, following, after);
    }
    return rule == null
        ? following
        : ends.computeIfAbsent(rule.outcome(), outcome -> new FilterBlock(rule));
  }

  private static int word(TreeNode node) {
    return node.argument * 2 + (node.isHigh ? 1 : 0);
  }

  // Blocks are placed behind the block that first jumps to them, the true side first.
  private static void place(FilterBlock block, Accumulator before) {
    Content content = block.content;
    if (block.isPlaced || content == null) {
      return;
    }
    block.isPlaced = true;
    block.isReloaded = !content.start().isAnything() && !content.start().equals(before);
    place(content.whenTrue(), block.declaredEnd);
    place(content.whenFalse(), block.declaredEnd);
  }

  private boolean walk(FilterBlock block, Accumulator before, List<ArgTest> tests) {
    Content content = block.content;
    if (content == null) {
      if (block.end != null) {
        paths.add(Decision.byRule(tests, block.end.outcome(), block.end.rule().position()));
      }
      return paths.size() <= MOST_PATHS;
    }
    Accumulator held =
        content.loads()
            ? new Accumulator(content.word(), -1)
            : block.isReloaded ? content.start() : before;
    if (content.masks()) {
      held = new Accumulator(held.word(), held.mask() & content.mask());
    }
    if (held.isAnything()) {
      return false;
    }
    List<ArgTest> yes = tests(content, held, true);
    List<ArgTest> no = tests(content, held, false);
    return walk(content.whenTrue(), held, tests, yes, no)
        && walk(content.whenFalse(), held, tests, no, yes);
  }

  private boolean walk(
      FilterBlock to,
      Accumulator held,
      List<ArgTest> tests,
      List<ArgTest> ways,
      List<ArgTest> otherWays) {
    if (otherWays.size() == 1 && tests.contains(otherWays.get(0))) {
      return true;
    }
    for (ArgTest way : ways) {
      if (!walk(to, held, with(tests, way))) {
        return false;
      }
    }
    return true;
  }

  private static List<ArgTest> with(List<ArgTest> tests, ArgTest test) {
    if (tests.contains(test)) {
      return tests;
    }
    List<ArgTest> more = new ArrayList<>(tests);
    more.add(test);
    return more;
  }

  // One way, or several that exclude each other.
  private static List<ArgTest> tests(Content content, Accumulator held, boolean isTrue) {
    int argument = held.word() / 2;
    boolean isHigh = held.word() % 2 == 1;
    boolean orders =
        content.kind() == TreeNode.Kind.GREATER || content.kind() == TreeNode.Kind.GREATER_OR_EQUAL;
    return orders && held.mask() != -1
        ? new MaskedOrder(argument, isHigh, held.mask(), content.kind(), content.datum())
            .tests(isTrue)
        : List.of(
            TreePaths.test(argument, isHigh, held.mask(), content.kind(), content.datum(), isTrue));
  }
}
