import type { Gap } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import type { LockedPackages, LockedSetting } from "./locked-packages.ts";
import { oddity } from "./pnpm-fields.ts";
import type { PnpmFormat } from "./pnpm-format.ts";
import type { PnpmImporter, PnpmRequirement } from "./pnpm-importers.ts";
import type { PnpmInstances } from "./pnpm-instances.ts";
import type { PnpmReleases } from "./pnpm-releases.ts";

/** A folder with what the lockfile has for each of its requirements. */
export type PnpmFolder = Readonly<{ folder: string; answers: readonly Answer[] }>;

/** `release` is null for a folder of the repository, and undefined where the lockfile has nothing, or a gap tells of it. */
type Answer = PnpmRequirement & Readonly<{ release: string | null | undefined }>;

/** Looks up what a folder asks for, and notes in the releases who asked. */
export function answered(
  { folder, requirements }: PnpmImporter,
  format: PnpmFormat,
  instances: PnpmInstances,
  releases: PnpmReleases,
  gaps: Gap[],
): PnpmFolder {
  const answers = requirements.map((requirement): Answer => {
    const { name, reference, entry } = requirement;
    if (reference === null) return { ...requirement, release: undefined };
    const key = format.keyOf(reference, name);
    if (key === null) return { ...requirement, release: null };
    const release = instances.get(key);
    if (release === undefined) {
      const why = `asks for ${code(name)}, which the lockfile lacks`;
      gaps.push(oddity({ kind: "folder", name: folder }, entry.key, why, entry.value));
    }
    if (typeof release === "string") releases.ask(release, name, null);
    return { ...requirement, release: release ?? undefined };
  });
  return { folder, answers };
}

const FOR_DEVELOPMENT = "devDependencies";

/** The releases that folders ask for themselves: for development, or always. */
export function rootsOf(folders: readonly PnpmFolder[], forDevelopment: boolean): Set<string> {
  const answers = folders.flatMap((each) => each.answers);
  return new Set(releasesOf(answers.filter(({ table }) => (table === FOR_DEVELOPMENT) === forDevelopment)));
}

export function projectsOf(folders: readonly PnpmFolder[]): LockedPackages["projects"] {
  const projects = new Map<string, Set<string>>();
  for (const { folder, answers } of folders)
    projects.set(folder, (projects.get(folder) ?? new Set()).union(new Set(releasesOf(answers))));
  return new Map([...projects].map(([folder, releases]) => [folder, [...releases]]));
}

function releasesOf(answers: readonly Answer[]): string[] {
  return answers.flatMap(({ release }) => release ?? []);
}

/** pnpm takes an answer only for the very text that it recorded with it. */
export function answersOf(folders: readonly PnpmFolder[]): LockedPackages["answerTo"] {
  const byFolder = new Map(
    folders.map(({ folder, answers }) => [folder, Map.groupBy(answers, ({ name }) => name)]),
  );
  return (folder, name, text) => {
    const answers = byFolder.get(folder)?.get(name) ?? [];
    return answers.find(({ specifier }) => specifier === text)?.release;
  };
}

/** Plugins of pnpm itself: their code runs in it. */
export function configDependencies(folders: readonly PnpmFolder[]): LockedSetting[] {
  return folders
    .flatMap((each) => each.answers)
    .filter(({ table }) => table === "configDependencies")
    .map(({ name, reference, entry, table }) => {
      return { name: table, value: `${name}@${reference}`, at: entry.key };
    });
}
