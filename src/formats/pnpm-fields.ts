import { type Gap, gapAt, wordsOf } from "../domain/gap.ts";
import type { Place } from "../domain/place.ts";
import { code } from "../domain/sentence.ts";
import { isPackageName } from "./npm-source.ts";
import type { PnpmFormat } from "./pnpm-format.ts";
import { type Member, plain, type Value } from "./value.ts";

/** What a field must look like to be read as pnpm reads it. */
type Shape = Readonly<{ is: (value: Value) => boolean; words: string }>;
export type Fields = ReadonlyMap<string, Shape>;

const ANY: Shape = { is: () => true, words: "" };
const TEXT: Shape = { is: ({ kind }) => kind === "string", words: "a text" };
// pnpm takes any value that JavaScript takes for true, "false" among them.
const SWITCH: Shape = { is: ({ kind }) => kind === "boolean", words: "`true` or `false`" };
const LIST: Shape = { is: ({ kind }) => kind === "array", words: "a list" };
const TABLE: Shape = { is: ({ kind }) => kind === "object", words: "a table" };
/** References to packages, by the name under which each is found. A name becomes a folder of node_modules. */
const REFERENCES: Shape = { is: isReferences, words: "a table of packages" };

function isReferences(value: Value): boolean {
  if (value.kind !== "object") return false;
  for (const [name, entry] of value.entries)
    if (entry.value.kind !== "string" || !isPackageName(name)) return false;
  return true;
}

function fields(...groups: readonly (readonly [Shape, ...string[]])[]): Fields {
  return new Map(groups.flatMap(([shape, ...names]) => names.map((name) => [name, shape] as const)));
}

/** What no pnpm decides by when it installs from a lockfile, or decides by for packages that are listed anyhow. */
const HARMLESS_OF_PACKAGES = [
  ...["engines", "cpu", "os", "libc", "deprecated", "hasBin", "bundledDependencies", "bundleDependencies"],
  ...["peerDependencies", "peerDependenciesMeta"],
];
const EDGES = ["dependencies", "optionalDependencies"];

/** An entry of `packages` in format 9. */
export const PACKAGE_FIELDS = fields(
  [ANY, ...HARMLESS_OF_PACKAGES],
  [TEXT, "name", "version"],
  [TABLE, "resolution"],
);

/** An entry of `snapshots` in format 9. */
export const SNAPSHOT_FIELDS = fields(
  [ANY, "transitivePeerDependencies"],
  [REFERENCES, ...EDGES],
  [SWITCH, "optional"],
  [TEXT, "id"],
);

/** An entry of `packages` in the formats before, which is both. */
export const INSTANCE_FIELDS: Fields = new Map([
  ...PACKAGE_FIELDS,
  ...SNAPSHOT_FIELDS,
  ...fields([SWITCH, "dev", "requiresBuild", "prepare", "patched"]),
]);

/** `resolution`, by its `type`. Every other type leaves it to pnpm's settings or plugins what is fetched. */
export const RESOLUTION_FIELDS: ReadonlyMap<string, Fields> = new Map([
  ["", fields([TEXT, "integrity", "tarball", "registry", "path"], [SWITCH, "gitHosted"])],
  ["git", fields([TEXT, "type", "repo", "commit", "path"])],
  ["directory", fields([TEXT, "type", "directory"])],
]);

/** A folder of the repository. */
export const IMPORTER_FIELDS = fields(
  [TABLE, ...EDGES, "devDependencies", "dependenciesMeta", "specifiers"],
  [TEXT, "publishDirectory"],
  [SWITCH, "linkDirectory"],
);

/** The one folder of pnpm's own document. */
export const ENVIRONMENT_FIELDS = fields([TABLE, "configDependencies", "packageManagerDependencies"]);

const OF_DOCUMENTS = fields([TEXT, "lockfileVersion"], [TABLE, "importers", "packages"]);
const SNAPSHOTS = fields([TABLE, "snapshots"]);

const OF_PROJECTS = fields(
  [ANY, "settings", "catalogs", "time", "ignoredOptionalDependencies"],
  [TEXT, "packageExtensionsChecksum", "pnpmfileChecksum"],
  [TABLE, "overrides", "patchedDependencies"],
);

/** Before format 9: the settings that choose whose scripts run, and the tables of a lockfile's only folder. */
const OLDER = new Map([
  ...fields([LIST, "onlyBuiltDependencies", "neverBuiltDependencies"]),
  ...IMPORTER_FIELDS,
]);

/** The tables of a whole document: the project's, or that of pnpm's own environment. */
export function documentFields(format: PnpmFormat, isEnvironment: boolean): Fields {
  if (isEnvironment) return new Map([...OF_DOCUMENTS, ...SNAPSHOTS]);
  return new Map([...OF_DOCUMENTS, ...OF_PROJECTS, ...(format.hasSnapshots ? SNAPSHOTS : OLDER)]);
}

const REMEDY = "Take it out, or let pnpm write the lockfile anew.";

/** What a gap is about. One of a package rests on all that the entry says; in a folder or document each field is for itself. */
export type Subject = Readonly<{ kind: "entry" | "folder" | "document"; name: string }>;

/** Gaps for what an entry holds that isn't read, wherever it lies. */
export function unreadFields(subject: Subject, { key, value }: Member, known: Fields): Gap[] {
  if (value.kind !== "object") return [oddity(subject, key, "is no table", value)];
  const gaps: Gap[] = [];
  for (const [field, entry] of value.entries) {
    const shape = known.get(field);
    if (shape?.is(entry.value)) continue;
    const why = shape === undefined ? "isn't read" : `isn't ${shape.words}`;
    const message = `${code(field)} of ${named(subject)} ${why}, and pnpm may fetch or run what it says. ${REMEDY}`;
    const rests = restsOn(subject, field, subject.kind === "entry" ? value : entry.value);
    gaps.push(gapAt(entry.key, { kind: "not-followed", rests, message }));
  }
  return gaps;
}

/** A gap about what is wrong with an entry. It rests on that and on what the entry says. */
export function oddity(subject: Subject, at: Place, why: string, entry: Value): Gap {
  const message = `In the lockfile ${named(subject)} ${why}, so it isn't known what pnpm makes of it. ${REMEDY}`;
  return gapAt(at, { kind: "not-followed", rests: restsOn(subject, why, entry), message });
}

function named({ kind, name }: Subject): string {
  return `the ${kind} ${code(name === "" ? "." : name)}`;
}

function restsOn({ kind, name }: Subject, what: string, value: Value): string {
  return wordsOf("pnpm", kind, name, what, plain(value));
}
