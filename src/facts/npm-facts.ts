import type { BuildCode } from "../domain/build-code.ts";
import { foldedName } from "../domain/folded-names.ts";
import type { Texts } from "./build-code/class.ts";
import { type InstallReading, installCode } from "./build-code/install-code.ts";

/**
 * The packages in one archive of npm, by their folders: "" for the package itself, `node_modules/inner` for a bundled one.
 */
export type NpmFact = Readonly<{
  packages: readonly string[];
  /** The packages whose code runs when they are installed. */
  running: readonly string[];
  /** What their code was seen to do, by the folders of `running`. */
  code: readonly NpmCode[];
}>;

/** What installing one package of an archive was seen to do. */
export type NpmCode = BuildCode & Readonly<{ folder: string }>;

/** A file of an npm archive that may decide what installing runs, in the folder of the package that it belongs to. */
export type TellingFile = Readonly<{ folder: string; kind: "manifest" | "build" }>;

/**
 * What a path of an archive tells, as npm unpacks it: without its first part, whatever its name, and without empty parts. macOS
 * and Windows find a file under any spelling that they treat as equal. Undefined for files that tell nothing.
 */
export function tellingFile(path: string): TellingFile | undefined {
  const names = path.split("/").slice(1).map(foldedName);
  const parts = names.filter((name) => name !== "");
  const kind = TELLING.get(parts.pop() ?? "");
  return kind !== undefined && isPackageFolder(parts) ? { folder: parts.join("/"), kind } : undefined;
}

/** A folder in the spelling of facts. */
export function foldedFolder(folder: string): string {
  return folder.split("/").map(foldedName).join("/");
}

const TELLING: ReadonlyMap<string, TellingFile["kind"]> = new Map([
  ["package.json", "manifest"],
  ["binding.gyp", "build"],
]);

/** Whether a folder is the package itself, or a package in its `node_modules`. */
function isPackageFolder(parts: readonly string[]): boolean {
  let at = 0;
  while (parts[at] === "node_modules") at += parts[at + 1]?.startsWith("@") ? 3 : 2;
  return at === parts.length;
}

/**
 * What installing the packages of an archive runs. npm 10 and 11 build a binding.gyp even if the lockfile mentions no scripts,
 * and even with `gypfile: false`. They run scripts of the package itself only if the lockfile's entry mentions scripts. But `npm
 * rebuild` uses what is in node_modules once something changed there, and every install runs the scripts of bundled packages. So
 * all of these count. `builds` are the paths of the binding.gyp files, by their folders, and `texts` those that `npmCodeToRead` asks for.
 */
export function npmFact(
  manifests: ReadonlyMap<string, string>,
  builds: ReadonlyMap<string, string>,
  texts: Texts = new Map(),
): NpmFact | undefined {
  const read = scriptsOf(manifests);
  if (!read.has("")) return undefined;
  const running = runningOf(read, builds);
  const code = running.map((folder) => ({ ...readingOf(folder, read, builds, texts).code, folder }));
  return { packages: [...read.keys()], running, code };
}

/** The files of an archive that tell what its packages run, as far as the texts at hand don't. */
export function npmCodeToRead(
  manifests: ReadonlyMap<string, string>,
  builds: ReadonlyMap<string, string>,
): (texts: Texts) => readonly string[] {
  const read = scriptsOf(manifests);
  return (texts) =>
    runningOf(read, builds).flatMap((folder) => {
      const build = builds.get(folder);
      const lacking = readingOf(folder, read, builds, texts).lacking.map((path) => below(folder, path));
      return build === undefined ? lacking : [build, ...lacking];
    });
}

type Scripts = Readonly<Record<string, string>>;

/** The scripts of each package that can be read. */
function scriptsOf(manifests: ReadonlyMap<string, string>): ReadonlyMap<string, Scripts> {
  const read = [...manifests].map(([folder, text]) => [folder, scriptsIn(text)] as const);
  return new Map(read.flatMap(([folder, scripts]) => (scripts === undefined ? [] : [[folder, scripts]])));
}

function runningOf(read: ReadonlyMap<string, Scripts>, builds: ReadonlyMap<string, string>): string[] {
  return [...read].flatMap(([folder, scripts]) =>
    builds.has(folder) || RUN_AT_INSTALL.some((name) => scripts[name]) ? [folder] : [],
  );
}

/** What one package runs. Its texts have the paths that they have in the package. */
function readingOf(
  folder: string,
  read: ReadonlyMap<string, Scripts>,
  builds: ReadonlyMap<string, string>,
  texts: Texts,
): InstallReading {
  const start = below(folder, "");
  const own = [...texts].flatMap(([path, text]) =>
    path.startsWith(start) ? [[path.slice(start.length), text] as const] : [],
  );
  const gyp = builds.get(folder)?.slice(start.length) ?? null;
  return installCode({ scripts: read.get(folder) ?? {}, gyp }, new Map(own));
}

function below(folder: string, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}

const RUN_AT_INSTALL = ["preinstall", "install", "postinstall"];

/** The scripts of a package.json; undefined where it can't be read as npm reads it. */
function scriptsIn(text: string): Scripts | undefined {
  const manifest = parsed(text.replace(/^\ufeff/, ""));
  if (typeof manifest !== "object" || manifest === null) return undefined;
  const { scripts } = manifest as Readonly<Record<string, unknown>>;
  if (typeof scripts !== "object" || scripts === null) return {};
  // npm runs what isn't a text as the text that it becomes.
  const named = Object.entries(scripts).flatMap(([name, command]) =>
    command ? [[name, String(command)]] : [],
  );
  return Object.fromEntries(named) as Scripts;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
