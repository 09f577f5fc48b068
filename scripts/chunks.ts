/**
 * Names for the files that programs share. Each has the initials of the programs that load it, so its name only changes with
 * them. A file that uses another one says its name at each use, so names are short.
 */
import { basename, relative, sep } from "node:path";
import type { BuildResult, Metafile } from "esbuild";
import { ROOT } from "./folders.ts";

type Built = BuildResult<{ write: false; metafile: true }>;

/** The files of a build, by their paths below the root. */
export function namedChunks({ outputFiles, metafile }: Built): ReadonlyMap<string, string> {
  const names = namesOf(metafile);
  return new Map(
    outputFiles.map(({ path, text }) => {
      const made = relative(ROOT, path).replaceAll(sep, "/");
      return [renamed(made, names), renamed(text, names)];
    }),
  );
}

/** New names by the names that esbuild gave, which hold a hash of the content. */
function namesOf({ outputs }: Metafile): ReadonlyMap<string, string> {
  const entries = Object.entries(outputs).flatMap(([path, { entryPoint }]) => (entryPoint ? [path] : []));
  const loaded = new Map(entries.map((path) => [path, loadedBy(path, outputs)]));
  const names = new Map<string, string>();
  for (const path of Object.keys(outputs)) {
    if (loaded.has(path)) {
      names.set(basename(path), `${plainName(path)}.js`);
      continue;
    }
    const users = entries.filter((entry) => loaded.get(entry)?.has(path)).map(plainName);
    names.set(
      basename(path),
      `shared.${users
        .map(([initial]) => initial)
        .sort()
        .join("")}.js`,
    );
  }
  if (new Set(names.values()).size < names.size) throw new Error("Two files of dist would have one name.");
  return names;
}

/** The files that are loaded together with a file. */
function loadedBy(path: string, outputs: Metafile["outputs"]): ReadonlySet<string> {
  const found = new Set([path]);
  for (const each of found) {
    for (const { path: next, kind, external } of outputs[each]?.imports ?? []) {
      if (kind === "import-statement" && !external) found.add(next);
    }
  }
  return found;
}

/** `dist/commands-ABCDEFGH.js` → `commands`. */
function plainName(path: string): string {
  return basename(path, ".js").replace(/-[0-9A-Z]{8}$/, "");
}

function renamed(text: string, names: ReadonlyMap<string, string>): string {
  return [...names].reduce((result, [from, to]) => result.replaceAll(from, to), text);
}
