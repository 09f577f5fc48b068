import type { BuildCode } from "../../domain/build-code.ts";
import { buildCode, type Evidence, type Texts } from "./class.ts";
import { type CommandAct, commandActs } from "./commands.ts";
import { gypCode } from "./gyp-code.ts";
import { jsCode } from "./js-code.ts";

/** What an npm package runs when it is installed: its scripts by their names, and its binding.gyp where it has one. */
export type InstallSteps = Readonly<{ scripts: Readonly<Record<string, string>>; gyp: string | null }>;

/** A file of the package that is asked for: the paths of which one must be there. */
type Asked = Readonly<{ paths: readonly string[]; from: string; offset: number; folder?: string }>;

export type InstallReading = Readonly<{
  code: BuildCode;
  /** Files that would tell more, by their paths in the package. */
  lacking: readonly string[];
}>;

const RUN_AT_INSTALL = ["preinstall", "install", "postinstall"];

/** How many files of one package are followed. */
const MOST_FILES = 200;

/** Where the commands themselves stand, for telling lines. */
const MANIFEST = "package.json";

/** What installing a package was seen to do, by its commands and the files that they name. */
export function installCode({ scripts, gyp }: InstallSteps, texts: Texts): InstallReading {
  const commands = commandLines(scripts);
  const read = new Map([[MANIFEST, commands.join("\n")]]);
  const evidence: Evidence[] = [];
  const waiting: Asked[] = [];
  let [main, offset]: [string | null, number] = [null, 0];
  for (const line of commands) {
    const acts = actsOf(line.slice(line.indexOf(": ") + 2), scripts);
    for (const act of acts) main = note(act, offset, evidence, waiting) ?? main;
    offset += line.length + 1;
  }
  if (gyp !== null) noteGyp(gyp, texts, read, evidence);
  const lacking = followed(waiting, texts, read, evidence);
  const script = main === null ? MANIFEST : (pathsOf(main, "").find((path) => texts.has(path)) ?? MANIFEST);
  return { code: buildCode("install-script", read, evidence, { main: script }), lacking };
}

/** `postinstall: node install.js`, and the scripts that these run by name. */
function commandLines(scripts: InstallSteps["scripts"]): string[] {
  return RUN_AT_INSTALL.flatMap((name) => {
    const command = scripts[name];
    return command === undefined || command === "" ? [] : [`${name}: ${command.replaceAll("\n", " ")}`];
  });
}

/** The acts of a command, with those of the scripts that it runs by name in their place. */
function actsOf(command: string, scripts: InstallSteps["scripts"], depth = 0): CommandAct[] {
  return commandActs(command).flatMap((act): CommandAct[] => {
    if (act.kind !== "script") return [act];
    const names = [`pre${act.name}`, act.name, `post${act.name}`].filter((name) =>
      Object.hasOwn(scripts, name),
    );
    if (!names.includes(act.name) || depth > 5) return [{ kind: "class", class: "unknown" }];
    return names.flatMap((name) => actsOf(scripts[name] ?? "", scripts, depth + 1));
  });
}

/** Notes one act of a command; gives the file that it runs. */
function note(act: CommandAct, offset: number, evidence: Evidence[], waiting: Asked[]): string | undefined {
  if (act.kind === "class") evidence.push({ class: act.class, path: MANIFEST, offset });
  if (act.kind === "code") {
    const { evidence: found, asked } = jsCode(MANIFEST, act.text);
    evidence.push(...found.map((each) => ({ ...each, offset })));
    waiting.push(...asked.map(({ name }) => askedFor(name, "", MANIFEST, offset)));
  }
  if (act.kind !== "file") return undefined;
  waiting.push(askedFor(act.path, "", MANIFEST, offset));
  return act.path;
}

function noteGyp(gyp: string, texts: Texts, read: Map<string, string>, evidence: Evidence[]): void {
  const text = texts.get(gyp);
  if (text === undefined) evidence.push({ class: "unknown", path: gyp, offset: 0 });
  else {
    read.set(gyp, text);
    evidence.push(...gypCode(gyp, text));
  }
}

/** Follows files that are asked for. What is lacking is unknown. */
function followed(waiting: Asked[], texts: Texts, read: Map<string, string>, evidence: Evidence[]): string[] {
  const lacking: string[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const path = next.paths.find((each) => texts.has(each));
    const text = path === undefined ? undefined : texts.get(path);
    if (path === undefined || text === undefined || read.size > MOST_FILES) {
      lacking.push(...next.paths);
      evidence.push({ class: "unknown", path: next.from, offset: next.offset });
      continue;
    }
    if (read.has(path) && path !== MANIFEST) continue;
    if (path !== MANIFEST) read.set(path, text);
    if (next.folder !== undefined && path === `${next.folder}package.json`) {
      // Its `main` decides what is run.
      evidence.push({ class: "unknown", path: next.from, offset: next.offset });
      continue;
    }
    if (path.endsWith(".json")) continue;
    const found = jsCode(path, text);
    evidence.push(...found.evidence);
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    waiting.push(...found.asked.map(({ name, offset }) => askedFor(name, folder, path, offset)));
  }
  return lacking;
}

function askedFor(name: string, folder: string, from: string, offset: number): Asked {
  const paths = pathsOf(name, folder);
  const index = paths.at(-1);
  return { paths, from, offset, ...(index !== undefined && { folder: index.slice(0, -"index.js".length) }) };
}

/** The paths under which Node looks for a name, from a folder of the package; none where it leads out of the package. */
function pathsOf(name: string, folder: string): string[] {
  const parts: string[] = [];
  for (const part of `${folder}${name}`.replaceAll("\\", "/").split("/")) {
    if (part === ".." && parts.pop() === undefined) return [];
    if (part !== ".." && part !== "." && part !== "") parts.push(part);
  }
  const path = parts.join("/");
  if (name.startsWith("/")) return [];
  const inFolder = path === "" ? "" : `${path}/`;
  return [
    path,
    `${path}.js`,
    `${path}.cjs`,
    `${path}.mjs`,
    `${path}.json`,
    `${inFolder}package.json`,
    `${inFolder}index.js`,
  ].filter((each) => each !== "");
}
