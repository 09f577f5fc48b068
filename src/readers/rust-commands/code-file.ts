import type { RustNode, RustParser, RustTree } from "../../formats/rust/tree.ts";
import type { SourceFile } from "../../formats/value.ts";
import { childOf, fieldOf, literalIn, pathOf, textOf, within } from "./nodes.ts";

/** A function of a file: its type, if it stands in an `impl` or a `trait`, and the modules of the file around it. */
export type CodeFunction = Readonly<{
  name: string;
  owner: string | null;
  modules: readonly string[];
  node: RustNode;
  attributes: readonly RustNode[];
  file: CodeFile;
}>;

/** A type that a file declares. */
export type CodeType = Readonly<{
  name: string;
  node: RustNode;
  attributes: readonly RustNode[];
  file: CodeFile;
}>;

/** What a `const` or a `static` stands for, as far as it is a text or the path of something. */
export type Constant = Readonly<{ literal: string | null; path: readonly string[] | null }>;

/** A file of code by its tree: what it declares, and what its names stand for by `use`. */
export type CodeFile = Readonly<{
  file: SourceFile;
  text: string;
  root: RustNode;
  functions: readonly CodeFunction[];
  types: readonly CodeType[];
  constants: ReadonlyMap<string, Constant>;
  /** The paths that a name stands for. */
  uses: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Paths of which every name is taken: `use std::fs::*`. */
  globs: readonly (readonly string[])[];
  /** Those that a module passes on, by its name. */
  globsOf: ReadonlyMap<string, readonly (readonly string[])[]>;
  macros: ReadonlySet<string>;
  /** Where the text could not be read. */
  errors: readonly RustNode[];
}>;

const read = new WeakMap<RustParser, WeakMap<SourceFile, CodeFile | string>>();

/** The file as code, or why there is no tree of it. An unchanged file is one object, and read once for both sides. */
export function codeFile(parser: RustParser, file: SourceFile): CodeFile | string {
  const ofParser = read.get(parser) ?? new WeakMap<SourceFile, CodeFile | string>();
  read.set(parser, ofParser);
  const known = ofParser.get(file);
  if (known !== undefined) return known;
  const tree = parser.parse(file.text);
  const code = "fault" in tree ? tree.fault : codeOf(file, tree);
  ofParser.set(file, code);
  return code;
}

const ERRORS = new Set(["ERROR", "TOO_DEEP"]);
export const MODULES: ReadonlySet<string> = new Set(["mod_item"]);
const TYPES = new Set(["struct_item", "enum_item", "type_item", "union_item"]);

function codeOf(file: SourceFile, { text, root }: RustTree): CodeFile {
  const functions: CodeFunction[] = [];
  const types: CodeType[] = [];
  const constants = new Map<string, Constant>();
  const macros = new Set<string>();
  const uses = new Map<string, (readonly string[])[]>();
  const globs: (readonly string[])[] = [];
  const globsOf = new Map<string, (readonly string[])[]>();
  const code: CodeFile = {
    ...{ file, text, root, functions, types, constants, uses, globs, globsOf, macros },
    errors: within(root, ERRORS),
  };
  const inline = within(root, MODULES);
  for (const node of within(root, new Set(["use_declaration"]))) {
    const argument = fieldOf(node, "argument");
    const known = globs.length;
    if (argument !== undefined) takeUse(argument, []);
    if (globs.length === known || childOf(node, "visibility_modifier") === undefined) continue;
    const module = moduleAround(code, inline, node);
    globsOf.set(module, [...(globsOf.get(module) ?? []), ...globs.slice(known)]);
  }
  items(root, null, []);
  return code;

  function items({ children }: RustNode, owner: string | null, modules: readonly string[]): void {
    let attributes: RustNode[] = [];
    for (const node of children) {
      if (node.kind === "attribute_item") {
        attributes.push(node);
        continue;
      }
      item(node, owner, modules, attributes);
      attributes = [];
    }
  }

  function item(
    node: RustNode,
    owner: string | null,
    modules: readonly string[],
    attributes: readonly RustNode[],
  ): void {
    if (attributes.some((each) => isForTests(code, each))) return;
    const named = fieldOf(node, "name");
    const name = named === undefined ? "" : (pathOf(code, named)[0] ?? "");
    const body = fieldOf(node, "body");
    if (node.kind === "function_item") functions.push({ name, owner, modules, node, attributes, file: code });
    else if (TYPES.has(node.kind)) types.push({ name, node, attributes, file: code });
    else if (CONSTANTS.has(node.kind)) constants.set(name, constantOf(code, fieldOf(node, "value")));
    else if (node.kind === "macro_definition") macros.add(name);
    else if (node.kind === "mod_item" && body !== undefined) items(body, null, [...modules, name]);
    else if (node.kind === "trait_item" && body !== undefined) items(body, name, modules);
    else if (node.kind === "impl_item" && body !== undefined) {
      const type = fieldOf(node, "type");
      items(body, (type && pathOf(code, type).at(-1)) ?? "", modules);
    }
    if (node.kind === "function_item" && body !== undefined) items(body, null, modules);
  }

  /** `std::{fs, io::{self, Read as R}, net::*}` */
  function takeUse(node: RustNode, before: readonly string[]): void {
    if (node.kind === "use_list") for (const child of node.children) takeUse(child, before);
    else if (node.kind === "scoped_use_list") {
      const [path, list] = [fieldOf(node, "path"), fieldOf(node, "list")];
      if (list !== undefined) takeUse(list, [...before, ...(path ? pathOf(code, path) : [])]);
    } else if (node.kind === "use_wildcard") {
      const [path] = node.children;
      globs.push([...before, ...(path ? pathOf(code, path) : [])]);
    } else if (node.kind === "use_as_clause") {
      const [path, alias] = [fieldOf(node, "path"), fieldOf(node, "alias")];
      if (path !== undefined && alias !== undefined)
        keep(textOf(code, alias), [...before, ...pathOf(code, path)]);
    } else {
      const path = [...before, ...pathOf(code, node)].filter(
        (part) => part !== "self" || before.length === 0,
      );
      keep(path.at(-1) ?? "", path);
    }
  }

  function keep(name: string, path: readonly string[]): void {
    const known = uses.get(name);
    if (known === undefined) uses.set(name, [path]);
    else known.push(path);
  }
}

const CONSTANTS = new Set(["const_item", "static_item"]);

function constantOf(code: CodeFile, value: RustNode | undefined): Constant {
  const path = value === undefined ? [] : pathOf(code, value);
  return { literal: literalIn(code, value) ?? null, path: path.length > 0 ? path : null };
}

/** `#[cfg(test)]` */
function isForTests(code: CodeFile, item: RustNode): boolean {
  const { path, arguments: given } = attributeOf(code, item);
  return path.at(-1) === "cfg" && /^\(\s*test\s*\)$/.test(given);
}

/** The module in which something of a file stands, by its name alone. */
export function moduleAround(code: CodeFile, inline: readonly RustNode[], { start, end }: RustNode): string {
  const around = inline.findLast((each) => each.start <= start && end <= each.end);
  const name = around === undefined ? undefined : fieldOf(around, "name");
  return name === undefined ? moduleName(code.file.path) : textOf(code, name);
}

/** The module that a file is: `src/a/notes.rs` and `src/a/notes/mod.rs` are `notes`. */
export function moduleName(path: string): string {
  const parts = path.replace(/\.rs$/, "").split("/");
  const last = parts.at(-1) ?? "";
  return last === "mod" ? (parts.at(-2) ?? "") : last;
}

/** What an attribute is called, and its arguments as written: `#[tauri::command(async)]`. */
export function attributeOf(
  code: CodeFile,
  item: RustNode,
): Readonly<{ path: readonly string[]; arguments: string }> {
  const attribute = childOf(item, "attribute");
  const [first] = attribute?.children ?? [];
  const given = attribute === undefined ? undefined : fieldOf(attribute, "arguments");
  return {
    path: first === undefined ? [] : pathOf(code, first),
    arguments: given === undefined ? "" : textOf(code, given),
  };
}
