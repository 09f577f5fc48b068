import { type Gap, gapAt, wordsOf } from "../domain/gap.ts";
import type { Place } from "../domain/place.ts";
import { code } from "../domain/sentence.ts";
import { isPackageName } from "./npm-source.ts";
import { asString, type Member, member, plain, stringsOf, type Value } from "./value.ts";

/** What a field must look like to be read as Bun reads it. */
type Shape = Readonly<{ is: (value: Value) => boolean; words: string }>;

export type Fields = ReadonlyMap<string, Shape>;

const TEXT: Shape = { is: ({ kind }) => kind === "string", words: "a text" };
const SWITCH: Shape = { is: ({ kind }) => kind === "boolean", words: "`true` or `false`" };
const LIST: Shape = { is: isList, words: "a list of texts" };
const TEXTS: Shape = { is: isTexts, words: "a table of texts" };
const COMMANDS: Shape = { is: (value) => TEXT.is(value) || isTexts(value), words: "a table of commands" };
const PLATFORMS: Shape = { is: (value) => TEXT.is(value) || isList(value), words: "a list of texts" };
/** Names become folders of `node_modules`. */
const REQUIREMENTS: Shape = { is: isRequirements, words: "a table of requirements" };

const TABLES = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"] as const;

const IN_BOTH: readonly (readonly [string, Shape])[] = [
  ...TABLES.map((name) => [name, REQUIREMENTS] as const),
  ["optionalPeers", LIST],
  ["bin", COMMANDS],
  ["binDir", TEXT],
];

/** What the lockfile says of a folder of the repository. */
export const WORKSPACE_FIELDS: Fields = new Map([...IN_BOTH, ["name", TEXT], ["version", TEXT]]);

/** What it says of a package. Bun 1.4 began to write `hasInstallScript`. */
export const INFO_FIELDS: Fields = new Map([
  ...IN_BOTH,
  ["bundled", SWITCH],
  ["hasInstallScript", SWITCH],
  ...["os", "cpu", "libc"].map((name) => [name, PLATFORMS] as const),
]);

export const FILE_FIELDS: Fields = new Map<string, Shape>([
  ["lockfileVersion", { is: ({ kind }) => kind === "number", words: "a number" }],
  // Which of its layouts of `node_modules` Bun takes if no setting says so.
  [
    "configVersion",
    { is: (value) => value.kind === "number" && [0, 1].includes(value.value), words: "0 or 1" },
  ],
  ["trustedDependencies", LIST],
  ["patchedDependencies", TEXTS],
  ["overrides", { is: isOverrides, words: "a table of texts, or of tables of texts" }],
  ["catalog", TEXTS],
  ["catalogs", { is: isCatalogs, words: "a table of tables of texts" }],
  ["workspaces", { is: isTable, words: "a table" }],
  ["packages", { is: isTable, words: "a table" }],
]);

function isTable(value: Value): boolean {
  return value.kind === "object";
}

function isList(value: Value): boolean {
  return value.kind === "array" && value.items.every(({ kind }) => kind === "string");
}

function isTexts(value: Value): boolean {
  return isTableOf(value, TEXT.is);
}

function isOverrides(value: Value): boolean {
  return isTableOf(value, (each) => TEXT.is(each) || isTexts(each));
}

function isCatalogs(value: Value): boolean {
  return isTableOf(value, isTexts);
}

function isRequirements(value: Value): boolean {
  return isTexts(value) && value.kind === "object" && [...value.entries.keys()].every(isPackageName);
}

function isTableOf(value: Value, is: (value: Value) => boolean): boolean {
  return value.kind === "object" && [...value.entries.values()].every((entry) => is(entry.value));
}

export const REMEDY = "Take it out, or let Bun write the lockfile anew.";

/** Gaps for fields that aren't read. Each rests on all that the same table says, wherever it lies. */
export function unreadFields(what: string, name: string, table: Value, known: Fields): Gap[] {
  if (table.kind !== "object") return [];
  const gaps: Gap[] = [];
  for (const [field, { key, value }] of table.entries) {
    const shape = known.get(field);
    if (shape?.is(value) === true) continue;
    const why = shape === undefined ? "isn't read" : `isn't ${shape.words}`;
    const message = `${code(field)} of ${what} ${code(name)} ${why}, and Bun may fetch or run what it says. ${REMEDY}`;
    gaps.push(
      gapAt(key, {
        kind: "not-followed",
        rests: wordsOf("bun field", what, name, field, plain(table)),
        message,
      }),
    );
  }
  return gaps;
}

/** A gap about a whole entry, which rests on what the entry says and on what is wrong with it. */
export function oddEntry(name: string, at: Place, why: string, entry: Value): Gap {
  const message = `The entry ${code(name)} ${why}, so it isn't known what Bun makes of it. ${REMEDY}`;
  return gapAt(at, { kind: "not-followed", rests: wordsOf("bun entry", name, why, plain(entry)), message });
}

/** Something that a folder or a package asks for. */
export type BunAsk = Readonly<{ name: string; text: string; isDev: boolean; isOptional: boolean; at: Place }>;

/** What a table asks for. A name may stand in several of its tables, and then it is asked for several times. */
export function asksIn(table: Value | undefined): BunAsk[] {
  const mayMiss = new Set(stringsOf(member(table, "optionalPeers")).map(({ value }) => value));
  return TABLES.flatMap((group) => {
    const requirements = member(table, group);
    if (requirements?.kind !== "object") return [];
    const isDev = group === "devDependencies";
    return [...requirements.entries].map(([name, entry]: [string, Member]) => {
      const isOptional =
        group === "optionalDependencies" || (group === "peerDependencies" && mayMiss.has(name));
      return { name, text: asString(entry.value) ?? "", isDev, isOptional, at: entry.key };
    });
  });
}
