import { INSTALLERS } from "../../domain/manager.ts";
import { topOf } from "../../domain/place.ts";
import { parseFile } from "../../formats/parse.ts";
import type { SourceFile } from "../../formats/value.ts";
import type { Maker } from "../../tauri/builds/maker.ts";
import type { Ran } from "../../tauri/builds/run.ts";
import { isWorkflow } from "../../tauri/builds/starting-files.ts";
import { baseName, folderOf } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import type { InstallCommand } from "./install-commands.ts";

type MakerRun = Readonly<{ maker: Maker; commands: readonly Ran[] }>;

/**
 * Tells which workflows and actions have to do with Tauri: those that name it or run something that does, and all that they call
 * or that call them, since jobs pass on what they installed or built.
 */
export function workflowsOfApp({ files }: Project, runs: readonly MakerRun[]): (path: string) => boolean {
  const workflows = [...files.values()].filter(({ path }) => isWorkflow(path));
  const running = new Set(
    runs.flatMap(({ maker, commands }) => (commands.some(namesTauri) ? [maker.at.path] : [])),
  );
  const joined = neighbours(workflows);
  const found = new Set(workflows.filter(({ path, text }) => /tauri/i.test(text) || running.has(path)));
  for (const each of found) for (const other of joined.get(each) ?? []) found.add(other);
  const paths = new Set([...found].map(({ path }) => path));
  return (path) => paths.has(path);
}

/** For each workflow, those that it calls and those that call it. */
function neighbours(workflows: readonly SourceFile[]): ReadonlyMap<SourceFile, readonly SourceFile[]> {
  const byName = new Map(workflows.map((file) => [calledAs(file.path), file]));
  const pairs = workflows.flatMap((file) => {
    const called = [...file.text.matchAll(/\buses:\s*["']?\.\/([^\s"'#]+)/g)];
    return called.flatMap(([, name = ""]) => {
      const other = byName.get(name.replace(/\/$/, ""));
      return other === undefined ? [] : [[file, other] as const, [other, file] as const];
    });
  });
  return new Map(
    [...Map.groupBy(pairs, ([file]) => file)].map(([file, all]) => [file, all.map(([, other]) => other)]),
  );
}

/** The name that calls use. An action is called by its folder: `uses: ./.github/actions/build`. */
function calledAs(path: string): string {
  return /^action\.ya?ml$/.test(baseName(path)) ? folderOf(path) : path;
}

function namesTauri({ words }: Ran): boolean {
  return /tauri/i.test(words.join(" "));
}

/** Workflows that run a package manager and that we can't read as YAML: nobody can tell where they install. */
export function unreadWorkflows({ files }: Project): InstallCommand[] {
  return [...files.values()].flatMap((file) => {
    const { path, text } = file;
    const mayInstall = isWorkflow(path) && /tauri/i.test(text) && /\b(?:npm|pnpm|yarn|bun)\b/.test(text);
    if (!mayInstall || parseFile(file).ok) return [];
    return [
      { folders: null, managers: INSTALLERS, settings: [], forces: true, source: path, at: topOf(path) },
    ];
  });
}
