import { contentOf, type Gap, gapIn } from "../domain/gap.ts";
import { topOf } from "../domain/place.ts";
import { code } from "../domain/sentence.ts";
import type { LockedPackages } from "./locked-packages.ts";
import {
  answered,
  answersOf,
  configDependencies,
  type PnpmFolder,
  projectsOf,
  rootsOf,
} from "./pnpm-answers.ts";
import { type PnpmDocuments, pnpmDocuments } from "./pnpm-documents.ts";
import { documentFields, unreadFields } from "./pnpm-fields.ts";
import { PNPM_FORMATS } from "./pnpm-format.ts";
import { environmentIn, importersIn } from "./pnpm-importers.ts";
import { instancesIn } from "./pnpm-instances.ts";
import { PnpmReleases } from "./pnpm-releases.ts";
import { settingsIn } from "./pnpm-settings.ts";
import { MOST_PACKAGES } from "./unreadable.ts";
import { asString, member, type SourceFile, type Value } from "./value.ts";

/**
 * Reads a pnpm-lock.yaml of pnpm 6 to 12. What we can't understand is a gap. An unchanged file is one object at base and
 * head, so it is read once.
 */
export function readPnpmLock(file: SourceFile): LockedPackages {
  const lock = read.get(file) ?? lockIn(file);
  read.set(file, lock);
  return lock;
}

const read = new WeakMap<SourceFile, LockedPackages>();

function lockIn(file: SourceFile): LockedPackages {
  const documents = pnpmDocuments(file);
  const fault = documents.gaps.length > 0 ? documents.gaps : refusals(file, documents);
  if (fault.length > 0) return emptyLock(file, versionOf(documents), fault);
  const gaps: Gap[] = [];
  const releases = new PnpmReleases(gaps);
  const { environment, project } = documents;
  const own = environment === null ? [] : foldersOf(environment, true, releases, gaps);
  const folders = project === null ? [] : foldersOf(project, false, releases, gaps);
  const all = [...own, ...folders];
  return {
    ...{ path: file.path, manager: "pnpm", version: versionOf(documents) },
    packages: releases.finish(rootsOf(all, false), rootsOf(all, true)),
    projects: projectsOf(all),
    answerTo: answersOf(folders),
    settings: [...configDependencies(own), ...(project === null ? [] : settingsIn(project))],
    gaps,
  };
}

function emptyLock({ path }: SourceFile, version: string, gaps: readonly Gap[]): LockedPackages {
  return {
    ...{ path, manager: "pnpm", version, packages: new Map(), projects: new Map() },
    answerTo: () => undefined,
    settings: [],
    gaps,
  };
}

function versionOf({ project, environment }: Omit<PnpmDocuments, "gaps">): string {
  return numberOf(project ?? environment ?? undefined);
}

function numberOf(document: Value | undefined): string {
  return asString(member(document, "lockfileVersion")) ?? "";
}

/** Why the whole file isn't read: an unknown format, or more packages than any project has. */
function refusals(file: SourceFile, { environment, project }: PnpmDocuments): Gap[] {
  const rests = contentOf(file);
  for (const document of [environment, project]) {
    if (document === null) continue;
    const number = numberOf(document);
    const format = PNPM_FORMATS.get(number);
    if (format === undefined || (document === environment && !format.hasSnapshots)) {
      const message = `${code(file.path)} has the format ${code(number)}, which isn't read. Formats ${[...PNPM_FORMATS.keys()].join(", ")} are.`;
      return [gapIn(file.path, { kind: "unsupported", rests, message })];
    }
    if (["packages", "snapshots"].some((name) => sizeOf(member(document, name)) > MOST_PACKAGES)) {
      const message = `${code(file.path)} names more than ${MOST_PACKAGES} packages; none of them was compared.`;
      return [gapIn(file.path, { kind: "truncated", rests, message })];
    }
  }
  return [];
}

function sizeOf(table: Value | undefined): number {
  return table?.kind === "object" ? table.entries.size : 0;
}

/** Reads a document's packages into releases, and returns its folders with what they ask for. */
function foldersOf(
  document: Value,
  isEnvironment: boolean,
  releases: PnpmReleases,
  gaps: Gap[],
): PnpmFolder[] {
  const format = PNPM_FORMATS.get(numberOf(document));
  if (format === undefined) return [];
  const fields = documentFields(format, isEnvironment);
  const top = { key: topOf(document.at.path), value: document };
  gaps.push(...unreadFields({ kind: "document", name: "pnpm-lock.yaml" }, top, fields));
  const instances = instancesIn(document, format, releases, gaps);
  const importers = (isEnvironment ? environmentIn : importersIn)(document, format, gaps);
  return importers.map((each) => answered(each, format, instances, releases, gaps));
}
