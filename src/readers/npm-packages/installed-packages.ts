import type { InstallSetting } from "../../domain/install-policy.ts";
import { topOf } from "../../domain/place.ts";
import type { SourceFile } from "../../formats/value.ts";
import type { Contents } from "../../tauri/contents.ts";
import { below, inFolder } from "../../tauri/paths.ts";
import { programOf, stateOf } from "./pnp-program.ts";

/** Where npm lays packages. A folder of that name in the repository counts as installed. */
const MODULES = "node_modules";

/** npm's record of what it installed. */
export const INSTALLED = `${MODULES}/.package-lock.json`;

/** What Yarn starts programs with, and where it keeps what it built. A committed one counts like one that it just wrote. */
const OF_YARN = [
  ...[".pnp.js", ".pnp.cjs", ".pnp.loader.mjs", ".pnp.data.json"],
  ...[".yarn/install-state.gz", ".yarn/unplugged"],
] as const;

/** The files that Yarn leaves of an installation. */
export const LEFT_BY_YARN =
  /(?:^|\/)(?:\.pnp\.(?:c?js|loader\.mjs|data\.json)|\.yarn\/(?:install-state\.gz|unplugged\/.+|cache\/[^/]+\.zip))$/;

/** Whether such a file belongs to one of these folders. */
export function isLeftByYarn(path: string, folders: readonly string[]): boolean {
  if (!LEFT_BY_YARN.test(path)) return false;
  return folders.some((folder) => /^\.(?:pnp\.|yarn\/)/.test(below(folder, path) ?? ""));
}

/**
 * Whether a path below a folder belongs to packages that lie there as installed: npm's record, a manifest, or a command.
 * `npm install` leaves a package that has the locked version and names the locked hash, and `.bin` as well.
 */
export function isInstalledIn(folder: string, path: string): boolean {
  const inside = below(inFolder(folder, MODULES), path);
  return (
    inside !== undefined &&
    /^(?:\.package-lock\.json|\.bin\/[^/]+|(?:@[^/]+\/)?[^/]+\/package\.json)$/.test(inside)
  );
}

/** Packages that lie there as installed. They matter because they exist: a setting's value is all of the content. */
export function installedPackages(
  path: string,
  files: ReadonlyMap<string, SourceFile>,
  contents: Contents,
): InstallSetting[] {
  const [modules, record] = [inFolder(path, MODULES), inFolder(path, INSTALLED)];
  const content = contents.at(modules);
  const written = contents.isFile(record) ? record : modules;
  return [
    ...(content === "" ? [] : [{ ...lying(MODULES, content, written), effect: "other" as const }]),
    ...OF_YARN.flatMap((name) => leftByYarn(name, path, files, contents)),
  ];
}

function leftByYarn(
  name: string,
  folder: string,
  files: ReadonlyMap<string, SourceFile>,
  contents: Contents,
): InstallSetting[] {
  const path = inFolder(folder, name);
  const content = contents.at(path);
  if (content === "") return [];
  const text = files.get(path)?.text ?? "";
  const state = stateOf(name, text);
  if (state === undefined) return [lying(name, content, path)];
  // Yarn writes where each package lies anew with every update: that follows from the lockfile.
  const explainedBy = contents.at(inFolder(folder, "yarn.lock"));
  return [
    lying(name, programOf(text, state), path),
    { ...lying(`${name} state`, content, path), explainedBy },
  ];
}

/** A file of an installation. That it goes takes nothing back: Yarn writes it anew. */
export function lying(name: string, value: string, path: string): InstallSetting {
  const what = { name, value, written: path, of: null, at: topOf(path) };
  return { ...what, from: "file", effect: "more", decides: "unknown" };
}
