import { foldedName } from "../domain/folded-names.ts";

/**
 * The packages in one archive of npm, by their folders: "" for the package itself, `node_modules/inner` for a bundled one.
 */
export type NpmFact = Readonly<{
  packages: readonly string[];
  /** The packages whose code runs when they are installed. */
  running: readonly string[];
}>;

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
 * all of these count.
 */
export function npmFact(
  manifests: ReadonlyMap<string, string>,
  builds: ReadonlySet<string>,
): NpmFact | undefined {
  const read = new Map([...manifests].map(([folder, text]) => [folder, scriptsIn(text)]));
  if (read.get("") === undefined) return undefined;
  const packages = [...read].flatMap(([folder, scripts]) => (scripts === undefined ? [] : [folder]));
  return { packages, running: packages.filter((folder) => builds.has(folder) || read.get(folder) === true) };
}

const RUN_AT_INSTALL = ["preinstall", "install", "postinstall"];

/** Whether a package.json has scripts that an installation runs; undefined where it can't be read as npm reads it. */
function scriptsIn(text: string): boolean | undefined {
  const manifest = parsed(text.replace(/^\ufeff/, ""));
  if (typeof manifest !== "object" || manifest === null) return undefined;
  const { scripts } = manifest as Readonly<Record<string, unknown>>;
  if (typeof scripts !== "object" || scripts === null) return false;
  return RUN_AT_INSTALL.some((name) => Boolean((scripts as Readonly<Record<string, unknown>>)[name]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
