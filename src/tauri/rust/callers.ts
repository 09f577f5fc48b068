import { attributesBefore } from "../../formats/rust/attributes.ts";
import type { Encloser } from "../../formats/rust/enclosing.ts";
import { isKeyword, isMark, isOpen } from "../../formats/rust/token.ts";
import { baseName, folderOf } from "../paths.ts";
import { isImport } from "./calls.ts";
import type { IndexedFile, Mentioned } from "./code-index.ts";

/** Code that runs when something calls it: a function, or the expansion of a macro. */
export type Called = Extract<Encloser, { kind: "function" } | { kind: "macro" }>;

/** Attributes of functions that something other than the app's code calls. */
const ENTRIES: ReadonlySet<string> = new Set(["ctor", "export_name", "mobile_entry_point", "no_mangle"]);

/** Whether a function runs though no code of the app calls it: `main`, one of an `impl Trait for`, or one that others call. */
export function isEntry(
  { source }: IndexedFile,
  called: Called,
  groups: readonly { item: Encloser | null }[],
) {
  if (called.kind === "macro") return false;
  const { tokens } = source;
  const words = attributesBefore(source, called.keyword).flatMap(({ from, to }) =>
    tokens.slice(from, to).map(({ text }) => text),
  );
  const owner = groups.find(({ item }) => item?.kind === "owner")?.item;
  const isOfTrait =
    owner?.kind === "owner" &&
    tokens.slice(owner.keyword, owner.body.from).some((token) => isKeyword(token, "for"));
  return (
    (called.name === "main" && called.owner === null) || isOfTrait || words.some((word) => ENTRIES.has(word))
  );
}

/** Whether a mention of a function or macro may call it or pass it on. */
export function mayCall(called: Called, of: IndexedFile, { file, index }: Mentioned): boolean {
  const { tokens } = file.source;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (isKeyword(before, "fn") || isImport(tokens, index)) return false;
  if (called.kind === "macro") return isMark(next, "!") && !isMark(before, "!");
  const isInside = file === of && index > called.keyword && index < called.body.to;
  if (isInside || isMark(next, "!")) return false;
  const isCalled = isOpen(next, "(") || isMark(next, "::");
  if (isMark(before, ".")) return called.owner !== null && isCalled;
  const qualifier = isMark(before, "::") ? (tokens[index - 2]?.text ?? "") : null;
  if (called.owner !== null)
    return qualifier !== null && (qualifier === called.owner || qualifier === "Self");
  if (qualifier !== null) return isModule(of, qualifier);
  const isField =
    isMark(next, ":") || isMark(next, "=") || isKeyword(before, "let") || isKeyword(before, "mut");
  return !isField && (file === of || isImported(file, called.name));
}

function isImported({ items }: IndexedFile, name: string): boolean {
  return items.imports.some(({ as, path }) => as === "*" || (as === name && path.length > 0));
}

/** Whether a part of a path may name the module or crate of a file: by the file, its folder, or a module inside it. */
function isModule({ rust, items }: IndexedFile, name: string): boolean {
  if (/^(?:crate|self|super)$/.test(name) || items.modules.some((module) => module.name === name))
    return true;
  const { path } = rust.file;
  const file = baseName(path).replace(/\.rs$/, "");
  // The name of a crate, whatever it is, means the crate's root file.
  if (file === "lib" || file === "main") return true;
  return file === name || (file === "mod" && baseName(folderOf(path)) === name);
}
