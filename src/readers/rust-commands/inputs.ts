import type { InputShape } from "../../domain/input-shape.ts";
import type { CommandInput } from "../../domain/rust-command.ts";
import type { RustNode } from "../../formats/rust/tree.ts";
import type { AppCode } from "./app-code.ts";
import type { CodeFile, CodeFunction } from "./code-file.ts";
import { keepsNames } from "./commands.ts";
import { EMPTY, joined, type Value, valueWith } from "./flow/value.ts";
import { fieldOf, pathOf, textOf } from "./nodes.ts";
import { shapeOf } from "./shapes.ts";

/** Parameters that Tauri fills in. */
const TAURIS: ReadonlySet<string> = new Set(
  "State AppHandle App Window WebviewWindow Webview Channel CommandScope GlobalScope".split(" "),
);

export type Parameter = Readonly<{
  input: CommandInput;
  pattern: RustNode;
  type: RustNode;
  value: Value;
}>;

/** What a page hands to a command, parameter by parameter. */
export function parametersOf(app: AppCode, command: CodeFunction): readonly Parameter[] {
  const { file, node } = command;
  const keeps = keepsNames(command);
  return (fieldOf(node, "parameters")?.children ?? []).flatMap((parameter) => {
    const [pattern, type] = [fieldOf(parameter, "pattern"), fieldOf(parameter, "type")];
    if (parameter.kind !== "parameter" || pattern === undefined || type === undefined) return [];
    if (isTauris(app, file, type)) return [];
    const named = textOf(file, pattern).replace(/^mut\s+/, "");
    const name = keeps ? named.replace(/^_+/, "") : camelCase(named);
    const shape = shapeOf(app, file, type, name);
    const value = heldBy(shape);
    const written = textOf(file, type).replace(/\s+/g, "");
    return [{ input: { name, type: written, isText: value.from.size > 0, shape }, pattern, type, value }];
  });
}

function isTauris(app: AppCode, file: CodeFile, type: RustNode): boolean {
  const path = pathOf(file, type);
  const [first = ""] = path;
  // An app may have a type of its own that is called like one of Tauri's, or take another one under such a name.
  const isOne = (each: readonly string[]): boolean => {
    const name = each.at(-1) ?? "";
    return TAURIS.has(name) && (each[0] === "tauri" || app.types(name).length === 0);
  };
  return (
    (file.uses.get(first) ?? [path]).some(isOne) ||
    app.aliases(path.at(-1) ?? "").some((aliased) => TAURIS.has(aliased.at(-1) ?? ""))
  );
}

/** What a value of a shape holds of the inputs that stand in it. An enum that holds nothing is a closed list of its own. */
function heldBy(shape: InputShape): Value {
  switch (shape.kind) {
    case "text":
      return { ...holding([shape.source]), type: shape.type };
    case "bytes":
      return holding([shape.source]);
    case "plain":
      return EMPTY;
    case "optional":
    case "list":
      return heldBy(shape.of);
    case "map":
      return holding([shape.source, ...heldBy(shape.of).from.keys()]);
    case "tuple":
      return ofParts(
        shape.of.map((each, index) => [String(index), each] as const),
        null,
      );
    case "fields":
      return ofParts(
        shape.of.map((field) => [field.name, field.shape] as const),
        shape.type,
      );
    case "choice":
      return ofParts(
        shape.of.flatMap((variant) =>
          variant.shape === null ? [] : [[variant.name, variant.shape] as const],
        ),
        null,
      );
  }
}

function ofParts(parts: readonly (readonly [name: string, shape: InputShape])[], type: string | null): Value {
  const fields = new Map(parts.map(([name, part]) => [name, heldBy(part)]));
  return valueWith({ from: joined([...fields.values()]), fields, type });
}

function holding(sources: readonly string[]): Value {
  return valueWith({ from: new Map(sources.map((source) => [source, new Set()])) });
}

/** The name that a page gives to `file_path`. */
function camelCase(name: string): string {
  return name.replace(/^_+/, "").replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
