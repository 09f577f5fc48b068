import type { PackageScope } from "../domain/package.ts";
import type { Place } from "../domain/place.ts";
import type { Source } from "../domain/source.ts";
import { isInstalled, isIntegrity, nameIn } from "./npm-fields.ts";
import { type Requirement, requirementsOf } from "./npm-requirements.ts";
import { npmSource } from "./npm-source.ts";
import { asBoolean, asString, type Member, member, plain, stringsOf, type Value } from "./value.ts";

/** One folder that npm fills, or a folder of the repository that takes part in an installation. */
export type NpmPackage = Readonly<{
  location: string;
  /** Its real name. The folder has another name where an alias asked for the package. */
  name: string;
  version: string;
  source: Source;
  /** The hashes that pin its bytes; null where npm checks none. */
  integrity: string | null;
  hasInstallScript: boolean;
  /** npm marks what only development, or only something optional, needs. */
  scope: PackageScope;
  /** The target of a link; null for a folder with a package in it. */
  target: string | null;
  /** What it asks for, dev dependencies included where npm installs them. */
  requirements: readonly Requirement[];
  /** What it brings inside its own archive: names, or all that it depends on. */
  bundles: readonly string[] | "all";
  /**
   * What the entry copies from the package's manifest and what decides what npm does. A release never changes it. Null in
   * format 1, which copies nothing of the kind.
   */
  declared: string | null;
  at: Place;
  lines: Readonly<{ version: Place; source: Place; checksum: Place }>;
}>;

/** Reads one entry of a lockfile. `bundledIn` finds out later whether its package comes inside another one's archive. */
export function packageAt(location: string, { key, value }: Member): NpmPackage {
  const [version, resolved, integrity] = [
    member(value, "version"),
    member(value, "resolved"),
    member(value, "integrity"),
  ];
  const link = asBoolean(member(value, "link")) === true;
  const name = asString(member(value, "name")) ?? nameIn(location);
  const hashes = asString(integrity) ?? "";
  const isMarked = (...flags: readonly string[]) =>
    flags.some((flag) => asBoolean(member(value, flag)) === true);
  return {
    location,
    name,
    version: asString(version) ?? "",
    source: npmSource({
      name,
      version: asString(version) ?? "",
      resolved: asString(resolved),
      local: link || !isInstalled(location),
    }),
    integrity: isIntegrity(hashes) ? hashes : null,
    hasInstallScript: asBoolean(member(value, "hasInstallScript")) === true,
    scope: { isDev: isMarked("dev", "devOptional"), isOptional: isMarked("optional", "devOptional") },
    target: link ? (asString(resolved) ?? "") : null,
    requirements: requirementsOf(value, isInstalled(location)),
    bundles: bundlesOf(member(value, "bundleDependencies")),
    declared: declaredIn(value),
    at: key,
    lines: {
      version: version?.at ?? key,
      source: resolved?.at ?? key,
      checksum: integrity?.at ?? key,
    },
  };
}

function bundlesOf(value: Value | undefined): NpmPackage["bundles"] {
  return asBoolean(value) === true ? "all" : stringsOf(value).map((each) => each.value);
}

// All versions of npm from 7 on write these fields. Newer ones write more, such as `libc`.
const DECLARED = [
  ...["bin", "dependencies", "optionalDependencies", "peerDependencies", "bundleDependencies"],
  ...["os", "cpu"],
];

function declaredIn(entry: Value): string {
  const said = DECLARED.map((field) => {
    const value = member(entry, field);
    return value?.kind === "object"
      ? [...value.entries].sort(byName).map(([name, { value: given }]) => [name, plain(given)])
      : value && plain(value);
  });
  return JSON.stringify(said);
}

function byName([one]: readonly [string, Member], [other]: readonly [string, Member]): number {
  return one < other ? -1 : 1;
}
