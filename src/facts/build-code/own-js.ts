import type { CodeClass } from "../../domain/build-code.ts";
import { isMember, type JsToken, jsTokens } from "../../formats/js-tokens.ts";
import type { SourceFile } from "../../formats/value.ts";
import { jsCode } from "./js-code.ts";
import { jsCodeOf } from "./js-layout.ts";
import { classOfModule } from "./js-modules.ts";
import { WRITING } from "./js-writes.ts";
import { expressionAt, type OwnAct, textsIn } from "./own-act.ts";
import { commandLineClass } from "./own-commands.ts";
import { setsConfiguration, WRITES, writesConfiguration } from "./own-writes.ts";

/** What a program of the repository in JavaScript or TypeScript does, and the files beside it that it asks for. */
export type OwnJs = Readonly<{
  acts: readonly OwnAct[];
  asked: readonly string[];
  /** The command lines that it starts, as far as texts tell them. */
  started: readonly string[];
  /** The packages that it loads, as it names them. */
  packages: readonly string[];
  /** The same for two files that differ in layout and comments alone. */
  code: string;
  /** The offset from which on it can't be read; absent where all of it can. */
  unread?: number;
}>;

/** Texts by which code that starts programs or asks the network says what it fetches. */
const ADDRESS = /^[a-z]+:\/\/[^/\s"'`]+|\b(?:curl|wget|base64|powershell|iwr)\b/i;

export function ownJs(path: string, text: string): OwnJs {
  const tokens = jsTokens(text);
  if (typeof tokens === "number")
    return {
      acts: [{ act: "", class: "unknown", path, offset: tokens }],
      asked: [],
      started: [],
      packages: [],
      code: text,
      unread: tokens,
    };
  const reading = jsCode(path, text);
  const bound = boundNames(tokens);
  const byStart = new Map(tokens.map((token, at) => [token.start, at]));
  const acts: OwnAct[] = [];
  for (const { class: seen, offset } of reading.evidence) {
    const at = byStart.get(offset);
    if (seen === "reaches" && at !== undefined && isTelling(tokens, at, text))
      acts.push({ act: expressionAt(text, offset, "js"), class: "reaches", path, offset });
  }
  const uses: Use[] = [];
  for (const [at, token] of tokens.entries()) {
    const module = isUse(tokens, at, bound) ? bound.get(token.text) : usedAtOnce(tokens, at);
    if (module !== undefined) uses.push({ module, call: expressionAt(text, token.start, "js"), token });
  }
  for (const { module, call, token } of uses)
    acts.push({ act: call, class: classOfCall(call, module), path, offset: token.start });
  const isReaching = acts.some((act) => act.class !== "probe");
  const addresses = isReaching
    ? tokens.filter(({ kind, text: each }) => kind === "text" && ADDRESS.test(each))
    : [];
  return {
    acts: [
      ...configuring(tokens, path, text),
      ...acts.filter((act) => act.class !== "probe"),
      ...addresses.map(
        ({ text: each, start }): OwnAct => ({
          act: ADDRESS.exec(each)?.[0] ?? each,
          class: "reaches",
          path,
          offset: start,
        }),
      ),
    ],
    asked: reading.asked.map(({ name }) => name),
    started: uses.flatMap(({ module, call }) => (STARTS.test(module) ? [commandIn(call)] : [])),
    packages: packagesIn(tokens),
    code: jsCodeOf(text, tokens),
  };
}

/** Whether two files of JavaScript or TypeScript differ in layout, in quotes and in comments alone. */
export function isSameJs(one: SourceFile, other: SourceFile): boolean {
  if (![one, other].every(({ path }) => SCRIPT.test(path))) return false;
  const [before, after] = [one, other].map(({ text }) => jsTokens(text));
  if (typeof before !== "object" || typeof after !== "object") return false;
  return jsCodeOf(one.text, before) === jsCodeOf(other.text, after);
}

const SCRIPT = /\.[cm]?[jt]sx?$/;

/** Calls that write what decides what the app may do, and settings of the variable that Tauri merges over it. */
function configuring(tokens: readonly JsToken[], path: string, text: string): OwnAct[] {
  const calls = tokens.flatMap((token, at) => {
    if (token.kind !== "word" || !WRITES.test(token.text) || tokens[at + 1]?.text !== "(") return [];
    const act = expressionAt(text, token.start, "js");
    return writesConfiguration(act, text, "js") ? [{ act, offset: token.start }] : [];
  });
  const words = tokens.filter(
    (token, at) => token.text === "TAURI_CONFIG" && /^(?:=|\])$/.test(tokens[at + 1]?.text ?? ""),
  );
  const set = setsConfiguration(text).filter((index) =>
    words.some(({ start }) => Math.abs(start - index) < 3),
  );
  return [...calls, ...set.map((offset) => ({ act: "TAURI_CONFIG", offset }))].map(({ act, offset }) => ({
    act,
    class: "reaches",
    configures: true,
    path,
    offset,
  }));
}

/** Where a name comes from that reaches out: `const { execSync } = require("child_process")`, `import got from "got"`. */
function boundNames(tokens: readonly JsToken[]): ReadonlyMap<string, string> {
  const bound = new Map<string, string>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "text" || classOfModule(token.text) !== "reaches") continue;
    const module = token.text.replace(/^node:/, "");
    if (!isAsked(tokens, at) && !(tokens[at - 1]?.text === "(" && PLAINLY_MODULE.test(token.text))) continue;
    // Backwards over the declaration, as far as its first word.
    for (let i = at - 1; i >= 0 && i > at - 60; i -= 1) {
      const word = tokens[i];
      if (word === undefined || /^(?:import|const|let|var)$/.test(word.text) || word.text === ";") break;
      if (word.kind === "word" && !/^(?:from|require|as|await|default|type)$/.test(word.text))
        bound.set(word.text, module);
    }
  }
  for (const [at, token] of tokens.entries()) {
    const module = token.kind === "word" ? bound.get(token.text) : undefined;
    const name = module === undefined ? undefined : aliasAt(tokens, at);
    if (module !== undefined && name !== undefined) bound.set(name, module);
  }
  return bound;
}

/** How far before its value the name of a variable stands: `const run = util.promisify(exec)`. */
const NEAR = 8;

/** The variable that is set to such a name, or to what is made of it, where nothing is called there. */
function aliasAt(tokens: readonly JsToken[], at: number): string | undefined {
  const member = tokens[at + 1]?.text === "." ? at + 2 : at;
  if (tokens[member + 1]?.text === "(") return undefined;
  for (let i = at - 1; i > 0 && i > at - NEAR; i -= 1) {
    const text = tokens[i]?.text ?? "";
    if (/^(?:;|\{|\}|=>|from|import)$/.test(text)) return undefined;
    if (text === "=") return tokens[i - 1]?.kind === "word" ? tokens[i - 1]?.text : undefined;
  }
  return undefined;
}

/** A use of such a name that isn't its declaration: a call, a member's call, a template. */
function isUse(tokens: readonly JsToken[], at: number, bound: ReadonlyMap<string, string>): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== "word" || !bound.has(token.text) || isMember(before)) return false;
  return (
    next?.text === "(" ||
    next?.text === "." ||
    next?.text === "[" ||
    (next?.kind === "text" && !/^import$/.test(before?.text ?? ""))
  );
}

/** Names that are modules of Node and no words: who is given one asks for the module, whatever he is called. */
const PLAINLY_MODULE = /^(?:node:.+|child_process|worker_threads)$/;

/** A use of a module that reaches out. */
type Use = Readonly<{ module: string; call: string; token: JsToken }>;

/** Modules that start programs. These are told apart by the command line; what else is done with any of them reaches out. */
const STARTS = /^(?:child_process|cross-spawn|execa|shelljs|zx)$/;

function classOfCall(act: string, module: string): CodeClass {
  if (!STARTS.test(module)) return "reaches";
  const command = commandIn(act);
  if (command !== "" && commandLineClass(command) === "reaches") return "reaches";
  // What program it is stands in no text, or somebody else is to start it.
  return /^[\w.$]*\(["`]/.test(withoutAsking(act)) ? "probe" : "unknown";
}

function commandIn(call: string): string {
  return textsIn(withoutAsking(call));
}

/** `require("child_process").execSync(…)` as `.execSync(…)`. */
function withoutAsking(call: string): string {
  return call.replace(
    /^(?:(?:require|import)\("[^"]*"\)|[\w.$)]*\("(?:node:[\w/]+|child_process|worker_threads)"\))+/,
    "",
  );
}

/** The module of `require("https").get(…)`, `(await import("https")).get(…)`: one that no name holds. */
function usedAtOnce(tokens: readonly JsToken[], at: number): string | undefined {
  const [token, open, name] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (open?.text !== "(" || name?.kind !== "text") return undefined;
  const isAsking = token?.kind === "word" && /^(?:require|import)$/.test(token.text);
  if (!isAsking && !PLAINLY_MODULE.test(name.text)) return undefined;
  if (classOfModule(name.text) !== "reaches" || name.text.endsWith(".node")) return undefined;
  const after = tokens.slice(at + 3, at + 6).find(({ text }) => text !== ")");
  return /^(?:[.[(]|\?\.)$/.test(after?.text ?? "") ? name.text.replace(/^node:/, "") : undefined;
}

/** Whether a reaching word tells something of code that may write files and knows its environment, as a repository's own may. */
function isTelling(tokens: readonly JsToken[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (WRITING.test(token.text)) return false;
  if (/^(?:from|import|require)$/.test(token.text)) return false;
  if (token.kind === "word" && /^(?:process|env)$/.test(token.text)) {
    const line =
      text.slice(text.lastIndexOf("\n", token.start) + 1, token.start + 120).split("\n", 1)[0] ?? "";
    const isOne = /\benv(?:\.|\[["'])\w/.test(line);
    return isOne || /stringify|Object\.(?:entries|values)|fetch|body/.test(line);
  }
  return true;
}

function packagesIn(tokens: readonly JsToken[]): string[] {
  return tokens.flatMap(({ kind, text }, at) =>
    kind === "text" && isAsked(tokens, at) && /^[@a-z]/i.test(text) ? [text] : [],
  );
}

/** Whether a text is the name of a module that is asked for. */
function isAsked(tokens: readonly JsToken[], at: number): boolean {
  const [before = "", open = ""] = [tokens[at - 1]?.text, tokens[at - 2]?.text];
  return /^(?:from|import)$/.test(before) || (before === "(" && /^(?:require|import)$/.test(open));
}
