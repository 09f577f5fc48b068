import type { RustNode } from "../../formats/rust/tree.ts";
import type { AppCode } from "./app-code.ts";
import { type CodeFile, type CodeFunction, type CodeType, moduleName } from "./code-file.ts";
import { textOf, within } from "./nodes.ts";

const NAMES: ReadonlySet<string> = new Set(["type_identifier"]);

/** How deep types are looked into. */
const DEEPEST = 4;

/** Code of the app that makes an input of what a page sends, before the command runs: what reads its type or one of its fields. */
export function conversionsOf(app: AppCode, file: CodeFile, type: RustNode): readonly CodeFunction[] {
  const found = new Set<CodeFunction>();
  const seen = new Set<CodeType>();
  const visit = (code: CodeFile, node: RustNode, depth: number): void => {
    for (const name of new Set(within(node, NAMES).map((each) => textOf(code, each))))
      for (const own of app.types(name)) {
        if (seen.has(own) || depth > DEEPEST) continue;
        seen.add(own);
        for (const each of readersOf(app, own)) found.add(each);
        visit(own.file, own.node, depth + 1);
      }
  };
  visit(file, type, 0);
  return [...found];
}

/** `#[serde(try_from = "String", deserialize_with = "read")]`, and what is written by hand. */
function readersOf(app: AppCode, { name, node, attributes, file }: CodeType): CodeFunction[] {
  const text = [...attributes, node].map((each) => textOf(file, each)).join("\n");
  const byHand = ["deserialize", "from_command", "from_str", "try_from", "from"].flatMap((method) =>
    isReader(method, text) ? app.functions(method).filter(({ owner }) => owner === name) : [],
  );
  const named = [...text.matchAll(/\b(?:deserialize_with|with)\s*=\s*"([^"\n]{1,300})"/g)];
  return [...byHand, ...named.flatMap(([, path = ""]) => functionsNamed(app, path.split("::")))];
}

/** Functions that serde calls only where an attribute says so, and those that it calls anyway. */
function isReader(method: string, text: string): boolean {
  if (method === "deserialize" || method === "from_command") return true;
  return /\b(?:try_)?from\s*=|\bDeserializeFromStr\b/.test(text);
}

function functionsNamed(app: AppCode, path: readonly string[]): CodeFunction[] {
  const [last = "", before] = path.toReversed();
  const own = app.functions(last).filter(({ owner }) => owner === null || owner === before);
  const inModule = app
    .functions("deserialize")
    .filter(({ modules, file }) => modules.at(-1) === last || moduleName(file.file.path) === last);
  return [...own, ...inModule];
}
