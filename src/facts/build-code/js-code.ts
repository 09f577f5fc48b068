import type { CodeClass } from "../../domain/build-code.ts";
import { isKey, isMember, type JsToken, jsTokens } from "../../formats/js-tokens.ts";
import type { Evidence } from "./class.ts";
import { classOfModule, isOfNode } from "./js-modules.ts";
import { isFs, isRenamed, WRITING, writtenAt } from "./js-writes.ts";
import { isSecretName, isSecretPath } from "./secrets.ts";

/** What one file of JavaScript was seen to do, and the files beside it that it asks for. */
export type JsReading = Readonly<{
  evidence: readonly Evidence[];
  /** Relative names that are asked for, with the offset of each. */
  asked: readonly Readonly<{ name: string; offset: number }>[];
}>;

export function jsCode(path: string, text: string): JsReading {
  const tokens = jsTokens(text);
  if (typeof tokens === "number")
    return { evidence: [{ class: "unknown", path, offset: tokens }], asked: [] };
  const asked: { name: string; offset: number }[] = [];
  const evidence: Evidence[] = [];
  const held = namesOfModules(tokens);
  for (const [at, token] of tokens.entries()) {
    const seen = classAt(tokens, at, held);
    if (seen !== undefined) evidence.push({ class: seen, path, offset: token.start });
    const name = askedAt(tokens, at);
    if (name === undefined) continue;
    if (name === null) evidence.push({ class: "unknown", path, offset: token.start });
    else if (/^\.{0,2}\/|^\.{1,2}$/.test(name) && !name.endsWith(".node"))
      asked.push({ name, offset: token.start });
    else {
      const known = classOfModule(name);
      if (known !== undefined) evidence.push({ class: known, path, offset: token.start });
    }
  }
  return { evidence, asked };
}

/** The module that a token asks for; null where its name is computed, undefined where none is asked for. */
function askedAt(tokens: readonly JsToken[], at: number): string | null | undefined {
  const [before, token, next, inside, after] = [at - 1, at, at + 1, at + 2, at + 3].map(
    (index) => tokens[index],
  );
  if (token?.kind !== "word") return undefined;
  // `module.require(…)` asks too; any other member of that name may do so later.
  if (isMember(before))
    return token.text !== "require"
      ? undefined
      : next?.text === "(" && inside?.kind === "text"
        ? inside.text
        : null;
  if (FROM.test(token.text) && next?.kind === "text") return next.text;
  if (!ASKING.test(token.text)) return undefined;
  if (next?.text === "(") {
    const isLiteral = inside?.kind === "text" && (after?.text === ")" || after?.text === ",");
    return isLiteral ? inside.text : null;
  }
  const isPlain =
    before?.text === "typeof" || (next?.text === "." && /^(?:main|resolve)$/.test(inside?.text ?? ""));
  return isPlain || FROM.test(token.text) ? undefined : null;
}

const ASKING = /^(?:import|require)$/;

/** Words before the name of a module in a declaration. */
const FROM = /^(?:from|import)$/;

/** The variables that hold one of Node's modules whole: `const fs = require("fs")`, `import * as fs from "fs"`. */
function namesOfModules(tokens: readonly JsToken[]): ReadonlyMap<string, string> {
  const held = new Map([
    ["process", "process"],
    ["module", "module"],
  ]);
  for (const [at, token] of tokens.entries()) {
    const [equals, asks, open, name] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
    const isHeld =
      token.kind === "word" && equals?.text === "=" && asks?.text === "require" && open?.text === "(";
    if (isHeld && name?.kind === "text" && isOfNode(name.text)) held.set(token.text, plain(name.text));
    const isEnvironment =
      tokens
        .slice(at + 1, at + 5)
        .map(({ text }) => text)
        .join("") === "=process.env";
    if (token.kind === "word" && isEnvironment && tokens[at + 5]?.text === ";") held.set(token.text, "env");
    const isImport = token.kind === "word" && equals?.text === "from" && asks?.kind === "text";
    if (isImport && isOfNode(asks.text)) held.set(token.text, plain(asks.text));
  }
  return held;
}

function plain(name: string): string {
  return name.replace(/^node:/, "");
}

/** Words that run text as code, make text from numbers, reach the network, or lead to every other word. */
const REACHING =
  /^(?:atob|btoa|eval|EventSource|execScript|fetch|fromCharCode|fromCodePoint|Function|importScripts|sendBeacon|unescape|WebAssembly|WebSocket|XMLHttpRequest)$/;

const HIDING =
  /^(?:__defineGetter__|__lookupGetter__|__proto__|_load|binding|_linkedBinding|createRequire|dlopen|getBuiltinModule|getOwnPropertyNames|global|globalThis|mainModule|Proxy|Reflect|with)$/;

/** What `process` tells without harm. */
const PROCESS =
  /^(?:arch|argv|config|cwd|emitWarning|env|execPath|exit|exitCode|features|hrtime|memoryUsage|nextTick|off|on|once|pid|platform|ppid|release|stderr|stdout|title|umask|uptime|version|versions)$/;

const OS = /^(?:homedir|hostname|networkInterfaces|tmpdir|userInfo)$/;

function classAt(
  tokens: readonly JsToken[],
  at: number,
  held: ReadonlyMap<string, string>,
): CodeClass | undefined {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined) return undefined;
  if (token.kind === "text") return classOfText(tokens, at);
  if (token.kind === "open") return token.text === "[" && isComputed(tokens, at) ? "unknown" : undefined;
  if (token.kind !== "word") return undefined;
  const { text } = token;
  if (text.includes("\\")) return "unknown";
  if (REACHING.test(text))
    return isKey(before, next) || before?.text === "instanceof" ? undefined : "reaches";
  if (HIDING.test(text)) return isKey(before, next) ? undefined : "unknown";
  if (text === "arguments")
    return next?.text === "." && tokens[at + 2]?.text === "length" ? undefined : "unknown";
  if (isRenamed(tokens, at)) return "unknown";
  if (text === "constructor") return isMember(before) ? "unknown" : undefined;
  if (WRITING.test(text) && next?.text === "(" && isFs(tokens, at, held)) return writtenAt(tokens, at);
  if (OS.test(text) && next?.text === "(") return text === "tmpdir" ? "unknown" : "reaches";
  const module = isMember(before) || isKey(before, next) ? undefined : held.get(text);
  return module === undefined ? undefined : classOfUse(tokens, at, module);
}

/** What is done with a variable that holds a module: a member by its name, or something that can't be followed. */
function classOfUse(tokens: readonly JsToken[], at: number, module: string): CodeClass | undefined {
  const [before, next, name] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (next?.text === "=" || next?.text === "from" || before?.text === "typeof") return undefined;
  if (module === "env") return classOfSetting(tokens, at + 1);
  if (next?.text !== "." && next?.text !== "?.") return "unknown";
  if (module === "module")
    return /^(?:exports|filename|id|parent|require)$/.test(name?.text ?? "") ? undefined : "unknown";
  const isValue = WRITING.test(name?.text ?? "") && tokens[at + 3]?.text !== "(";
  if (module !== "process") return isValue ? "unknown" : undefined;
  if (name?.text === "env") return classOfSetting(tokens, at + 3);
  return PROCESS.test(name?.text ?? "") ? undefined : "unknown";
}

/** `process.env.NAME` and `process.env["NAME"]`; anything else may read all of it. */
function classOfSetting(tokens: readonly JsToken[], at: number): CodeClass | undefined {
  const [next, name, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (next?.text === "." || next?.text === "?.")
    return isSecretName(name?.text ?? "") ? "reaches" : undefined;
  // `const env = process.env;` is watched under its new name.
  if (next?.text === ";" && tokens[at - 4]?.text === "=") return undefined;
  if (next?.text !== "[") return "reaches";
  if (name?.kind !== "text" || close?.text !== "]") return "unknown";
  return isSecretName(name.text) ? "reaches" : undefined;
}

function classOfText(tokens: readonly JsToken[], at: number): CodeClass | undefined {
  const text = tokens[at]?.text ?? "";
  if (isSecretPath(text)) return "reaches";
  if (/^(?:base64|base64url|hex|latin1|binary)$/.test(text))
    return tokens[at - 1]?.text === "," ? "reaches" : undefined;
  if (/^(?:constructor|__proto__|child_process)$/.test(text) && tokens[at - 1]?.text !== "(")
    return "unknown";
  // Two texts that are joined only to be read in one: `"child_" + "process"`.
  const isJoined = tokens[at + 1]?.text === "+" && tokens[at + 2]?.kind === "text";
  const joined = isJoined ? text + (tokens[at + 2]?.text ?? "") : "";
  return /^(?:\w+:)?(?:child_process|https?|net|vm|constructor|eval|fetch|require|process|writeFileSync|execSync|exec|spawn)$/.test(
    joined,
  )
    ? "reaches"
    : undefined;
}

/** Words after which a bracket begins a list. */
const BEFORE_LISTS = /^(?:await|case|const|else|in|let|new|of|return|typeof|var|yield)$/;

/** A member whose name is computed: it may be any. A number and a text are none. */
function isComputed(tokens: readonly JsToken[], open: number): boolean {
  const before = tokens[open - 1];
  const isAccess =
    before?.kind === "word"
      ? !BEFORE_LISTS.test(before.text)
      : /^(?:close|text|regex)$/.test(before?.kind ?? "");
  if (!isAccess) return false;
  const [inside, close] = [tokens[open + 1], tokens[open + 2]];
  const isPlain = inside?.kind === "number" || inside?.kind === "text";
  return !(isPlain && close?.text === "]");
}
