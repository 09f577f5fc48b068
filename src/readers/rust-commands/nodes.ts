import type { RustNode } from "../../formats/rust/tree.ts";

/** A node with the text of the file that it stands in. */
export type Written = Readonly<{ text: string }>;

export function textOf({ text }: Written, { start, end }: RustNode): string {
  return text.slice(start, end);
}

export function fieldOf(node: RustNode, field: string): RustNode | undefined {
  return node.children.find((child) => child.field === field);
}

export function childOf(node: RustNode, kind: string): RustNode | undefined {
  return node.children.find((child) => child.kind === kind);
}

/** All nodes of some kinds in a node, itself included; of nodes in one another, all. */
export function within(node: RustNode, kinds: ReadonlySet<string>): RustNode[] {
  const found: RustNode[] = [];
  const left = [node];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (kinds.has(next.kind)) found.push(next);
    for (const child of next.children) left.push(child);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The path that a node writes, segment by segment, without generics: `<fs::File as A>::open::<T>` → `File`, `open`. */
export function pathOf(written: Written, node: RustNode): readonly string[] {
  switch (node.kind) {
    case "identifier":
    case "type_identifier":
    case "field_identifier":
    case "self":
    case "super":
    case "crate":
    case "primitive_type":
    case "metavariable":
      return [plain(textOf(written, node))];
    case "scoped_identifier":
    case "scoped_type_identifier": {
      const [path, name] = [fieldOf(node, "path"), fieldOf(node, "name")];
      return [...(path === undefined ? [] : pathOf(written, path)), ...(name ? pathOf(written, name) : [])];
    }
    case "generic_type":
    case "generic_type_with_turbofish":
    case "reference_type": {
      const type = fieldOf(node, "type");
      return type === undefined ? [] : pathOf(written, type);
    }
    case "generic_function": {
      const called = fieldOf(node, "function");
      return called === undefined ? [] : pathOf(written, called);
    }
    case "bracketed_type": {
      const [inner] = node.children;
      return inner === undefined ? [] : pathOf(written, inner);
    }
    case "qualified_type": {
      const type = fieldOf(node, "type");
      return type === undefined ? [] : pathOf(written, type);
    }
    default:
      return [];
  }
}

/** `r#type` → `type`. */
function plain(name: string): string {
  return name.startsWith("r#") ? name.slice(2) : name;
}

/** The meaning of a literal text, as far as it has no escapes; undefined for any other node. */
export function literalIn(written: Written, node: RustNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (node.kind === "string_literal" || node.kind === "raw_string_literal")
    return node.children.map((child) => textOf(written, child)).join("");
  if (node.kind === "reference_expression" || node.kind === "parenthesized_expression")
    return literalIn(written, node.children.at(-1));
  const called = node.kind === "call_expression" ? fieldOf(node, "function") : undefined;
  if (called?.kind === "field_expression" && SAME_TEXT.has(lastOf(written, called)))
    return literalIn(written, fieldOf(called, "value"));
  const [only, ...more] = fieldOf(node, "arguments")?.children ?? [];
  const isMade =
    called !== undefined &&
    /^(?:String|PathBuf|OsString|Path|Some)(?:::|$)/.test(pathOf(written, called).join("::"));
  return isMade && more.length === 0 ? literalIn(written, only) : undefined;
}

const SAME_TEXT: ReadonlySet<string> = new Set(
  "to_string to_owned into as_str clone as_ref to_string_lossy".split(" "),
);

function lastOf(written: Written, { children }: RustNode): string {
  const name = children.find(({ field }) => field === "field");
  return name === undefined ? "" : textOf(written, name);
}
