import type { CommandInput } from "../../domain/rust-command.ts";
import type { RustNode } from "../../formats/rust/tree.ts";
import type { AppCode } from "./app-code.ts";
import { attributeOf, type CodeFile, type CodeFunction, type CodeType } from "./code-file.ts";
import { keepsNames } from "./commands.ts";
import { EMPTY, joined, type Value, valueWith } from "./flow/value.ts";
import { childOf, fieldOf, pathOf, textOf } from "./nodes.ts";

/** Parameters that Tauri fills in. */
const TAURIS: ReadonlySet<string> = new Set(
  "State AppHandle App Window WebviewWindow Webview Channel CommandScope GlobalScope".split(" "),
);

/** Numbers that texts are made of, where there are many of them. */
const OF_TEXT = /^(?:u8|u16|u32|char)$/;

/** Types that hold no text of a page's choice. */
const PLAIN =
  /^(?:[iuf](?:8|16|32|64|128|size)|bool|char|Uuid|Ulid|Duration|DateTime|NaiveDate|NaiveDateTime|SystemTime|Instant|IpAddr|Ipv4Addr|Ipv6Addr|NonZero\w*|JavaScriptChannelId|LogicalSize|PhysicalSize|LogicalPosition|PhysicalPosition)$/;

/** How deep types are looked into. */
const DEEPEST = 4;

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
    const value = valueIn(app, file, type, name, 0);
    const written = textOf(file, type).replace(/\s+/g, "");
    return [{ input: { name, type: written, isText: value.from.size > 0 }, pattern, type, value }];
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

/** The name of a type where it is declared: `use std::string::String as Uuid` makes a `Uuid` a `String`. */
function typeName(file: CodeFile, type: RustNode): string {
  const path = pathOf(file, type);
  const [used] = path.length === 1 ? (file.uses.get(path[0] ?? "") ?? []) : [];
  return (used ?? path).at(-1) ?? "";
}

/** What a value of a type holds of an input. */
function valueIn(app: AppCode, file: CodeFile, type: RustNode, source: string, depth: number): Value {
  const text: Value = valueWith({ from: new Map([[source, new Set()]]) });
  if (depth > DEEPEST) return text;
  if (type.kind === "reference_type") {
    const inner = fieldOf(type, "type");
    return inner === undefined ? text : valueIn(app, file, inner, source, depth);
  }
  if (type.kind === "array_type" || type.kind === "slice_type") {
    const [inner] = type.children;
    return inner === undefined ? EMPTY : ofMany(app, file, inner, source, depth);
  }
  if (type.kind === "tuple_type") {
    const parts = type.children.map((each) => valueIn(app, file, each, `${source}[]`, depth + 1));
    const from = joined(parts);
    return valueWith({ from, fields: new Map(parts.map((part, index) => [String(index), part])) });
  }
  const name = typeName(file, type);
  if (PLAIN.test(name) && app.types(name).length === 0) return EMPTY;
  const given = childOf(type, "type_arguments")?.children.filter(({ kind }) => kind !== "lifetime") ?? [];
  const last = given.at(-1);
  if (LISTS.has(name) && last !== undefined) return ofMany(app, file, last, source, depth);
  if (WRAPS.has(name) && last !== undefined) return valueIn(app, file, last, source, depth + 1);
  if (MAPS.has(name) && last !== undefined) return text;
  const declared = app.types(name);
  const [own] = declared.filter((each) => each.file === file).concat(declared);
  if (own === undefined) return { ...text, type: name || null };
  const generic = own.node.children.find(({ kind }) => kind === "type_parameters");
  const parameters =
    generic?.children.flatMap((each) => textOf(own.file, each).replace(/[:=\s].*$/s, "")) ?? [];
  const of = (inner: RustNode, at: string): Value => {
    const position = parameters.filter((each) => !each.startsWith("'")).indexOf(textOf(own.file, inner));
    const meant = given[position];
    return meant === undefined
      ? valueIn(app, own.file, inner, at, depth + 1)
      : valueIn(app, file, meant, at, depth + 1);
  };
  return ofType(app, own, source, of, text);
}

/** A list; of characters and bytes, a text. */
function ofMany(app: AppCode, file: CodeFile, inner: RustNode, source: string, depth: number): Value {
  if (OF_TEXT.test(textOf(file, inner))) return valueWith({ from: new Map([[source, new Set()]]) });
  return valueIn(app, file, inner, `${source}[]`, depth + 1);
}

const LISTS = new Set(["Vec", "VecDeque", "HashSet", "BTreeSet", "IndexSet", "SmallVec"]);
const WRAPS = new Set(["Option", "Box", "Arc", "Rc", "Cow", "Json", "Result"]);
const MAPS = new Set(["HashMap", "BTreeMap", "IndexMap"]);

function ofType(
  app: AppCode,
  own: CodeType,
  source: string,
  of: (type: RustNode, source: string) => Value,
  text: Value,
): Value {
  const { node, file, attributes, name } = own;
  if (node.kind === "type_item") {
    const aliased = fieldOf(node, "type");
    return aliased === undefined ? text : of(aliased, source);
  }
  const body = fieldOf(node, "body");
  if (body === undefined || !isFromPages(app, own)) return EMPTY;
  if (node.kind === "enum_item") return ofEnum(body, source, of);
  if (body.kind === "ordered_field_declaration_list") {
    const types = body.children.filter(({ field }) => field === "type");
    const [only] = types;
    if (only !== undefined && types.length === 1) return of(only, source);
    return text;
  }
  const isCamel = attributes.some((each) =>
    /rename_all\s*=\s*"camelCase"/.test(attributeOf(file, each).arguments),
  );
  const fields = new Map<string, Value>();
  let renamed: string | undefined;
  for (const each of body.children) {
    if (each.kind === "attribute_item")
      renamed = /\brename\s*=\s*"([^"]*)"/.exec(attributeOf(file, each).arguments)?.[1] ?? renamed;
    if (each.kind !== "field_declaration") continue;
    const [field, type] = [fieldOf(each, "name"), fieldOf(each, "type")];
    if (field === undefined || type === undefined) continue;
    const written = textOf(file, field);
    const shown = renamed ?? (isCamel ? camelCase(written) : written);
    fields.set(written, of(type, `${source}.${shown}`));
    renamed = undefined;
  }
  const from = new Map([...fields.values()].flatMap((value) => [...value.from]));
  return valueWith({ from, fields, type: name });
}

/** Whether Tauri makes such a value of what a page sends. Others come from the app: a type may say how (`CommandArg`). */
function isFromPages(app: AppCode, { name, attributes, file }: CodeType): boolean {
  if (attributes.some((each) => textOf(file, each).includes("Deserialize"))) return true;
  const byHand = new RegExp(`\\bDeserialize\\b[^{;]*\\bfor\\s+${name}\\b`);
  return app.files.some(
    ({ text }) => text.includes("Deserialize") && text.includes(name) && byHand.test(text),
  );
}

/** An enum without a payload is a closed list of its own. */
function ofEnum(body: RustNode, source: string, of: (type: RustNode, source: string) => Value): Value {
  const from = new Map<string, ReadonlySet<never>>();
  for (const variant of body.children) {
    const payload = fieldOf(variant, "body");
    for (const each of payload?.children ?? []) {
      const type = each.field === "type" ? each : fieldOf(each, "type");
      const value = type === undefined ? EMPTY : of(type, source);
      for (const inner of value.from.keys()) from.set(inner, new Set());
    }
  }
  return valueWith({ from });
}

/** The name that a page gives to `file_path`. */
function camelCase(name: string): string {
  return name.replace(/^_+/, "").replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
