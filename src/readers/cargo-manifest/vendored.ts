import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import { type ReplacedSource, replacedSources } from "../../tauri/cargo/replaced-sources.ts";
import { cargoWorkspace } from "../../tauri/cargo/workspace.ts";
import type { Project } from "../../tauri/project.ts";
import { pathFolders } from "./source-settings.ts";

/** The folders of the repository whose code cargo takes for that of crates: all that lies there counts. */
export function codeFolders({ location, files }: Project): ReadonlySet<string> {
  const { settings } = cargoWorkspace(location.root, files);
  const vendored = replacedSources(settings).flatMap(({ directory }) => directory ?? []);
  return new Set([...vendored, ...pathFolders(settings)]);
}

/**
 * Gaps for crates that lie in the repository, as `cargo vendor` lays them. Cargo compares them with the hashes that lie beside
 * them, which whoever changes the code changes too; no lockfile pins the files.
 */
export function vendoredGaps({ location, files, contents }: Project): Gap[] {
  const { settings } = cargoWorkspace(location.root, files);
  const byFolder = Map.groupBy(replacedSources(settings), ({ directory }) => directory);
  return [...byFolder].flatMap(([folder, sources]) =>
    folder === null ? [] : gapOf(folder, contents.at(folder), sources),
  );
}

function gapOf(folder: string, content: string, [first]: readonly ReplacedSource[]): Gap[] {
  const at = first?.lines.at(-1)?.at;
  if (content === "" || at === undefined) return [];
  const message = `The build takes crates as they lie in ${code(folder || ".")}, and no lockfile pins what lies there: compare what changed with ${code("cargo vendor --locked")}.`;
  return [gapAt(at, { kind: "not-checked", rests: wordsOf("vendored crates", folder, content), message })];
}
