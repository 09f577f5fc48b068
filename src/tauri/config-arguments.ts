import { type Gap, gapAt } from "../domain/gap.ts";
import { topOf } from "../domain/place.ts";
import { parseFile } from "../formats/parse.ts";
import { member, type SourceFile } from "../formats/value.ts";
import { type AppLocation, baseName, below, folderOf, inFolder, joined, withAncestors } from "./project.ts";

/**
 * One more layer of configuration, which a script or a workflow hands to Tauri. An inline one is JSON in the script
 * itself: its text is moved to where it stands in that file, so that its lines are the file's.
 */
export type ConfigLayer = Readonly<{ file: SourceFile; inline: boolean }>;

/** A build with more configuration, in the order in which it is given. `key` is the same where the same build is meant. */
export type ConfiguredBuild = Readonly<{ key: string; name: string; layers: readonly ConfigLayer[] }>;

/** Files that start builds: package scripts, workflows, makefiles and shell scripts beside the app or above it. */
export function mayStartBuilds(path: string, app: AppLocation): boolean {
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return true;
  const [folder, name] = [folderOf(path), baseName(path)];
  const near = withAncestors(app.root);
  if (/^(?:package\.json|GNUmakefile|[Mm]akefile|[Jj]ustfile|\.justfile|Taskfile\.ya?ml)$/.test(name))
    return near.includes(folder);
  return (
    /\.(?:sh|bash|ps1)$/.test(name) && near.some((each) => [each, inFolder(each, "scripts")].includes(folder))
  );
}

/** Builds of one app that are started with `--config`, `-c` or `TAURI_CONFIG`; a bound on them is the caller's. */
export function configuredBuilds(
  app: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
): ConfiguredBuild[] {
  const found = new Map<string, ConfiguredBuild>();
  for (const file of files.values()) {
    if (!mayStartBuilds(file.path, app)) continue;
    for (const [i, command] of commandsIn(file).entries()) {
      const layers = layersOf(command, file, app, files);
      if (layers.length === 0) continue;
      const key = layers
        .map((layer) => (layer.inline ? `${command.shown} ${i}` : relative(layer.file.path, app)))
        .join(" ");
      const name = layers.map((layer) =>
        layer.inline ? excerpt(layer.file.text) : relative(layer.file.path, app),
      );
      if (!found.has(key)) found.set(key, { key, name: name.join(" --config "), layers });
    }
  }
  return [...found.values()];
}

/** Every place where a file may be that a script names: it runs in its own folder, the app's or one above. */
export function namedConfigs(app: AppLocation, files: ReadonlyMap<string, SourceFile>): ReadonlySet<string> {
  const starting = [...files.values()].filter(({ path }) => mayStartBuilds(path, app));
  return new Set(
    starting.flatMap((file) =>
      commandsIn(file).flatMap(({ text }) =>
        [...text.matchAll(ARGUMENT)].flatMap(([, value = ""]) => placesOf(unquoted(value), file, app)),
      ),
    ),
  );
}

/**
 * Configurations that scripts hand over and nobody sees here: written with a variable, in a file that isn't in the
 * repository, or behind more text than is read. Where base has the very same script, it handed over the same.
 */
export function unseenConfigs(app: AppLocation, files: ReadonlyMap<string, SourceFile>): Gap[] {
  const starting = [...files.values()].filter(({ path }) => mayStartBuilds(path, app));
  return starting.flatMap((script) => {
    const commands = commandsIn(script).filter(
      (command) =>
        command.isCut ||
        flagsIn(command.text).some((flag) => isUnseen(flag, command.text, script, app, files)),
    );
    return commands.map(({ line }) => {
      const message =
        "This script hands Tauri a configuration that can't be seen here: name a file of this repository, or write the JSON in place.";
      const at = { ...topOf(script.path), line, endLine: line };
      return { ...gapAt(at, "dynamic", message), rests: `${script.path} ${script.id}` };
    });
  });
}

/** A flag in a command line, and the value behind it as it is written; undefined where none can be told. */
type Flag = Readonly<{ index: number; name: string; raw: string | undefined }>;

function flagsIn(text: string): Flag[] {
  const values = new Map([...text.matchAll(ARGUMENT)].map(({ index, 1: raw }) => [index, raw]));
  return [...text.matchAll(/\s--config(?![\w-])|\bTAURI_CONFIG\b(?=\s*[=:])/g)].map(({ 0: name, index }) => ({
    index,
    name,
    raw: values.get(index),
  }));
}

function isUnseen(
  { name, raw }: Flag,
  text: string,
  script: SourceFile,
  app: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
): boolean {
  // Other programs have a `--config` too.
  if (name !== "TAURI_CONFIG" && !/tauri/i.test(text)) return false;
  if (raw === undefined || isComputed(raw)) return true;
  const value = unquoted(raw);
  const places = /tauri|\.conf\./i.test(value) ? placesOf(value, script, app) : [];
  return places.length > 0 && !places.some((place) => files.has(place));
}

/** Whether the shell, or a workflow's expression, puts something else in the place of what is written. */
function isComputed(raw: string): boolean {
  if (/\$\{\{|\$\(|`/.test(raw)) return true;
  return !raw.startsWith("'") && /\$|%\w+%/.test(raw);
}

/** A command line, or as much as stands on one line, with the line where it starts. `isCut`: there is more of it. */
type Command = Readonly<{ text: string; line: number; shown: string; isCut: boolean }>;

const LONGEST_COMMAND = 20_000;

function commandsIn(file: SourceFile): Command[] {
  if (!/--config|TAURI_CONFIG|\s-c\s/.test(file.text)) return [];
  return baseName(file.path) === "package.json" ? packageScripts(file) : lines(file);
}

function packageScripts(file: SourceFile): Command[] {
  const parsed = parseFile(file);
  const scripts = parsed.ok ? member(parsed.value, "scripts") : undefined;
  if (scripts?.kind !== "object") return [];
  return [...scripts.entries].flatMap(([name, { value }]) =>
    value.kind === "string" ? [commandOf(value.value, value.at.line, `npm run ${name}`)] : [],
  );
}

/** A line that ends in a backslash goes on in the next one. */
function lines({ path, text }: SourceFile): Command[] {
  const commands: Command[] = [];
  let line = 1;
  for (const whole of text.split(/(?<![\\`])\r?\n/)) {
    commands.push(commandOf(whole, line, path));
    line += whole.split("\n").length;
  }
  return commands;
}

/** What is behind the longest command that is read matters only if it hands something over. */
function commandOf(text: string, line: number, shown: string): Command {
  const isCut = /--config|TAURI_CONFIG/.test(text.slice(LONGEST_COMMAND - "TAURI_CONFIG".length));
  return { text: text.slice(0, LONGEST_COMMAND), line, shown, isCut };
}

const QUOTED = /'[^'\n]*'|"(?:[^"\\]|\\.)*"|[^\s'"`;|&)]+/.source;
const ARGUMENT = new RegExp(`(?:\\s--config|\\s-c|\\bTAURI_CONFIG)(?:\\s*[=:]|\\s)\\s*(${QUOTED})`, "g");

function layersOf(
  { text, line }: Command,
  script: SourceFile,
  app: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
): ConfigLayer[] {
  return [...text.matchAll(ARGUMENT)].flatMap(({ 0: whole, 1: raw = "", index }): ConfigLayer[] => {
    const value = unquoted(raw);
    if (isComputed(raw)) return [];
    if (value.startsWith("{")) {
      const above = line - 1 + text.slice(0, index).split("\n").length - 1;
      const isTauri = /tauri/i.test(text) || whole.includes("TAURI_CONFIG");
      return isTauri ? [{ file: { ...script, text: "\n".repeat(above) + value }, inline: true }] : [];
    }
    const place = placesOf(value, script, app).find((each) => files.has(each));
    const file = place === undefined ? undefined : files.get(place);
    return file === undefined || file.path === app.config ? [] : [{ file, inline: false }];
  });
}

/** Other programs have a `--config` too: only what is named as Tauri's configurations are, or stands with the app, counts. */
function placesOf(value: string, file: SourceFile, app: AppLocation): string[] {
  if (!/\.(?:json5?|toml)$/.test(value)) return [];
  const parent = folderOf(app.root);
  return [folderOf(file.path), app.root, parent, ""].flatMap((folder) => {
    const place = joined(folder, value);
    const isNear = place !== null && (/tauri|\.conf\./i.test(place) || folderOf(place) === app.root);
    return isNear && place !== null ? [place] : [];
  });
}

function relative(path: string, app: AppLocation): string {
  return below(app.root, path) ?? path;
}

const LONGEST_NAME = 60;

function excerpt(text: string): string {
  const plain = text.trim().replace(/\s+/g, " ");
  return `'${plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME)}…` : plain}'`;
}

/** Takes the shell's quotes away. What a variable of the shell or a workflow's expression stands for is not known. */
function unquoted(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1);
  return text.startsWith('"') ? text.slice(1, -1).replace(/\\(["\\$`])/g, "$1") : text;
}
