import type { AppCode } from "../app-code.ts";
import type { CodeFile, CodeFunction } from "../code-file.ts";
import { fieldOf, textOf } from "../nodes.ts";
import { isOwnPath } from "./paths.ts";
import {
  CHANGES,
  DEMANDS,
  FORMATS,
  HANDS_ON,
  SAME,
  STOPS,
  TAKES_IN,
  TELLS_ONLY,
  UNWRAPS,
} from "./propagation.ts";

/** What makes another type of a text, by the method that code names. */
export const OF_CONVERSION: Readonly<Record<string, readonly string[]>> = {
  into: ["from", "into"],
  try_into: ["try_from", "try_into"],
  parse: ["from_str"],
};

/** Methods that only take a value apart, compare it, show it or put it together again. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...[SAME, TELLS_ONLY, UNWRAPS, HANDS_ON, TAKES_IN, CHANGES].flatMap((names) => [...names]),
  ..."fmt from default parse collect trim split rsplit keys values enumerate rev min max sum as_bytes bytes chars lines".split(
    " ",
  ),
  ..."to_lowercase to_uppercase to_string_lossy to_str as_i64 as_u64 as_f64 as_bool as_array as_object display kind".split(
    " ",
  ),
  ..."write_char pad alternate finish field debug_struct debug_tuple debug_list entries get_ref first last next add sub".split(
    " ",
  ),
  ..."serialize_str serialize_struct serialize_field serialize_map serialize_entry end".split(" "),
]);

const MACROS: ReadonlySet<string> = new Set([
  ...[FORMATS, STOPS, DEMANDS].flatMap((names) => [...names]),
  ..."write writeln matches vec debug_assert assert_eq println eprintln trace debug info warn error".split(
    " ",
  ),
]);

const KEYWORDS: ReadonlySet<string> = new Set(
  "if match while for in return let mut ref else move as loop".split(" "),
);

/** `.map(`, `write!(`, `Some(`; `::from`; what is called without a name; and a word. */
const PARTS =
  /(?<dot>\.\s{0,99})?\b(?<called>\w+)\s{0,99}(?:::\s{0,99}<[^()]{0,200}?>\s{0,99})?(?:\((?:\s{0,99}(?<handed>\w+)\s{0,99}[,)])?|(?<bang>!)\s{0,99}[([{])|::\s{0,99}(?<below>[a-z_]\w*)|(?<nameless>[)\]}>])\s{0,99}\(/g;

/**
 * Whether a function certainly does nothing but take values apart. All that it calls is on a list, and none of that is
 * something else by an import, or a method of the app's own that does more; `asked` is one of which all are asked anyway.
 */
export function onlyTakesApart(app: AppCode, each: CodeFunction, asked: string | null): boolean {
  const { methods, isMore } = partsOf(app, each);
  return !isMore && ![...methods].some((name) => name !== asked && doesMore(app, name));
}

/** By the name of a method, of all that the app has under it, and of what those call in turn. */
function doesMore(app: AppCode, name: string): boolean {
  const ofApp = byName.get(app) ?? new Map<string, boolean>();
  byName.set(app, ofApp);
  const known = ofApp.get(name) ?? reachesMore(app, name);
  ofApp.set(name, known);
  return known;
}

const byName = new WeakMap<AppCode, Map<string, boolean>>();

function reachesMore(app: AppCode, first: string): boolean {
  const names = new Set([first]);
  for (const name of names)
    for (const own of Object.hasOwn(OF_CONVERSION, name) ? (OF_CONVERSION[name] ?? []) : [name])
      for (const each of app.functions(own)) {
        if (each.owner === null) continue;
        const { methods, isMore } = partsOf(app, each);
        if (isMore) return true;
        for (const method of methods) names.add(method);
      }
  return false;
}

type Parts = Readonly<{ methods: ReadonlySet<string>; isMore: boolean }>;

const parts = new WeakMap<AppCode, WeakMap<CodeFunction, Parts>>();

function partsOf(app: AppCode, each: CodeFunction): Parts {
  const ofApp = parts.get(app) ?? new WeakMap<CodeFunction, Parts>();
  parts.set(app, ofApp);
  const known = ofApp.get(each) ?? readParts(app, each);
  ofApp.set(each, known);
  return known;
}

function readParts(app: AppCode, { file, node }: CodeFunction): Parts {
  const methods = new Set<string>();
  const text = textOf(file, fieldOf(node, "body") ?? node);
  const more = { methods, isMore: true };
  for (const word of new Set(text.match(/\w+/g))) if (word === "unsafe" || isElse(file, word)) return more;
  for (const { groups = {}, index } of text.matchAll(PARTS)) {
    const { dot, called = "", handed, bang, below, nameless } = groups;
    if (nameless !== undefined) return more;
    if (below !== undefined || dot !== undefined) {
      const name = below ?? called;
      if (!HARMLESS.has(name)) return more;
      if (handed !== undefined && HANDS_ON.has(name) && !makesValue(app, file, handed, "")) return more;
      methods.add(name);
    } else if (bang !== undefined) {
      if (!KEYWORDS.has(called) && (!MACROS.has(called) || app.isMacro(called))) return more;
    } else if (
      !KEYWORDS.has(called) &&
      !makesValue(app, file, called, text.slice(Math.max(0, index - 100), index))
    )
      return more;
  }
  return { methods, isMore: false };
}

/** Whether a word of a file is something else by an import: a function, a module, or a type under another name. */
function isElse({ uses }: CodeFile, word: string): boolean {
  return (uses.get(word) ?? []).some(
    (path) => path.at(-1) !== word || (/^[a-z_]/.test(word) && !HARMLESS.has(word)),
  );
}

/** Whether a call makes a value of a type that the file knows as the app's own: `Name(x)`, `Error::Io(x)`. */
function makesValue(app: AppCode, file: CodeFile, name: string, before: string): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  const type = /(\w+)\s*::\s*$/.exec(before)?.[1] ?? name;
  if (BUILDS.has(type)) return true;
  const used = file.uses.get(type) ?? [];
  return (
    app.types(type).some((each) => each.file === file) ||
    (used.length > 0 && used.every(isOwnPath) && app.types(type).length > 0)
  );
}

const BUILDS: ReadonlySet<string> = new Set(["Some", "Ok", "Err", "Self"]);
