import { type Gap, gapAt, gapIn, wordsOf } from "../domain/gap.ts";
import type { Place } from "../domain/place.ts";
import type { ChangedFiles } from "../domain/review.ts";
import { code } from "../domain/sentence.ts";
import { parseFile } from "../formats/parse.ts";
import type { SourceFile, Value } from "../formats/value.ts";
import type { FileKind } from "../readers/file-kind.ts";
import { isConfigLayer } from "../tauri/builds/config-layers.ts";
import type { AppLocation } from "../tauri/project.ts";
import { changedSettings } from "./changed-settings.ts";
import { coveredSettings, isAmong } from "./covered-settings.ts";
import { kindOf, UNKNOWN } from "./file-kinds.ts";
import type { Mention } from "./mentions.ts";
import type { FilesRead } from "./read-files.ts";

export type Covered = Readonly<{ changed: ChangedFiles; gaps: readonly Gap[] }>;

/** What is known of changed files besides their kinds. */
export type KnownOfFiles = Readonly<{
  isProgram(path: string): boolean;
  isIsolation(path: string): boolean;
  /** A configuration names it, and its content is compared. */
  isCompared(path: string): boolean;
  /** Who names a file whose kind is irrelevant. */
  mentions: ReadonlyMap<string, Mention>;
}>;

/** A file that isn't covered, and why. Similar ones are reported together. */
type Uncovered = Readonly<{ path: string; what: string; gaps: readonly Gap[] }>;

/**
 * Says of each changed file how it was covered, so that the verdict claims no more than was looked at. A file is read if some
 * app wants or names it. If its kind is read, but no app has it, it is named.
 */
export function coverageOf(
  paths: Iterable<string>,
  apps: readonly AppLocation[],
  base: FilesRead,
  head: FilesRead,
  known: KnownOfFiles,
): Covered {
  const read: string[] = [];
  const irrelevant: string[] = [];
  const uncovered: Uncovered[] = [];
  for (const path of [...paths].sort()) {
    const kind = kindOf(path, apps);
    if (known.isCompared(path)) {
      read.push(path);
      continue;
    }
    const isRead =
      kind.isReadAnyway === true ||
      base.files.has(path) ||
      head.files.has(path) ||
      isUnreadable(path, base, head);
    const what = whatElse(path, kind, isRead, known);
    if (isRead) read.push(path);
    if (what !== undefined) uncovered.push({ path, what, gaps: [] });
    else if (!isRead && kind.coverage === "irrelevant") irrelevant.push(path);
    else if (!isRead) uncovered.push({ path, what: kind.name, gaps: [] });
    else if (isReadInPart(kind)) {
      const gaps = unreadParts(path, apps, base, head);
      if (gaps === undefined) uncovered.push({ path, what: kind.name, gaps: [] });
      else if (gaps.length > 0) uncovered.push({ path, what: kind.name, gaps });
    }
  }
  return {
    changed: { read, notCovered: uncovered.map(({ path }) => path), irrelevant },
    gaps: [
      ...uncovered.flatMap(({ gaps }) => gaps),
      ...named(uncovered.filter(({ gaps }) => gaps.length === 0)),
    ],
  };
}

/** Why a file is named whatever its kind says. */
function whatElse(
  path: string,
  kind: FileKind,
  isRead: boolean,
  { isProgram, isIsolation, mentions }: KnownOfFiles,
): string | undefined {
  if (isIsolation(path)) return "part of an isolation application, whose hook sees every message to Rust";
  const isOpen = kind.coverage === "irrelevant" || (isRead && kind === UNKNOWN);
  if (!isOpen) return undefined;
  if (isProgram(path))
    return "a program that a build of the app may run, or a file that such a program loads";
  const mention = mentions.get(path);
  // A file that code names and readers follow is judged by the readers.
  const isJudged = mention === undefined || (isRead && /\.(?:rs|json5?|toml)$/.test(mention.by));
  return isJudged ? undefined : `${code(mention.by)} names it`;
}

/** Whether a read file of this kind is still not fully judged. One of unknown kind is read because another file names it. */
function isReadInPart(kind: FileKind): boolean {
  return kind.coverage === "in part" || (kind.coverage === "named" && kind !== UNKNOWN);
}

/** It was wanted, and a gap of its own says why it wasn't read. */
function isUnreadable(path: string, ...sides: readonly FilesRead[]): boolean {
  return sides.some(({ gaps }) => gaps.some((gap) => gap.path === path));
}

/** Up to this many files of one kind are named one by one. More are named together. */
const MOST_ALONE = 3;

function named(files: readonly Uncovered[]): Gap[] {
  return [...Map.groupBy(files, ({ what }) => what).values()].flatMap((alike) =>
    alike.length > MOST_ALONE ? [namedTogether(alike)] : alike.map((each) => namedTogether([each])),
  );
}

function namedTogether(files: readonly Uncovered[]): Gap {
  const [{ path, what } = { path: "", what: "" }, ...others] = files;
  const shown = files.slice(0, MOST_ALONE).map((each) => code(each.path));
  const left = files.length - shown.length;
  const which = left > 0 ? `${shown.join(", ")} and ${left} more` : shown.join(" and ");
  const judged = others.length === 0 ? "What it does isn't judged yet." : "What they do isn't judged yet.";
  const message = `${which} changed: ${what}. ${judged}`;
  const rests = wordsOf(...files.map((each) => each.path));
  return gapIn(path, { kind: "not-covered", rests, message, blocking: false });
}

/** The settings that nobody judges; undefined where the parts of a file aren't told apart. */
function unreadParts(
  path: string,
  apps: readonly AppLocation[],
  base: FilesRead,
  head: FilesRead,
): Gap[] | undefined {
  const covered = coveredSettings(
    path,
    apps.some((app) => isConfigLayer(path, app)),
  );
  if (covered === undefined) return undefined;
  const [was, is] = [base, head].map(({ files }) => parsed(files.get(path)));
  const { read, irrelevant } = covered;
  return changedSettings(was, is, path)
    .filter(({ key }) => !isAmong(read, key) && !isAmong(irrelevant, key))
    .map(({ key, at }) => unreadSetting(key.filter((name) => name !== "*").join("."), at));
}

function unreadSetting(name: string, at: Place): Gap {
  const message = `${code(name)} changed. What it does isn't judged yet.`;
  return gapAt(at, { kind: "not-covered", rests: wordsOf(at.path, name), message, blocking: false });
}

function parsed(file: SourceFile | undefined): Value | undefined {
  const result = file && parseFile(file, { json5: true });
  return result?.ok ? result.value : undefined;
}
