import { parseJson } from "../../formats/json.ts";
import { parseFile } from "../../formats/parse.ts";
import { member, type SourceFile, type StringValue, type Value } from "../../formats/value.ts";
import { baseName, folderOf } from "../paths.ts";
import { heededName } from "./environment-names.ts";
import { quoted } from "./maker.ts";
import type { Variables, Value as Words } from "./shell/values.ts";

/** One entry of `scripts` in a package.json. */
export type PackageScript = Readonly<{ name: string; text: StringValue; path: string }>;

/** A script that a command runs through a package manager, and the arguments that the manager passes on. */
export type PackageCall = Readonly<{
  name: string;
  args: Words;
  folder: string | null;
  packageName: string | null;
}>;

/** The scripts of a package.json, and the tasks of a deno.json. */
export function packageScripts(file: SourceFile): PackageScript[] {
  const isDeno = baseName(file.path) !== "package.json";
  const parsed = isDeno ? parseJson(file, "json5") : parseFile(file);
  const scripts = parsed.ok ? member(parsed.value, isDeno ? "tasks" : "scripts") : undefined;
  if (scripts?.kind !== "object") return [];
  return [...scripts.entries].flatMap(([name, { value }]) => {
    const text = value.kind === "object" ? member(value, "command") : value;
    return text?.kind === "string" ? [{ name, text, path: file.path }] : [];
  });
}

/** The variables that npm and others make of a package.json's `config`: `$npm_package_config_name`. */
export function packageSettings(file: SourceFile): Variables {
  const parsed = baseName(file.path) === "package.json" ? parseFile(file) : undefined;
  const config = parsed?.ok === true ? member(parsed.value, "config") : undefined;
  if (config?.kind !== "object") return new Map();
  const texts = [...config.entries].flatMap(([name, { value }]) =>
    value.kind === "string"
      ? [[`npm_package_config_${name.replace(/\W/g, "_")}`, [[value.value]]] as const]
      : [],
  );
  return new Map(texts);
}

/** Command lines in a package.json that belong to other tools, such as wireit, if they have to do with Tauri. */
export function otherCommands(file: SourceFile): PackageScript[] {
  const parsed = baseName(file.path) === "package.json" ? parseFile(file) : undefined;
  if (parsed?.ok !== true || parsed.value.kind !== "object") return [];
  const sections = [...parsed.value.entries].filter(
    ([name]) => !/^(?:scripts|.*[dD]ependencies)$/.test(name),
  );
  return sections.flatMap(([name, { value }]) =>
    stringsIn(value).flatMap((text) =>
      /\S\s+\S/.test(text.value) && /tauri/i.test(text.value) ? [{ name, text, path: file.path }] : [],
    ),
  );
}

function stringsIn(value: Value): StringValue[] {
  if (value.kind === "string") return [value];
  if (value.kind === "array") return value.items.flatMap((item) => stringsIn(item));
  if (value.kind !== "object") return [];
  return [...value.entries].flatMap(([name, { value: inner }]) =>
    heededName(name) === "TAURI_CONFIG" && inner.kind === "string" ? [builtWith(inner)] : stringsIn(inner),
  );
}

/** A variable that Tauri reads, in the environment of a command: as a build that it is given to. */
function builtWith(text: StringValue): StringValue {
  return { ...text, value: `TAURI_CONFIG=${quoted([text.value])} tauri build` };
}

export function isPackageManifest(path: string): boolean {
  return /^(?:package\.json|deno\.jsonc?)$/.test(baseName(path));
}

const MANAGERS = new Set(["npm", "pnpm", "yarn", "yarnpkg", "bun", "deno"]);

/** Flags that tell a manager where to run, or which package is meant. */
const NAMES_FOLDER = new Set(["-C", "--dir", "--prefix", "--cwd"]);
const NAMES_PACKAGE = new Set(["-F", "--filter", "-w", "--workspace"]);
const TAKES_VALUE = new Set([
  "--workspace-concurrency",
  "--reporter",
  "--loglevel",
  "--config",
  "-c",
  "--env-file",
]);

/** Subcommands of a manager that run something other than a script of package.json, or nothing of this repository. */
const OWN_COMMANDS = new Set(
  "add audit cache ci config create deploy dlx exec i init info install link list ls outdated pack patch prune publish rebuild remove rm set setup store update up upgrade version view why x".split(
    " ",
  ),
);

export function isManager(word: string): boolean {
  return MANAGERS.has(word.replace(/\.(?:cmd|exe)$/, ""));
}

/** The script that a command runs with npm, pnpm, yarn, bun or `deno task`; undefined where it runs none. */
export function packageCall(words: Words): PackageCall | undefined {
  const at = words.findIndex(isManager);
  const manager = words[at];
  if (manager === undefined) return undefined;
  const isNpm = manager.startsWith("npm");
  const { rest, folder, packageName } = withoutFlags(words.slice(at + 1), manager);
  const [first = "", ...others] = rest;
  if (manager.startsWith("yarn") && first === "workspace")
    return call(manager, others.slice(1), folder, others[0] ?? null);
  const runs = first === "run" || first === "run-script" || first === "task" || first === "rum";
  if (runs) {
    const inner = withoutFlags(others, manager);
    return call(manager, inner.rest, inner.folder ?? folder, inner.packageName ?? packageName);
  }
  const isShort = isNpm && /^(?:start|stop|test|restart|t)$/.test(first);
  if (manager.startsWith("deno") || (isNpm && !isShort) || OWN_COMMANDS.has(first)) return undefined;
  return call(manager, rest, folder, packageName);
}

function call(
  manager: string,
  [name, ...args]: Words,
  folder: string | null,
  packageName: string | null,
): PackageCall | undefined {
  if (name === undefined || name === "") return undefined;
  return { name, args: handedOn(manager, args), folder, packageName };
}

/**
 * npm passes on the words after `--`, and before it those that are no flags. yarn 1 and bun remove one `--`. pnpm, deno and
 * later yarns pass everything on as it is.
 */
function handedOn(manager: string, args: Words): Words {
  const separator = args.indexOf("--");
  if (/^(?:yarn|bun)/.test(manager))
    return separator < 0 ? args : [...args.slice(0, separator), ...args.slice(separator + 1)];
  if (!manager.startsWith("npm")) return args;
  const [own, behind] = separator < 0 ? [args, []] : [args.slice(0, separator), args.slice(separator + 1)];
  return [...own.filter((word, i) => !word.startsWith("-") && own[i - 1] !== "-c"), ...behind];
}

type Rest = Readonly<{ rest: Words; folder: string | null; packageName: string | null }>;

/** The words after a manager's own flags, and the folder that the flags name. */
export function withoutFlags(words: Words, manager: string): Rest {
  let folder: string | null = null;
  let packageName: string | null = null;
  let i = 0;
  for (; i < words.length; i += 1) {
    const [flag = "", given] = (words[i] ?? "").split(/=(.*)/s, 2);
    if (!flag.startsWith("-") || flag === "--") break;
    const isWorkspaceRoot = flag === "-w" && manager.startsWith("p");
    if (isWorkspaceRoot) folder = "";
    else if (NAMES_FOLDER.has(flag)) folder = given ?? words[++i] ?? null;
    else if (NAMES_PACKAGE.has(flag)) packageName = given ?? words[++i] ?? null;
    else if (TAKES_VALUE.has(flag) && given === undefined) i += 1;
  }
  return { rest: words.slice(words[i] === "--" ? i + 1 : i), folder, packageName };
}

/** The folder in which a script of package.json runs. */
export function folderOfScript({ path }: PackageScript): string {
  return folderOf(path);
}
