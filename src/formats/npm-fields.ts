import { type Gap, gapAt, wordsOf } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import { isPackageName, isVersion } from "./npm-source.ts";
import { asString, type Member, member, plain, type Value } from "./value.ts";

/** Fields of a lockfile's entry that make no difference to what npm 10 to 12 fetch, run or link. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...["license", "funding", "deprecated", "engines", "os", "cpu", "libc", "peerDependenciesMeta"],
  ...["dev", "optional", "devOptional", "peer", "acceptDependencies", "workspaces"],
  // `bundleDependencies` decides what is bundled. npm 10 installs even a package that nothing asks for.
  ...["inBundle", "extraneous", "ideallyInert"],
]);

type Shape = Readonly<{ is: (value: Value) => boolean; words: string }>;

const TEXT: Shape = { is: ({ kind }) => kind === "string", words: "a text" };
// npm takes any value that JavaScript takes for true, "false" among them.
const SWITCH: Shape = { is: ({ kind }) => kind === "boolean", words: "`true` or `false`" };
const TEXTS: Shape = { is: isTexts, words: "a table of texts" };

/** Fields that we read, and the shape that npm writes them in. */
const READ: ReadonlyMap<string, Shape> = new Map([
  ...["name", "resolved"].map((name): [string, Shape] => [name, TEXT]),
  ["version", { is: (value) => isVersion(asString(value) ?? ""), words: "a version" }],
  ["integrity", { is: (value) => isIntegrity(asString(value) ?? ""), words: "a list of hashes" }],
  ...["link", "hasInstallScript"].map((name): [string, Shape] => [name, SWITCH]),
  ...["dependencies", "optionalDependencies", "peerDependencies", "devDependencies"].map(
    (name): [string, Shape] => [name, TEXTS],
  ),
  ["bundleDependencies", { is: isListOrSwitch, words: "a list of names" }],
  ["bin", { is: (value) => TEXT.is(value) || isTexts(value), words: "a table of commands" }],
]);

const PART = /^sha(?:1|256|384|512)-[A-Za-z0-9+/]+={0,2}(?:\?[\x21-\x7e]*)?$/;

/** Whether npm checks these hashes. It drops a hash that it can't read, and then checks nothing. md5 pins nothing either. */
export function isIntegrity(text: string): boolean {
  return text.length <= LONGEST && text.split(/\s+/).every((part) => PART.test(part));
}

const LONGEST = 10_000;

function isTexts(value: Value): boolean {
  return (
    value.kind === "object" && [...value.entries.values()].every((entry) => entry.value.kind === "string")
  );
}

function isListOrSwitch(value: Value): boolean {
  return value.kind === "array"
    ? value.items.every(({ kind }) => kind === "string")
    : value.kind === "boolean";
}

/**
 * Gaps for the fields of a lockfile's entry that we don't read. npm takes the entry for the package's own package.json, so
 * any field may decide what it runs, as `scripts` does. Each gap rests on the entry itself, wherever it lies.
 */
export function unreadFields(location: string, { key, value }: Member): Gap[] {
  const where = { path: key.path, line: key.line };
  const rests = (field: string) => wordsOf("npm entry", nameIn(location), field, plain(value));
  if (value.kind !== "object") {
    const message = `The entry ${code(location)} is no table, so it isn't known what npm makes of it. ${REMEDY}`;
    return [gapAt(where, { kind: "not-followed", rests: rests(""), message })];
  }
  const gaps = [...value.entries].flatMap(([field, { key: at, value: given }]) => {
    const reason = whyUnread(field, given);
    if (reason === undefined) return [];
    const message = `${code(field)} of the entry ${code(location)} ${reason} ${REMEDY}`;
    return [gapAt(at, { kind: "not-followed", rests: rests(field), message })];
  });
  const name = asString(member(value, "name")) ?? nameIn(location);
  if (isInstalled(location) && !(isPackageName(name) && isPackageName(nameIn(location)))) {
    const message = `${code(location)} names no package that npm could publish. ${REMEDY}`;
    gaps.push(gapAt(where, { kind: "not-followed", rests: rests("name"), message }));
  }
  return gaps;
}

const REMEDY = "Take it out, or let npm write the lockfile anew.";

function whyUnread(field: string, value: Value): string | undefined {
  if (HARMLESS.has(field)) return undefined;
  const shape = READ.get(field);
  if (shape === undefined) return "isn't read, and npm may run or fetch what it says.";
  return shape.is(value) ? undefined : `isn't ${shape.words}, so npm may read it in another way.`;
}

/** Whether npm installs a package there. Every other location is a folder of the repository: the project, a workspace. */
export function isInstalled(location: string): boolean {
  return location.startsWith(MARKER) || location.includes(`/${MARKER}`);
}

const MARKER = "node_modules/";

/** The name by which Node finds the package at a location: the text after the last `node_modules/`. */
export function nameIn(location: string): string {
  const last = location.lastIndexOf(MARKER);
  return last < 0 ? location : location.slice(last + MARKER.length);
}
