import { contentOf, type Gap, type GapKind, gapIn } from "../domain/gap.ts";
import type { Grant } from "../domain/grant.ts";
import type { IpcGrant } from "../domain/ipc.ts";
import { code } from "../domain/sentence.ts";
import type { SourceFile } from "../formats/value.ts";
import { isAppPermissionFile, isCapabilityFile, pluginOfPermissionFile } from "../readers/tauri-acl/files.ts";
import type { AppLocation } from "../tauri/project.ts";
import type { AppFiles } from "./app-under-review.ts";

/** Gaps that leave all words of a file unknown. */
const WHOLE_FILE: ReadonlySet<GapKind> = new Set<GapKind>(["unparsed", "unreadable", "truncated"]);

/** The files that could not be read on a side, by their gaps. */
export function unreadFiles(gaps: readonly Gap[]): ReadonlySet<string> {
  return new Set(
    gaps.filter(({ kind, path }) => path !== "" && WHOLE_FILE.has(kind)).map(({ path }) => path),
  );
}

/**
 * Only the words of an unread file are unknown, and not what other files say. So the other side's file stands in for it. If head
 * breaks a file, head is compared as if it had left the file alone, and the gap says that it didn't. If base's file was
 * broken, base is read as if the file had been whole, without the grants that only this file makes (`withoutWordsOf`). If
 * its grants can't be told apart like that, it is a gap (`mended`).
 */
export function withStandIns(
  { base, head }: AppFiles,
  unreadOfBase: ReadonlySet<string>,
  unreadOfHead: ReadonlySet<string>,
): AppFiles {
  return {
    base: standingIn(base, unreadOfBase, head, unreadOfHead),
    head: standingIn(head, unreadOfHead, base, unreadOfBase),
  };
}

function standingIn(
  files: ReadonlyMap<string, SourceFile>,
  unread: ReadonlySet<string>,
  others: ReadonlyMap<string, SourceFile>,
  unreadOfOthers: ReadonlySet<string>,
): ReadonlyMap<string, SourceFile> {
  const result = new Map(files);
  for (const path of unread) {
    const other = unreadOfOthers.has(path) ? undefined : others.get(path);
    if (other === undefined) result.delete(path);
    else result.set(path, other);
  }
  return result;
}

/** The grants without those of capabilities and permissions in these files: nobody knows what they granted. */
export function withoutWordsOf(
  grants: readonly Grant[],
  unread: ReadonlySet<string>,
  app: AppLocation,
): readonly Grant[] {
  const lost = new Set([...unread].filter((path) => isOfPermissions(path, app)));
  if (lost.size === 0) return grants;
  return grants.filter((grant) => grant.domain !== "ipc" || !placesOf(grant).some((path) => lost.has(path)));
}

function placesOf({ at, definedAt }: IpcGrant): string[] {
  return definedAt === null ? [at.path] : [at.path, definedAt.path];
}

/** Gaps for files of base that head repairs, if their old content can't be compared with anything. */
export function mended(unread: ReadonlySet<string>, { head }: AppFiles, app: AppLocation): Gap[] {
  return [...unread].flatMap((path) => {
    const file = head.get(path);
    if (file === undefined || isOfPermissions(path, app)) return [];
    const message = `${code(path)} could not be read before this change, so what is new in it is not known: compare it by hand.`;
    return [gapIn(path, { kind: "not-checked", rests: contentOf(file), message })];
  });
}

function isOfPermissions(path: string, app: AppLocation): boolean {
  return (
    isCapabilityFile(path, app) ||
    isAppPermissionFile(path, app) ||
    pluginOfPermissionFile(path, app) !== undefined
  );
}
