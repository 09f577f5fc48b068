import type { InputShape, JsonValue, ShapedField, ShapedVariant } from "../../domain/input-shape.ts";
import type { RustNode } from "../../formats/rust/tree.ts";
import type { AppCode } from "./app-code.ts";
import type { CodeFile, CodeType } from "./code-file.ts";
import { childOf, fieldOf, pathOf, textOf } from "./nodes.ts";
import { nameBy, renamedTo, ruleOfNames, says, serdeWords, writingOf } from "./serde.ts";

/** How deep types are looked into. */
const DEEPEST = 4;

/** Parts of one parameter that are told apart: a struct may hold a hundred others, each of which does. */
const MOST_PARTS = 2000;

/** Numbers that texts are made of, where there are many of them. */
const OF_TEXT = /^(?:u8|u16|u32|char)$/;

/** Types that hold no text of a page's choice, with one that will do. */
const PLAIN: readonly (readonly [RegExp, JsonValue])[] = [
  [/^(?:[iuf](?:8|16|32|64|128|size)|JavaScriptChannelId)$/, 0],
  [/^NonZero\w*$/, 1],
  [/^bool$/, false],
  [/^char$/, "a"],
  [/^(?:Uuid|Ulid)$/, "00000000-0000-0000-0000-000000000000"],
  [/^(?:IpAddr|Ipv4Addr)$/, "127.0.0.1"],
  [/^Ipv6Addr$/, "::1"],
  [/^Duration$/, { secs: 0, nanos: 0 }],
  [/^SystemTime$/, { secs_since_epoch: 0, nanos_since_epoch: 0 }],
  [/^DateTime$/, "2026-01-01T00:00:00Z"],
  [/^NaiveDate$/, "2026-01-01"],
  [/^NaiveDateTime$/, "2026-01-01T00:00:00"],
  [/^(?:Logical|Physical)Size$/, { width: 0, height: 0 }],
  [/^(?:Logical|Physical)Position$/, { x: 0, y: 0 }],
  [/^Instant$/, null],
];

const LISTS = new Set(["Vec", "VecDeque", "HashSet", "BTreeSet", "IndexSet", "SmallVec"]);
const WRAPS = new Set(["Box", "Arc", "Rc", "Cow", "Json", "Result"]);
const MAPS = new Set(["HashMap", "BTreeMap", "IndexMap"]);

const NOTHING: InputShape = { kind: "plain", value: null };

/** What a page may hand over for a parameter of a type; `source` is the parameter's name. */
export function shapeOf(app: AppCode, file: CodeFile, type: RustNode, source: string): InputShape {
  let left = MOST_PARTS;
  return of(file, type, source, 0);

  function of(file: CodeFile, type: RustNode, source: string, depth: number): InputShape {
    const text: InputShape = { kind: "text", source, type: null };
    left -= 1;
    if (depth > DEEPEST || left < 0) return text;
    if (type.kind === "reference_type") {
      const inner = fieldOf(type, "type");
      return inner === undefined ? text : of(file, inner, source, depth);
    }
    if (type.kind === "array_type" || type.kind === "slice_type") {
      const [inner] = type.children;
      return inner === undefined ? NOTHING : ofMany(file, inner, source, depth);
    }
    if (type.kind === "tuple_type")
      return { kind: "tuple", of: type.children.map((each) => of(file, each, `${source}[]`, depth + 1)) };
    const name = typeName(file, type);
    const plain = PLAIN.find(([pattern]) => pattern.test(name));
    if (plain !== undefined && app.types(name).length === 0) return { kind: "plain", value: plain[1] };
    const given = childOf(type, "type_arguments")?.children.filter(({ kind }) => kind !== "lifetime") ?? [];
    const last = given.at(-1);
    if (LISTS.has(name) && last !== undefined) return ofMany(file, last, source, depth);
    if (name === "Option" && last !== undefined)
      return { kind: "optional", of: of(file, last, source, depth + 1) };
    if (WRAPS.has(name) && last !== undefined) return of(file, last, source, depth + 1);
    if (MAPS.has(name) && last !== undefined)
      return { kind: "map", source, of: of(file, last, source, depth + 1) };
    const declared = app.types(name);
    const [own] = declared.filter((each) => each.file === file).concat(declared);
    if (own === undefined) return { ...text, type: name || null };
    return ofType(own, source, (inner, at) => {
      const meant = given[typeParametersOf(own).indexOf(textOf(own.file, inner))];
      return meant === undefined ? of(own.file, inner, at, depth + 1) : of(file, meant, at, depth + 1);
    });
  }

  /** A list; of characters and bytes, a text. */
  function ofMany(file: CodeFile, inner: RustNode, source: string, depth: number): InputShape {
    if (OF_TEXT.test(textOf(file, inner))) return { kind: "bytes", source };
    return { kind: "list", of: of(file, inner, `${source}[]`, depth + 1) };
  }

  function ofType(own: CodeType, source: string, inner: Inner): InputShape {
    const { node, file, attributes, name } = own;
    if (node.kind === "type_item") {
      const aliased = fieldOf(node, "type");
      return aliased === undefined ? { kind: "text", source, type: null } : inner(aliased, source);
    }
    const body = fieldOf(node, "body");
    if (body === undefined || !isFromPages(app, own)) return NOTHING;
    const words = serdeWords(file, attributes);
    if (node.kind === "enum_item")
      return { kind: "choice", of: variantsOf(file, body, words, source, inner) };
    if (body.kind === "ordered_field_declaration_list") return ofOrdered(body, source, inner);
    return { kind: "fields", type: name, of: fieldsOf(file, body, ruleOfNames(words), source, inner) };
  }
}

type Inner = (type: RustNode, source: string) => InputShape;

/** `struct Name(String)` is what it holds, and `struct Pair(String, u32)` is written as a list. */
function ofOrdered(body: RustNode, source: string, inner: Inner): InputShape {
  const types = body.children.filter(({ field }) => field === "type");
  const [only] = types;
  if (only !== undefined && types.length === 1) return inner(only, source);
  return { kind: "tuple", of: types.map((each) => inner(each, `${source}[]`)) };
}

function fieldsOf(
  file: CodeFile,
  body: RustNode,
  rule: string | undefined,
  source: string,
  inner: Inner,
): ShapedField[] {
  return withAttributes(body).flatMap(({ node, attributes }) => {
    const [field, type] = [fieldOf(node, "name"), fieldOf(node, "type")];
    if (node.kind !== "field_declaration" || field === undefined || type === undefined) return [];
    const [words, name] = [serdeWords(file, attributes), textOf(file, field)];
    if (says(words, "skip") || says(words, "skip_deserializing")) return [];
    const shown = renamedTo(words) ?? nameBy(rule, name);
    const isSpread = says(words, "flatten");
    const shape = inner(type, isSpread ? source : `${source}.${shown}`);
    const mayLack = says(words, "default") || shape.kind === "optional";
    return [{ name, shown, shape, mayLack, isSpread }];
  });
}

function variantsOf(
  file: CodeFile,
  body: RustNode,
  words: string,
  source: string,
  inner: Inner,
): ShapedVariant[] {
  return withAttributes(body).flatMap(({ node, attributes }) => {
    const [named, payload] = [fieldOf(node, "name"), fieldOf(node, "body")];
    if (node.kind !== "enum_variant" || named === undefined) return [];
    const [own, name] = [serdeWords(file, attributes), textOf(file, named)];
    if (says(own, "skip") || says(own, "skip_deserializing")) return [];
    const shown = renamedTo(own) ?? nameBy(ruleOfNames(words), name);
    const at = `${source}.${shown}`;
    const fieldRule = ruleOfNames(own) ?? ruleOfNames(words, "rename_all_fields");
    const shape: InputShape | null =
      payload === undefined
        ? null
        : payload.kind === "ordered_field_declaration_list"
          ? ofOrdered(payload, at, inner)
          : { kind: "fields", type: name, of: fieldsOf(file, payload, fieldRule, at, inner) };
    return [{ name, shape, written: writingOf(words, shown) }];
  });
}

/** What stands in a body, each with its attributes. */
function withAttributes({
  children,
}: RustNode): readonly Readonly<{ node: RustNode; attributes: readonly RustNode[] }>[] {
  let attributes: RustNode[] = [];
  return children.flatMap((node) => {
    if (node.kind === "attribute_item") {
      attributes.push(node);
      return [];
    }
    const own = attributes;
    attributes = [];
    return [{ node, attributes: own }];
  });
}

function typeParametersOf({ node, file }: CodeType): readonly string[] {
  const generic = node.children.find(({ kind }) => kind === "type_parameters");
  const names = generic?.children.map((each) => textOf(file, each).replace(/[:=\s].*$/s, "")) ?? [];
  return names.filter((each) => !each.startsWith("'"));
}

/** The name of a type where it is declared: `use std::string::String as Uuid` makes a `Uuid` a `String`. */
function typeName(file: CodeFile, type: RustNode): string {
  const path = pathOf(file, type);
  const [used] = path.length === 1 ? (file.uses.get(path[0] ?? "") ?? []) : [];
  return (used ?? path).at(-1) ?? "";
}

/** Whether Tauri makes such a value of what a page sends. Others come from the app: a type may say how (`CommandArg`). */
function isFromPages(app: AppCode, { name, attributes, file }: CodeType): boolean {
  if (attributes.some((each) => textOf(file, each).includes("Deserialize"))) return true;
  const itself = new RegExp(`\\bfor\\s+${name}\\b`);
  return app.files.some(
    ({ text }) =>
      text.includes("Deserialize") &&
      text.includes(name) &&
      // What stands before a block, such as `impl<'de> Deserialize<'de> for Name`, however long it is.
      text.split(/[{;]/).some((head) => head.includes("Deserialize") && itself.test(head)),
  );
}
