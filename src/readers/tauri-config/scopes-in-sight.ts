import { splitBy } from "../../formats/rust/stretch.ts";
import { isMark, type Stretch, type Token } from "../../formats/rust/token.ts";
import { baseName } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { bindingOf, receiverOf } from "../../tauri/rust/bindings.ts";
import { type Mention, type MentioningFile, readCode } from "../../tauri/rust/mentions.ts";
import { isOwnMethod } from "../../tauri/rust/own-methods.ts";
import type { AppRust } from "../../tauri/rust/walk.ts";
import { rustOfApp } from "../../tauri/rust-files.ts";

/** Which of Tauri's scopes a call changes: the asset protocol's, or that of the fs plugin. */
export type ScopeKind = "asset" | "fs";

/** Words of Tauri's interface that lead to a scope. Source: tauri 2.0 to 2.12, tauri-plugin-fs 2.0 to 2.7. */
const LEADING: ReadonlyMap<string, ScopeKind> = new Map([
  ["FsExt", "fs"],
  ["FsScope", "fs"],
  ["Scopes", "asset"],
  ["asset_protocol_scope", "asset"],
  ["fs_scope", "fs"],
  ["tauri_plugin_fs", "fs"],
  ["try_fs_scope", "fs"],
]);

/**
 * Whether a method may be called on one of Tauri's scopes: elsewhere, methods of these names may belong to anything. The file has
 * to name a scope; or a function, type or module of another file that names one, directly or not. In a macro, the receiver may be
 * any argument of the macro.
 */
export function isOnScope(project: Project, mention: Mention): boolean {
  if (isOwnMethod(project, mention)) return false;
  const { tokens } = mention.file.source;
  if (leadsToScope(tokens)) return true;
  const names = inSight.get(project) ?? namesWithScopes(project);
  inSight.set(project, names);
  return (
    (mention.isInMacro && names.size > 0) ||
    tokens.some(({ kind, text }) => kind === "word" && names.has(text))
  );
}

const inSight = new WeakMap<Project, ReadonlySet<string>>();

/** Names of functions and files that most crates have. They say nothing. */
const COMMON: ReadonlySet<string> = new Set(["lib", "main", "mod", "run"]);

function namesWithScopes(project: Project): ReadonlySet<string> {
  const leading = new RegExp(["\\bscope\\b", ...LEADING.keys()].join("|"));
  const all = rustOfApp(project).files;
  const found = new Set<string>();
  const known = new Set<string>();
  const declare = (rust: AppRust): void => {
    known.add(rust.file.path);
    const { items } = readCode(rust);
    const free = items.functions.flatMap(({ name, owner }) => (owner === null ? name : []));
    const module = baseName(rust.file.path).replace(/\.rs$/, "");
    for (const name of [...items.types, ...free, module]) if (!COMMON.has(name)) found.add(name);
  };
  for (const rust of all)
    if (leading.test(rust.file.text) && leadsToScope(readCode(rust).source.tokens)) declare(rust);
  if (found.size === 0) return found;
  const mentioning = filesByType(all);
  // A set is walked on to what is added meanwhile.
  for (const name of found)
    for (const rust of mentioning.get(name) ?? []) if (!known.has(rust.file.path)) declare(rust);
  return found;
}

/** The files that mention each type: types pass a scope on. The result of a function is used in the file that calls it. */
function filesByType(all: readonly AppRust[]): ReadonlyMap<string, readonly AppRust[]> {
  const found = new Map<string, AppRust[]>();
  for (const rust of all) {
    const words = readCode(rust).source.tokens.flatMap(({ kind, text }) =>
      kind === "word" && /^[A-Z]/.test(text) ? text : [],
    );
    for (const word of new Set(words)) {
      const files = found.get(word) ?? [];
      files.push(rust);
      found.set(word, files);
    }
  }
  return found;
}

function leadsToScope(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ kind, text }, at) => kind === "word" && (LEADING.has(text) || isScopeModule(tokens, at)),
  );
}

/** `tauri::scope`, or `scope::fs`. */
function isScopeModule(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "scope") return false;
  const isOfTauri = isMark(tokens[at - 1], "::") && tokens[at - 2]?.text === "tauri";
  return isOfTauri || (isMark(tokens[at + 1], "::") && tokens[at + 2]?.text === "fs");
}

/**
 * The scope that a method is called on, by the index of its name: by the receiver, or the source of its variable; else the scope
 * that the file named last.
 */
export function scopeAt(file: MentioningFile, index: number): ScopeKind {
  const { tokens } = file.source;
  const receiver = receiverOf(file.source, index);
  const variable = tokens[receiver.from];
  const binding = variable?.kind === "word" ? bindingOf(file, receiver.from, variable.text) : undefined;
  const origins: Stretch[] = [receiver];
  if (binding?.kind === "parts") origins.push(...binding.parts);
  if (binding?.kind === "parameter") {
    const parameter = splitBy(file.source, ",", binding.of.parameters)[binding.position];
    if (parameter !== undefined) origins.push(parameter);
  }
  const said = origins.flatMap(({ from, to }) => kindsIn(tokens.slice(from, to)));
  return said[0] ?? kindsIn(tokens.slice(0, index)).at(-1) ?? "fs";
}

function kindsIn(tokens: readonly Token[]): ScopeKind[] {
  return tokens.flatMap(({ kind, text }) => (kind === "word" ? (LEADING.get(text) ?? []) : []));
}
