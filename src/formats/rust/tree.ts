/**
 * A node of a syntax tree of Rust, named as tree-sitter's grammar names it: `call_expression`, with the field that it fills
 * in its parent. Marks and keywords that the grammar doesn't name are left out, and so are comments. Offsets count UTF-16
 * code units; `end` is exclusive.
 */
export type RustNode = Readonly<{
  kind: string;
  field: string | null;
  start: number;
  end: number;
  children: readonly RustNode[];
}>;

/** The syntax of a text. It recovers from errors: what can't be read is a node `ERROR`, and the rest stays readable. */
export type RustTree = Readonly<{ text: string; root: RustNode }>;

/** Why there is no tree, as the rest of a sentence. */
export type NoTree = Readonly<{ fault: string }>;

/** The port to a parser of Rust. It is pure: one text has one tree on every machine, and takes bounded memory and steps. */
export type RustParser = Readonly<{ parse(text: string): RustTree | NoTree }>;

/** Loads the parser, which takes some milliseconds: only where a file of Rust matters. */
export type RustSyntax = Readonly<{ load(): Promise<RustParser> }>;

/** The bounds on a tree. The largest file that people write has a tenth of each. */
export const TREE_BOUNDS = {
  /** Characters of a text. */
  text: 4_000_000,
  /** Named nodes. */
  nodes: 2_000_000,
  /** How deep they may stand in one another: what is deeper is left out, and its parent is a node `TOO_DEEP`. */
  depth: 400,
  /** How often the parser may say that it is still at work, which it does every hundred steps. */
  steps: 1_000_000,
} as const;

/** The kind of a node whose children are left out, as they stand too deep in one another. */
export const TOO_DEEP = "TOO_DEEP";
