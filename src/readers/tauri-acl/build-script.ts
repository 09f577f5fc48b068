import { type Gap, gapIn } from "../../domain/gap.ts";
import { code as quoted } from "../../domain/sentence.ts";
import type { SourceFile } from "../../formats/value.ts";

/** What the app's `build.rs` says about permissions, read as text: it is never run. */
export type BuildScriptRead = Readonly<{
  /** Commands of `AppManifest::new().commands(&["…"])`; undefined where there is no such call. */
  appCommands: readonly string[] | undefined;
  /** Inlined plugins: their names, with the commands that each declares. */
  plugins: ReadonlyMap<string, InlinedPlugin>;
  gaps: readonly Gap[];
}>;

export type InlinedPlugin = Readonly<{ commands: readonly string[]; allowsAll: boolean }>;

const TOKENS = /r(#*)"[\s\S]*?"\1|"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** More inlined plugins than any app has. */
const MOST_PLUGINS = 100;

/** Reads declarations whose arguments are literal. One that is computed is a gap. */
export function readBuildScript(file: SourceFile | undefined): BuildScriptRead {
  if (file === undefined) return { appCommands: undefined, plugins: new Map(), gaps: [] };
  const blank = (text: string) => text.replace(/[^\n]/g, " ");
  // Calls are looked for where no comment and no text can pretend to be one; arguments are then read from the text.
  const code = file.text.replace(TOKENS, (token) =>
    token.startsWith("/") ? blank(token) : `"${blank(token).slice(2)}"`,
  );
  const text = file.text.replace(TOKENS, (token) =>
    token.startsWith("/") || token.startsWith("r") ? blank(token) : token,
  );
  const gaps: Gap[] = [];
  const unread = (what: string): void => {
    gaps.push(gapIn(file.path, "dynamic", `The build script ${what}.`));
  };
  if (code.includes("capabilities_path_pattern")) {
    unread("chooses for itself where capabilities are; that is not followed yet");
  }
  if (code.includes("permissions_path_pattern")) {
    unread("chooses for itself where permissions are; that is not followed yet");
  }
  const manifest = /AppManifest::new\(\)\s*\.commands\(/.exec(code);
  const appCommands = manifest === null ? undefined : literalList(text, manifest.index + manifest[0].length);
  if (manifest !== null && appCommands === undefined) {
    unread("computes the list of the app's commands, which can't be read here");
  }
  return { appCommands, plugins: inlinedPlugins(code, text, unread), gaps };
}

function inlinedPlugins(
  code: string,
  text: string,
  unread: (what: string) => void,
): Map<string, InlinedPlugin> {
  const plugins = new Map<string, InlinedPlugin>();
  for (const call of code.matchAll(/\.plugin\(\s*"/g)) {
    if (plugins.size >= MOST_PLUGINS) {
      unread(`declares more than ${MOST_PLUGINS} plugins; the rest of them was not read`);
      break;
    }
    const name = /^"([^"]*)"/.exec(
      text.slice(call.index + call[0].length - 1, call.index + call[0].length + 200),
    )?.[1];
    if (name === undefined) continue;
    const end = endOfCall(code, call.index);
    const commandsAt = code.slice(call.index, end).indexOf(".commands(");
    const commands = commandsAt < 0 ? [] : literalList(text, call.index + commandsAt + ".commands(".length);
    if (commands === undefined) {
      unread(`computes the list of commands of the plugin ${quoted(name)}, which can't be read here`);
    }
    const allowsAll = code.slice(call.index, end).includes("AllowAllCommands");
    plugins.set(name, { commands: commands ?? [], allowsAll });
  }
  return plugins;
}

/** `&["a", "b"]` at this place; undefined where something else stands there. */
function literalList(text: string, at: number): string[] | undefined {
  const list = /^\s*&?\s*\[((?:\s*"(?:[^"\\]|\\.)*"\s*,?)*)\s*\]/.exec(text.slice(at, at + 100_000));
  return (
    list?.[1]?.match(/"(?:[^"\\]|\\.)*"/g)?.map((quoted) => quoted.slice(1, -1)) ?? (list ? [] : undefined)
  );
}

function endOfCall(text: string, from: number): number {
  let depth = 0;
  const furthest = Math.min(text.length, from + LONGEST_CALL);
  for (let i = text.indexOf("(", from); i >= 0 && i < furthest; i += 1) {
    if (text[i] === "(") depth += 1;
    else if (text[i] === ")" && --depth === 0) return i + 1;
  }
  return furthest;
}

/** Characters of one call. */
const LONGEST_CALL = 100_000;
