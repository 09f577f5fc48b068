import type { PluginInterface } from "../domain/plugin-interface.ts";
import { expressionIn, pathAt } from "../formats/rust/expression.ts";
import { itemsOf } from "../formats/rust/items.ts";
import { textsOf } from "../formats/rust/literals.ts";
import { type RustSource, rustSource } from "../formats/rust/source.ts";
import { argumentsAt } from "../formats/rust/stretch.ts";
import { isOpen } from "../formats/rust/token.ts";

/** Whether a file of a crate's archive says what a Tauri plugin lets an app grant. */
export function saysPermissions(path: string): boolean {
  const isDeclared = /^permissions\/(?:.+\/)?[^/]+\.(?:json|toml)$/.test(path);
  return path === "build.rs" || (isDeclared && !/(?:^|\/)schemas\/[^/]+$/.test(path));
}

/** The permission files, and the literal list of `tauri_plugin::Builder::new(COMMANDS)`. Nothing is run. */
export function pluginFact(texts: ReadonlyMap<string, string>): PluginInterface | undefined {
  const script = texts.get("build.rs");
  const commands = script === undefined ? [] : pluginCommands(script);
  const files = [...texts].flatMap(([path, text]) => (path === "build.rs" ? [] : [{ path, text }]));
  const isPlugin = files.length > 0 || (script !== undefined && commands !== undefined);
  return isPlugin ? { files, commands: commands ?? null } : undefined;
}

/** Undefined where the script builds no plugin, null where it computes the commands. */
function pluginCommands(text: string): readonly string[] | null | undefined {
  const source = rustSource({ path: "build.rs", id: "", text });
  const open = builderIn(source);
  if (open === undefined) return undefined;
  const [list] = argumentsAt(source, open).map((part) => expressionIn(source, part));
  const named = list?.kind === "name" ? constantIn(source, list.path.at(-1) ?? "") : list;
  return textsOf(named)?.map(({ value }) => value) ?? null;
}

/** The bracket of `tauri_plugin::Builder::new(`. */
function builderIn({ tokens }: RustSource): number | undefined {
  for (const [index, { kind, text }] of tokens.entries()) {
    const path = kind === "word" && text === "Builder" ? pathAt(tokens, index, tokens.length) : null;
    if (path?.names.join("::") === "Builder::new" && isOpen(tokens[path.next], "(")) return path.next;
  }
  return undefined;
}

function constantIn(source: RustSource, constant: string): ReturnType<typeof expressionIn> | undefined {
  const [only, ...others] = itemsOf(source).constants.filter(({ name }) => name === constant);
  return only === undefined || others.length > 0 ? undefined : expressionIn(source, only.value);
}
