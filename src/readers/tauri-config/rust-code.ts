import { code as quoted } from "../../domain/sentence.ts";
import { placesIn } from "../../formats/lines.ts";
import { type RustSource, rustSource } from "../../formats/rust-calls.ts";
import type { SourceFile } from "../../formats/value.ts";
import type { Project } from "../../tauri/project.ts";
import { isRustOfApp } from "../../tauri/rust-files.ts";
import { type Granted, short } from "./lever-reader.ts";

/** What calls in the app's own code let happen, wherever they stand: it isn't followed when they run. */
export function rustCode({ location, files }: Project): Granted[] {
  return [...files.values()].filter(({ path }) => isRustOfApp(path, location.root)).flatMap(grantsIn);
}

const known = new WeakMap<SourceFile, readonly Granted[]>();

/** An unchanged file is read once, for base, for head and for every extra layer of configuration. */
function grantsIn(file: SourceFile): readonly Granted[] {
  const before = known.get(file);
  if (before !== undefined) return before;
  const grants = /uri_scheme_protocol|allow_(?:directory|file)/.test(file.text) ? callsIn(file) : [];
  known.set(file, grants);
  return grants;
}

type ReadSource = RustSource & Readonly<{ constants: ReadonlyMap<string, string>; placeOf: PlaceOf }>;

type PlaceOf = ReturnType<typeof placesIn>;

function callsIn(file: SourceFile): Granted[] {
  const rust = rustSource(file);
  const source = { ...rust, constants: constantsIn(rust), placeOf: placesIn(file) };
  return [...schemes(file, source), ...openedScopes(file, source)];
}

/** `const SCHEME: &str = "…"`. */
function constantsIn({ code, strings }: RustSource): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  for (const found of code.matchAll(/\b(?:const|static)\s+([A-Z0-9_]+)\s*:[^=;]{0,100}=\s*/g)) {
    const text = strings.get(found.index + found[0].length)?.value;
    if (text !== undefined) constants.set(found[1] ?? "", text);
  }
  return constants;
}

const REGISTERS =
  /(?<!\bfn\s+)\bregister_(?:asynchronous_)?uri_scheme_protocol\s*(?:::\s*<[^()]{0,200}>\s*)?\(\s*/g;

/** Pages of a scheme that the app answers for itself are local: they have all that local pages are granted. */
function schemes(file: SourceFile, source: ReadSource): Granted[] {
  return Array.from(source.code.matchAll(REGISTERS), (call) => {
    const { text, written } = argumentAt(file, source, call.index + call[0].length);
    const scheme = text === undefined ? "a scheme that its code computes" : quoted(`${text}:`);
    return {
      lever: "local-scheme-added",
      extent: text ?? written,
      subject: `Pages that the app itself serves under ${scheme}`,
      action: "call what is granted to the app's own pages",
      example: `location.href = '${short(text ?? "…", 80)}://localhost/'`,
      setting: `${call[0].replace(/[\s(].*/s, "")}(${short(written, 60)}, …)`,
      at: source.placeOf(call.index, call.index + call[0].length),
    };
  });
}

const OPENS_OR_SCOPE =
  /\.\s*(allow_directory|allow_file)\s*\(\s*|\b(?:try_)?(fs_scope|asset_protocol_scope)\b|\b(?:tauri_plugin_fs|FsScope|scope\s*::\s*fs)\b/g;

/** Paths that code adds to a scope; one that is computed counts as whatever that method is given. */
function openedScopes(file: SourceFile, source: ReadSource): Granted[] {
  const found = [...source.code.matchAll(OPENS_OR_SCOPE)];
  // Methods of these names may be anyone's where no scope of Tauri's is in sight.
  if (found.every(([, method]) => method !== undefined)) return [];
  let scope = found.find((match) => match[2] !== undefined)?.[2] ?? "fs_scope";
  return found.flatMap((match) => {
    const [, method, named] = match;
    scope = named ?? scope;
    return method === undefined ? [] : [openedScope(file, source, match, scope)];
  });
}

function openedScope(file: SourceFile, source: ReadSource, call: RegExpExecArray, scope: string): Granted {
  const [whole, method = ""] = call;
  const argument = argumentAt(file, source, call.index + whole.length);
  const rest = source.code.slice(argument.end, argument.end + 40);
  const isFlat = method === "allow_directory" && /^\s*,\s*false\b/.test(rest);
  const isAsset = scope === "asset_protocol_scope";
  // What the comparison reads as "a part of" can't be in a path then.
  const path = argument.text?.replaceAll(": ", ":\u00a0");
  const extent = `${isAsset ? "asset" : "fs"} ${method}${path === undefined ? "" : ` ${path}`}`;
  const shown = `${short(argument.text ?? "…", 80)}${method === "allow_file" ? "" : isFlat ? "/a.txt" : "/a/b.txt"}`;
  return {
    lever: "scope-opened-by-code",
    extent: isFlat ? `${extent}: its own files` : extent,
    isWhole: !isFlat,
    subject: isAsset ? "Any page of the app" : "Every page with permissions of the fs plugin",
    action: actionOf(
      method === "allow_file" ? "" : isFlat ? "the files in " : "everything in ",
      argument.text,
    ),
    example: isAsset ? `fetch(convertFileSrc('${shown}'))` : `readTextFile('${shown}')`,
    setting: `${scope}().${method}(${short(argument.written, 60)})`,
    at: source.placeOf(call.index, call.index + whole.length),
  };
}

function actionOf(what: string, path: string | undefined): string {
  return `reach ${what}${path === undefined ? "a path that the app's code computes" : quoted(path)}`;
}

type Argument = Readonly<{ written: string; text: string | undefined; end: number }>;

/** Characters of an argument that are looked at. */
const LONGEST_ARGUMENT = 400;

/** The first argument of a call: as it is written, what it says where it is a text, and where it ends. */
function argumentAt(file: SourceFile, { code, strings, constants }: ReadSource, from: number): Argument {
  const end = from + lengthOfArgument(code.slice(from, from + LONGEST_ARGUMENT));
  const written = file.text.slice(from, end).replace(/\s+/g, " ").trim();
  const start = from + (/^[&\s]*/.exec(code.slice(from, end))?.[0].length ?? 0);
  const constant = /^&?([A-Z][A-Z0-9_]*)$/.exec(written)?.[1] ?? "";
  return { written, text: strings.get(start)?.value ?? constants.get(constant), end };
}

function lengthOfArgument(code: string): number {
  let depth = 0;
  for (let i = 0; i < code.length; i += 1) {
    const character = code[i] ?? "";
    if (depth === 0 && (character === "," || character === ")")) return i;
    if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) depth -= 1;
  }
  return code.length;
}
