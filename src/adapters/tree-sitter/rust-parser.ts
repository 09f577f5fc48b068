import type { Language, Parser, TreeCursor } from "web-tree-sitter";
import {
  type NoTree,
  type RustNode,
  type RustParser,
  type RustSyntax,
  type RustTree,
  TOO_DEEP,
  TREE_BOUNDS,
} from "../../formats/rust/tree.ts";
import { wasmFiles } from "./wasm-files.ts";

/** Rust by tree-sitter, as WebAssembly: no native code, and no network. Loaded once for a process. */
export const treeSitter: RustSyntax = {
  load() {
    loaded ??= load();
    return loaded;
  },
};

let loaded: Promise<RustParser> | undefined;

async function load(): Promise<RustParser> {
  const [{ Language, Parser }, { library, grammar }] = await Promise.all([
    import("./library.ts"),
    wasmFiles(),
  ]);
  await Parser.init({ wasmBinary: library });
  const language = await Language.load(grammar);
  const parser = new Parser();
  parser.setLanguage(language);
  const names = namesIn(language);
  return { parse: (text) => parsed(parser, names, text) };
}

/** The names of kinds and fields by their numbers. A name costs a text each time that it is asked for. */
type Names = Readonly<{ kinds: readonly string[]; fields: readonly (string | null)[] }>;

function namesIn(language: Language): Names {
  const numbers = (count: number) => Array.from({ length: count + 1 }, (_, number) => number);
  return {
    kinds: numbers(language.nodeTypeCount).map((number) => language.nodeTypeForId(number) ?? "ERROR"),
    fields: numbers(language.fieldCount).map((number) => language.fieldNameForId(number)),
  };
}

function parsed(parser: Parser, names: Names, text: string): RustTree | NoTree {
  if (text.length > TREE_BOUNDS.text) return { fault: "it is larger than any code that people write" };
  let steps = 0;
  const progressCallback = (): boolean => {
    steps += 1;
    return steps > TREE_BOUNDS.steps;
  };
  const tree = parser.parse(text, null, { progressCallback });
  if (tree === null) {
    parser.reset();
    return { fault: "reading it takes more steps than any code that people write" };
  }
  const cursor = tree.walk();
  try {
    const root = copied(cursor, names);
    return root === null ? { fault: "it has more parts than any code that people write" } : { text, root };
  } finally {
    cursor.delete();
    tree.delete();
  }
}

/** What is no part of the program. */
const REMARKS: ReadonlySet<string> = new Set(["line_comment", "block_comment"]);

type Growing = RustNode & { kind: string; readonly children: RustNode[] };

/** A tree as plain objects, without recursion; null where it has too many nodes. */
function copied(cursor: TreeCursor, { kinds, fields }: Names): RustNode | null {
  const made = (): Growing => ({
    kind: kinds[cursor.nodeTypeId] ?? "ERROR",
    field: fields[cursor.currentFieldId] ?? null,
    start: cursor.startIndex,
    end: cursor.endIndex,
    children: [],
  });
  const root = made();
  const parents: Growing[] = [root];
  let count = 0;
  if (!cursor.gotoFirstChild()) return root;
  for (;;) {
    let isBelow = false;
    if (cursor.nodeIsNamed) {
      const node = made();
      count += 1;
      if (count > TREE_BOUNDS.nodes) return null;
      if (!REMARKS.has(node.kind)) {
        parents.at(-1)?.children.push(node);
        if (parents.length >= TREE_BOUNDS.depth) node.kind = TOO_DEEP;
        else isBelow = cursor.gotoFirstChild();
        if (isBelow) parents.push(node);
      }
    }
    if (isBelow) continue;
    while (!cursor.gotoNextSibling()) {
      if (parents.length <= 1 || !cursor.gotoParent()) return root;
      parents.pop();
    }
  }
}
