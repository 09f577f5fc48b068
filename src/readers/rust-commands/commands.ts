import type { RustNode } from "../../formats/rust/tree.ts";
import type { AppCode } from "./app-code.ts";
import { attributeOf, type CodeFile, type CodeFunction, moduleName } from "./code-file.ts";
import { type Registration, registeringNames, registrationsIn } from "./registrations.ts";

/** A command: its name for pages, what registers it, and the functions that it may be, one for each platform or feature. */
export type RegisteredCommand = Readonly<{
  name: string;
  registration: Registration;
  /** Empty where no file here has such a function: a macro may make it. */
  functions: readonly CodeFunction[];
}>;

/** All commands that an app and the plugins of this repository register. */
export function registeredCommands(app: AppCode): readonly RegisteredCommand[] {
  const filesWith = (words: Iterable<string>): CodeFile[] => {
    const sought = [...words];
    return app.files
      .filter(({ text }) => sought.some((name) => text.includes(name)))
      .flatMap(({ path }) => app.file(path) ?? []);
  };
  const names = registeringNames(filesWith);
  const registered = filesWith([...names, "macro_rules"]).flatMap((code) => registrationsIn(code, names));
  const byName = new Map<string, RegisteredCommand>();
  for (const registration of registered) {
    const { path, plugin, isList } = registration;
    const last = path.at(-1) ?? "";
    const name = plugin === null ? last : `plugin:${plugin}|${last}`;
    const known = byName.get(name);
    const meant = functionsOf(app, registration);
    if (!isList && !meant.some(isCommand)) continue;
    const functions = [...new Set([...(known?.functions ?? []), ...meant])];
    byName.set(name, { name, registration: known?.registration ?? registration, functions });
  }
  return [...byName.values()];
}

function functionsOf(app: AppCode, { path, code, node }: Registration): readonly CodeFunction[] {
  const all = app.functions(path.at(-1) ?? "").filter(({ owner }) => owner === null);
  const marked = all.filter(isCommand);
  // A macro may make a command of a function: `#[api] fn f` and the path `tauri_f::f`.
  const named = marked.length > 0 ? marked : all.filter(({ attributes }) => attributes.length > 0);
  if (named.length < 2) return named;
  const before = path.at(-2);
  const around = modulesAround(code, node);
  const near = named.filter(({ file, modules }) =>
    before === undefined || OWN.has(before)
      ? file === code && modules.join("::") === around
      : moduleName(file.file.path) === before ||
        modules.at(-1) === before ||
        file.file.path.includes(`/${before}/`),
  );
  return near.length > 0 ? near : named;
}

/** The modules of a file in which something of it stands. */
function modulesAround({ functions }: CodeFile, { start, end }: RustNode): string {
  const around = functions.find(({ node }) => node.start <= start && end <= node.end);
  return around?.modules.join("::") ?? "";
}

const OWN = new Set(["crate", "self", "super"]);

/** Whether a function carries the attribute that makes a command of it. */
function isCommand({ file, attributes }: CodeFunction): boolean {
  return attributes.some((each) => isCommandAttribute(file, each));
}

function isCommandAttribute(file: CodeFile, item: RustNode): boolean {
  const { path, arguments: given } = attributeOf(file, item);
  if (path[0] === "cfg_attr") return /\bcommand\b/.test(given);
  const name = path.at(-1) ?? "";
  if (path.length > 1) return name === "command";
  const used = file.uses.get(name) ?? [];
  const isTaken = used.some((each) => each.at(-1) === "command" && each[0] === "tauri");
  return isTaken || (name === "command" && file.globs.some(([first]) => first === "tauri"));
}

/** `#[tauri::command(rename_all = "snake_case")]`: pages then name inputs as Rust does. */
export function keepsNames({ file, attributes }: CodeFunction): boolean {
  return attributes.some((each) => /rename_all\s*=\s*"snake_case"/.test(attributeOf(file, each).arguments));
}
