import { type Gap, gapIn } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
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

const COMMENTS_AND_STRINGS = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** Reads declarations whose arguments are literal. One that is computed is a gap. */
export function readBuildScript(file: SourceFile | undefined): BuildScriptRead {
  if (file === undefined) return { appCommands: undefined, plugins: new Map(), gaps: [] };
  const text = file.text.replace(COMMENTS_AND_STRINGS, (match) => (match.startsWith('"') ? match : " "));
  const gaps: Gap[] = [];
  const unread = (what: string): void => {
    gaps.push(gapIn(file.path, "dynamic", `The build script ${what}.`));
  };
  if (text.includes("capabilities_path_pattern"))
    unread("chooses for itself where capabilities are; that is not followed yet");
  if (text.includes("permissions_path_pattern"))
    unread("chooses for itself where permissions are; that is not followed yet");
  const manifest = /AppManifest::new\(\)\s*\.commands\(/.exec(text);
  const appCommands = manifest === null ? undefined : literalList(text, manifest.index + manifest[0].length);
  if (manifest !== null && appCommands === undefined)
    unread("computes the list of the app's commands, which can't be read here");
  return { appCommands, plugins: inlinedPlugins(text, unread), gaps };
}

function inlinedPlugins(text: string, unread: (what: string) => void): Map<string, InlinedPlugin> {
  const plugins = new Map<string, InlinedPlugin>();
  for (const found of text.matchAll(/\.plugin\(\s*"([^"]+)"\s*,/g)) {
    const body = text.slice(found.index, endOfCall(text, found.index));
    const commandsAt = /\.commands\(/.exec(body);
    const commands = commandsAt === null ? [] : literalList(body, commandsAt.index + commandsAt[0].length);
    if (commands === undefined)
      unread(`computes the list of commands of the plugin ${code(found[1] ?? "")}, which can't be read here`);
    plugins.set(found[1] ?? "", { commands: commands ?? [], allowsAll: body.includes("AllowAllCommands") });
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
  for (let i = text.indexOf("(", from); i >= 0 && i < text.length; i += 1) {
    if (text[i] === "(") depth += 1;
    else if (text[i] === ")" && --depth === 0) return i + 1;
  }
  return text.length;
}
