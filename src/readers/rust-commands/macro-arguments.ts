import type { RustNode, RustParser } from "../../formats/rust/tree.ts";
import { TOO_DEEP } from "../../formats/rust/tree.ts";
import { type Written, within } from "./nodes.ts";

const parsed = new WeakMap<RustNode, readonly RustNode[] | null>();
const FAULTS = new Set(["ERROR", TOO_DEEP]);

/**
 * The arguments of a macro as expressions, with their places in the file; null where they aren't expressions with commas
 * between them. A grammar gives tokens alone, since a macro may take any.
 */
export function macroArguments(
  parser: RustParser,
  { text }: Written,
  tokens: RustNode,
): readonly RustNode[] | null {
  const known = parsed.get(tokens);
  if (known !== undefined) return known;
  const inside = text.slice(tokens.start + 1, tokens.end - 1);
  const found =
    insideOf(parser, "fn f() { f(", inside, ") }", tokens.start + 1, "arguments") ??
    insideOf(parser, "fn f() {", inside, "}", tokens.start + 1, "block");
  parsed.set(tokens, found);
  return found;
}

function insideOf(
  parser: RustParser,
  before: string,
  inside: string,
  after: string,
  start: number,
  kind: string,
): readonly RustNode[] | null {
  const tree = parser.parse(before + inside + after);
  if ("fault" in tree || within(tree.root, FAULTS).length > 0) return null;
  const [list] = within(tree.root, new Set([kind]));
  return list === undefined ? null : list.children.map((child) => movedBy(child, start - before.length));
}

function movedBy(node: RustNode, by: number): RustNode {
  const children = node.children.map((child) => movedBy(child, by));
  return { ...node, start: node.start + by, end: node.end + by, children };
}
