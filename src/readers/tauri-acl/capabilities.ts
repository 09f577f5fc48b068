import type { BuildCondition } from "../../domain/build-condition.ts";
import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { Pattern } from "../../domain/ipc.ts";
import type { Place } from "../../domain/place.ts";
import {
  EVERY_PLATFORM,
  isPlatform,
  NO_PLATFORM,
  PLATFORMS,
  type PlatformSet,
  platformSet,
} from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { asString, member, plain, type Value } from "../../formats/value.ts";
import type { DeclaredEntry, DeclaredScope } from "./manifest.ts";

/** One capability as written in its file or the configuration. */
export type Capability = Readonly<{
  identifier: string;
  at: Place;
  local: boolean;
  remote: readonly Pattern[];
  windows: readonly Pattern[];
  webviews: readonly Pattern[];
  permissions: readonly PermissionEntry[];
  platforms: PlatformSet;
  platformsAt: Place | null;
  /** The builds that have it. */
  only: BuildCondition;
}>;

/** A permission that a capability grants: its identifier, and the scope of the object form. */
export type PermissionEntry = Readonly<{ id: string; at: Place; scope: DeclaredScope | null }>;

export type CapabilitiesRead = Readonly<{ capabilities: readonly Capability[]; gaps: readonly Gap[] }>;

/** How many capabilities of one file are read. An app may have 2,000 in all, and one that doesn't build is none. */
const MOST_IN_A_FILE = 20_000;

/** The three top-level forms of a capability file: one capability, a list, or `{"capabilities": […]}`. */
export function readCapabilityFile(root: Value): CapabilitiesRead {
  // If the list is there, Tauri reads nothing else, even beside the fields of a capability.
  const listed = member(root, "capabilities");
  const items = root.kind === "array" ? root.items : listed?.kind === "array" ? listed.items : [root];
  const read = items.slice(0, MOST_IN_A_FILE).map(readCapability);
  const rest = items.slice(MOST_IN_A_FILE, MOST_IN_A_FILE + 1).map(({ at }) => {
    const message = `The file has more than ${MOST_IN_A_FILE} capabilities; this one and the rest were not read.`;
    return gapAt(at, { kind: "truncated", rests: wordsOf(items.slice(MOST_IN_A_FILE).map(plain)), message });
  });
  return {
    capabilities: read.flatMap(({ capability }) => capability ?? []),
    gaps: [...read.flatMap(({ gaps }) => gaps), ...rest],
  };
}

/** Reads one capability. A value of a wrong type fails the app's build, so it is a gap, and grants nothing. */
export function readCapability(value: Value): Readonly<{ capability?: Capability; gaps: readonly Gap[] }> {
  const gaps: Gap[] = [];
  const wrong = (at: Place, what: string): void => {
    const message = `This capability doesn't build: ${what}. It was read as granting nothing.`;
    gaps.push(gapAt(at, { kind: "does-not-build", rests: wordsOf(what, plain(value)), message }));
  };
  const identifier = asString(member(value, "identifier"));
  const listed = member(value, "permissions");
  if (identifier === undefined) wrong(value.at, "it has no identifier");
  if (listed?.kind !== "array") wrong(listed?.at ?? value.at, "it has no list of permissions");
  const windows = patterns(member(value, "windows"), "windows", wrong);
  const webviews = patterns(member(value, "webviews"), "webviews", wrong);
  const remote = remoteUrls(member(value, "remote"), wrong);
  const platforms = platformsFrom(member(value, "platforms"), wrong);
  const description = member(value, "description");
  if (description !== undefined && description.kind !== "string")
    wrong(description.at, "its description is no text");
  const local = member(value, "local");
  if (local !== undefined && local.kind !== "boolean") wrong(local.at, "`local` is neither true nor false");
  const permissions =
    listed?.kind === "array" ? listed.items.flatMap((item) => permissionEntry(item, wrong)) : [];
  if (gaps.length > 0 || identifier === undefined) return { gaps };
  return {
    capability: {
      identifier,
      at: member(value, "identifier")?.at ?? value.at,
      local: local?.kind === "boolean" ? local.value : true,
      remote,
      windows,
      webviews,
      permissions,
      platforms,
      platformsAt: member(value, "platforms")?.at ?? null,
      only: null,
    },
    gaps,
  };
}

type Wrong = (at: Place, what: string) => void;

function permissionEntry(item: Value, wrong: Wrong): PermissionEntry[] {
  if (item.kind === "string") return [{ id: item.value, at: item.at, scope: null }];
  const id = member(item, "identifier");
  if (id?.kind !== "string") {
    wrong(item.at, "a permission is neither a name nor an object with one");
    return [];
  }
  const allow = scopeEntries(member(item, "allow"), wrong);
  const deny = scopeEntries(member(item, "deny"), wrong);
  return [
    { id: id.value, at: id.at, scope: allow || deny ? { allow: allow ?? [], deny: deny ?? [] } : null },
  ];
}

/** Undefined where the list is absent or null: an empty list is a scope that lets nothing through. */
export function scopeEntries(list: Value | undefined, wrong: Wrong): DeclaredEntry[] | undefined {
  if (list === undefined || list.kind === "null") return undefined;
  if (list.kind === "array") return list.items.map((item) => ({ value: plain(item), at: item.at }));
  wrong(list.at, "a scope is no list");
  return undefined;
}

function patterns(list: Value | undefined, name: string, wrong: Wrong): Pattern[] {
  if (list === undefined) return [];
  if (list.kind !== "array" || list.items.some((item) => item.kind !== "string")) {
    wrong(list.at, `${code(name)} is no list of labels`);
    return [];
  }
  return list.items.flatMap((item) => (item.kind === "string" ? [{ text: item.value, at: item.at }] : []));
}

function remoteUrls(remote: Value | undefined, wrong: Wrong): Pattern[] {
  if (remote === undefined || remote.kind === "null") return [];
  const urls = member(remote, "urls");
  if (urls === undefined) wrong(remote.at, "`remote` has no `urls`");
  return patterns(urls, "urls", wrong);
}

/** Absent or null means all five; an empty list means none. */
export function platformsFrom(list: Value | undefined, wrong: Wrong): PlatformSet {
  if (list === undefined || list.kind === "null") return EVERY_PLATFORM;
  if (list.kind !== "array") {
    wrong(list.at, "`platforms` is no list");
    return NO_PLATFORM;
  }
  return list.items.reduce<PlatformSet>((set, item) => {
    const name = asString(item) ?? "";
    if (isPlatform(name)) return set | platformSet(name);
    wrong(item.at, `${code(name)} is no platform (Tauri knows ${PLATFORMS.join(", ")})`);
    return set;
  }, NO_PLATFORM);
}
