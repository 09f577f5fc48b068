import type { Gap } from "../domain/gap.ts";
import type { Place } from "../domain/place.ts";
import { isOwnRegistry, sourceText } from "../domain/source.ts";
import type { LockedPackage } from "./locked-packages.ts";
import { isPackageName, isVersion } from "./npm-source.ts";
import { INSTANCE_FIELDS, oddity, PACKAGE_FIELDS, RESOLUTION_FIELDS, unreadFields } from "./pnpm-fields.ts";
import { idOf, type PnpmFormat, type PnpmKey } from "./pnpm-format.ts";
import { type Resolution, resolutionOf } from "./pnpm-source.ts";
import { asBoolean, asString, type Member, member } from "./value.ts";

/** A release as an entry of `packages` tells it, before anyone is known who needs it. */
export type PnpmEntry = Readonly<{
  /** The key of the release: the same in every format. */
  release: string;
  locked: Omit<LockedPackage, "names" | "needs" | "scope">;
}>;

/**
 * Reads an entry of `packages`. What it is fetched as decides what it is, whatever its key says: pnpm goes by the name and
 * version of the entry before those of the key. Null for an entry that names no package.
 */
export function entryAt(format: PnpmFormat, text: string, entry: Member, gaps: Gap[]): PnpmEntry | null {
  const key = format.keyIn(text);
  const subject = { kind: "entry", name: idOf(text) } as const;
  const odd = (why: string) => void gaps.push(oddity(subject, entry.key, why, entry.value));
  gaps.push(...unreadFields(subject, entry, format.hasSnapshots ? PACKAGE_FIELDS : INSTANCE_FIELDS));
  const written = nameIn(format, key, entry);
  const table = member(entry.value, "resolution");
  if (written === null || !isPackageName(written.name) || table?.kind !== "object") {
    odd("names no package that pnpm could fetch");
    return null;
  }
  const resolution = unlessUnnamed(resolutionOf(table, written), written, idOf(text));
  const known = RESOLUTION_FIELDS.get(resolution.type);
  if (known === undefined) odd("is fetched in a way that isn't followed");
  else gaps.push(...unreadFields(subject, { key: entry.key, value: table }, known));
  for (const why of oddities(key, written, resolution, entry)) odd(why);
  const release = resolution.target === null ? written : { ...written, version: "" };
  return {
    release: releaseKey(release.name, release.version, resolution),
    locked: lockedAt(release, resolution, entry),
  };
}

type Release = Readonly<{ name: string; version: string }>;

/** Before format 9 a name in the entry counts and takes the place of the whole key. */
function nameIn(format: PnpmFormat, key: PnpmKey, { value }: Member): Release | null {
  const [name, version] = [asString(member(value, "name")), asString(member(value, "version"))];
  if (!format.hasSnapshots && name !== undefined) return { name, version: version ?? "" };
  return key.name === null ? null : { name: key.name, version: version ?? key.version ?? "" };
}

/** Without a version it is no release of a registry: `work:1.0.0` is one of a registry that only pnpm's settings know. */
function unlessUnnamed(resolution: Resolution, { version }: Release, id: string): Resolution {
  if (resolution.source.kind !== "registry" || version !== "") return resolution;
  return {
    ...resolution,
    source: { kind: "unknown", text: id },
    fault: "comes from a registry and has no version",
  };
}

function oddities(key: PnpmKey, { name, version }: Release, resolution: Resolution, entry: Member): string[] {
  const field = asString(member(entry.value, "name"));
  const faults = resolution.fault === null ? [] : [resolution.fault];
  if (resolution.target !== null && key.version !== null)
    faults.push("has the key of a release and is a folder");
  if ([name, field ?? name].some((each) => key.name !== null && key.name !== each))
    faults.push("has another name than its key");
  if (key.version !== null && key.version !== version) faults.push("has another version than its key");
  if (resolution.source.kind !== "registry" || key.version === version) return faults;
  if (!isVersion(version)) faults.push("comes from a registry and has no version");
  else if (hasNoAddress(entry) && key.version === null)
    faults.push("has the key of an address and gives none");
  return faults;
}

function hasNoAddress({ value }: Member): boolean {
  const resolution = member(value, "resolution");
  return ["tarball", "registry"].every((field) => member(resolution, field) === undefined);
}

/** What tells a release from all others, so that every format has the same text for it. */
function releaseKey(name: string, version: string, { source, target }: Resolution): string {
  if (isOwnRegistry(source)) return `${name}@${version}`;
  if (target !== null) return `${name}@${sourceText(source)} ${target}`;
  return source.kind === "registry"
    ? `${name}@${version} ${sourceText(source)}`
    : `${name}@${sourceText(source)}`;
}

function lockedAt(release: Release, resolution: Resolution, { key, value }: Member): PnpmEntry["locked"] {
  const { source, integrity, target, lines } = resolution;
  return {
    ...release,
    ...{ source, integrity, target, isArchiveHash: true },
    hasInstallScript: hasScript(value),
    peers: peersIn(value),
    at: key,
    lines: linesOf(key, member(value, "version")?.at, lines),
  };
}

/** Peers stand among what an instance of the release needs, as soon as anybody has them. */
function peersIn(value: Member["value"]): string[] {
  return ["peerDependencies", "peerDependenciesMeta"].flatMap((field) => {
    const table = member(value, field);
    return table?.kind === "object" ? [...table.entries.keys()] : [];
  });
}

/**
 * pnpm 7 and 8 wrote `requiresBuild` for what they saw to have a script, and for every optional package that they did not
 * fetch. Nothing is said by its absence either: format 9 has it no more.
 */
function hasScript(value: Member["value"]): true | null {
  const isOptional = asBoolean(member(value, "optional")) === true;
  return asBoolean(member(value, "requiresBuild")) === true && !isOptional ? true : null;
}

function linesOf(key: Place, version: Place | undefined, lines: Resolution["lines"]): LockedPackage["lines"] {
  return { version: version ?? key, source: lines.source ?? key, checksum: lines.checksum ?? key };
}
