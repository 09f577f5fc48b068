import { type Gap, gapAt, wordsOf } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import { isVersion } from "./npm-source.ts";
import { MOST_PACKAGES } from "./unreadable.ts";
import { asBoolean, asString, type Member, member, type ObjectValue, plain, type Value } from "./value.ts";

/**
 * The tree of npm 5 and 6 as the map of packages that npm 7 and later write, so that one reader reads both. The tree says
 * nothing of the project, of commands, and of install scripts: npm 6 looks into the archives, and npm 9 to 11 ask the
 * registry for each manifest, even in `npm ci`, and run what that says (tried on a registry of our own).
 */
export function tableOfTree(lock: ObjectValue): { table: ObjectValue; gaps: Gap[] } {
  const gaps: Gap[] = [];
  const entries = new Map<string, Member>();
  const queue: Held[] = heldIn("", lock);
  for (const held of queue) {
    const location = `${held.holder}node_modules/${held.name}`;
    if (location.length > LONGEST) gaps.push(tooLong(held));
    if (location.length > LONGEST || entries.size > MOST_PACKAGES) continue;
    const { entry, folder } = translated(held);
    entries.set(location, entry);
    if (folder !== null && !entries.has(folder)) entries.set(folder, folderEntry(held));
    for (const gap of oddFields(location, held)) gaps.push(gap);
    for (const each of heldIn(`${folder ?? location}/`, held.entry.value)) queue.push(each);
  }
  const root = objectOf(lock, { name: member(lock, "name"), dependencies: topsOf(lock, queue) });
  return { table: { ...lock, entries: new Map([["", { key: lock.at, value: root }], ...entries]) }, gaps };
}

/** The most that a location may have. Names repeat in the locations of all that lies below them. */
const LONGEST = 2_000;

function tooLong({ name, entry: { key, value } }: Held): Gap {
  const message = `An entry of the tree lies deeper than npm would nest it and was not compared: ${code(name)}.`;
  return gapAt(key, { kind: "truncated", rests: wordsOf("npm entry", name, plain(value)), message });
}

/** An entry of the tree, with the location of its holder: "" or one that ends in a slash. */
type Held = Readonly<{ holder: string; name: string; entry: Member }>;

function heldIn(holder: string, value: Value): Held[] {
  const table = member(value, "dependencies");
  if (table?.kind !== "object") return [];
  return [...table.entries].map(([name, entry]) => ({ holder, name, entry }));
}

/** An entry of the tree as npm 7 would write it, and the folder of the repository that it links to. */
export function translated({ entry: { key, value } }: Pick<Held, "entry">): {
  entry: Member;
  folder: string | null;
} {
  if (value.kind !== "object") return { entry: { key, value }, folder: null };
  const folder = linkedFolder(asString(member(value, "version")) ?? "");
  if (folder !== null) {
    const link: Value = { kind: "boolean", value: true, at: key };
    return { entry: { key, value: objectOf(value, { resolved: textAt(value, folder), link }) }, folder };
  }
  const marks = ["integrity", "dev", "optional"].map((name) => [name, member(value, name)] as const);
  const fields = {
    ...whatAndWhere(value),
    ...Object.fromEntries(marks),
    dependencies: requiresOf(value),
    bundleDependencies: bundlesOf(value),
  };
  return { entry: { key, value: objectOf(value, fields) }, folder: null };
}

function folderEntry({ entry: { key, value } }: Held): Member {
  return { key, value: objectOf(value, { dependencies: requiresOf(value) }) };
}

type Fields = Readonly<Record<string, Value | undefined>>;

/** A table that stands where another one does. */
function objectOf({ at }: Value, fields: Fields): ObjectValue {
  const given = Object.entries(fields).flatMap(([name, value]): [string, Member][] =>
    value === undefined ? [] : [[name, { key: value.at, value }]],
  );
  return { kind: "object", entries: new Map(given), at };
}

/** A text that stands where the version of an entry does. */
function textAt(entry: Value, value: string): Value {
  return { kind: "string", value, at: (member(entry, "version") ?? entry).at };
}

/** Under `version` stands a version, another name with one, or an address that says no version. */
function whatAndWhere(entry: ObjectValue): Fields {
  const [version, resolved] = [member(entry, "version"), member(entry, "resolved")];
  const text = asString(version) ?? "";
  const [, real, aliased] = /^npm:(@?[^@]+)@(.+)$/s.exec(text) ?? [];
  if (real !== undefined && aliased !== undefined)
    return { name: textAt(entry, real), version: textAt(entry, aliased), resolved };
  const address = addressIn(text);
  if (address === undefined) return { version: version ?? textAt(entry, ""), resolved };
  const told = versionIn(address);
  return { version: told === undefined ? undefined : textAt(entry, told), resolved: textAt(entry, address) };
}

const HOSTS: ReadonlyMap<string, string> = new Map([
  ["github", "github.com"],
  ["gitlab", "gitlab.com"],
  ["bitbucket", "bitbucket.org"],
]);

/** The address in a `version`, as `resolved` has it from npm 7 on. */
function addressIn(text: string): string | undefined {
  const [, host = "", rest = ""] = /^(github|gitlab|bitbucket):(.+)$/s.exec(text) ?? [];
  if (rest !== "") return `git+https://${HOSTS.get(host)}/${rest}`;
  return /^(?:https?:|file:|git(?:\+(?:ssh|https?|file))?:)/.test(text) ? text : undefined;
}

/** The version in the address of a registry's archive: `…/name/-/name-1.0.0.tgz`. */
function versionIn(address: string): string | undefined {
  const [, name = "", version = ""] = /\/([^/]+)\/-\/(.+)\.tgz$/s.exec(address) ?? [];
  const told = version.startsWith(`${name}-`) ? version.slice(name.length + 1) : "";
  return isVersion(told) ? told : undefined;
}

/** The folder of a `file:` that is no archive. */
function linkedFolder(version: string): string | null {
  const isFolder = version.startsWith("file:") && !/\.(?:tgz|tar\.gz|tar)$/i.test(version);
  return isFolder ? version.slice("file:".length) : null;
}

/** What an entry needs, optional packages among it. npm 5 wrote `true` here too, and `false` where it knew nothing. */
function requiresOf(entry: Value): Value | undefined {
  const requires = member(entry, "requires");
  return requires?.kind === "boolean" ? undefined : requires;
}

/** The packages that come inside its archive, as far as their own entries say so. Whether they do, the archive tells. */
function bundlesOf(entry: ObjectValue): Value | undefined {
  const isBundled = (each: Held) => asBoolean(member(each.entry.value, "bundled")) === true;
  const items = heldIn("", entry).filter(isBundled);
  const names = items.map(({ name, entry: { key } }): Value => ({ kind: "string", value: name, at: key }));
  return names.length === 0 ? undefined : { kind: "array", items: names, at: entry.at };
}

/** What the project may have asked for: all at the top that no package needs. The tree doesn't tell the rest. */
function topsOf(lock: ObjectValue, all: readonly Held[]): Value {
  const needed = new Set(
    all.flatMap(({ entry }) => {
      const requires = requiresOf(entry.value);
      return requires?.kind === "object" ? [...requires.entries.keys()] : [];
    }),
  );
  const tops = heldIn("", lock).filter(({ name }) => !needed.has(name));
  const anything = ({ name, entry: { key } }: Held): [string, Member] => [
    name,
    { key, value: { kind: "string", value: "*", at: key } },
  ];
  return { kind: "object", entries: new Map(tops.map(anything)), at: lock.at };
}

const KNOWN_FIELDS = new Set([
  ...["version", "resolved", "integrity", "bundled", "requires", "dependencies"],
  // These change nothing of what npm 6 to 12 fetch or run.
  ...["dev", "optional", "peer", "devOptional", "extraneous", "from", "deprecated"],
]);

function oddFields(location: string, { name, entry: { value } }: Held): Gap[] {
  if (value.kind !== "object") return [];
  const address = addressIn(asString(member(value, "version")) ?? "");
  const odd = [...value.entries].filter(([field, entry]) => {
    // npm writes an address once, and its versions differ in which of two they take.
    const isSecond = field === "resolved" && address !== undefined && asString(entry.value) !== address;
    return isSecond || !KNOWN_FIELDS.has(field) || !isShaped(field, entry.value);
  });
  return odd.map(([field, { key: at }]) => {
    const message = `${code(field)} of the entry ${code(location)} isn't read, and npm may run or fetch what it says. Take it out, or let npm write the lockfile anew.`;
    return gapAt(at, {
      kind: "not-followed",
      rests: wordsOf("npm entry", name, field, plain(value)),
      message,
    });
  });
}

function isShaped(field: string, { kind }: Value): boolean {
  if (field === "bundled") return kind === "boolean";
  if (field === "requires") return kind === "boolean" || kind === "object";
  return field !== "dependencies" || kind === "object";
}
