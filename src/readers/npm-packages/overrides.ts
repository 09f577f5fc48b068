import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { Place } from "../../domain/place.ts";
import { code } from "../../domain/sentence.ts";
import { sourceText } from "../../domain/source.ts";
import type { NpmLock } from "../../formats/npm-lock.ts";
import type { NpmPackage } from "../../formats/npm-package.ts";
import { requirementsOf } from "../../formats/npm-requirements.ts";
import { resolveFrom } from "../../formats/npm-tree.ts";
import { asString, member, type Value } from "../../formats/value.ts";
import { askedFrom, isAnsweredBy } from "./requirement.ts";

/** One of npm's `overrides`: below the packages in `within`, `name` means what `text` asks for. */
export type Override = Readonly<{
  /** Keys from the outside in, such as `react@^18`, without the last one. */
  within: readonly string[];
  name: string;
  /** The versions that it replaces; "" for all. */
  range: string;
  text: string;
  at: Place;
}>;

/** Reads `overrides` of the project's package.json. `$name` is what the project itself asks for under that name. */
export function overridesIn(manifest: Value | undefined): Override[] {
  const own = new Map(requirementsOf(manifest, false).map(({ name, text }) => [name, text]));
  const read = (table: Value | undefined, within: readonly string[]): Override[] => {
    if (table?.kind !== "object") return [];
    return [...table.entries].flatMap(([key, { value }]) => {
      const { name, range } = keyOf(key === "." ? (within.at(-1) ?? "") : key);
      const text = asString(value);
      if (text === undefined) return read(value, [...within, key]);
      const meant = text.startsWith("$") ? (own.get(text.slice(1)) ?? text) : text;
      return [{ within: key === "." ? within.slice(0, -1) : within, name, range, text: meant, at: value.at }];
    });
  };
  return read(member(manifest, "overrides"), []);
}

/** `react@^18` → `react` and `^18`. */
function keyOf(key: string): Pick<Override, "name" | "range"> {
  const at = key.indexOf("@", 1);
  return at < 0 ? { name: key, range: "" } : { name: key.slice(0, at), range: key.slice(at + 1) };
}

/** Gaps for overrides that the lockfile doesn't follow: npm resolves anew what they name. */
export function unmetOverrides(lock: NpmLock, overrides: readonly Override[]): Gap[] {
  return overrides.flatMap((override) => {
    const other = packagesBelow(lock, override.within).find((each) => !isMet(lock, override, each));
    if (other === undefined) return [];
    const message = `${code(`overrides`)} asks for ${code(`${override.name}@${override.text}`)}, and the lockfile holds ${code(`${other.name} ${other.version}`)}: installing may take what nothing pins. Commit the lockfile that npm writes.`;
    const { within, name, range, text } = override;
    const rests = wordsOf(
      "npm override",
      within,
      name,
      range,
      text,
      other.name,
      other.version,
      sourceText(other.source),
    );
    return [gapAt(override.at, { kind: "not-checked", rests, message })];
  });
}

function isMet(lock: NpmLock, { name, range, text }: Override, locked: NpmPackage): boolean {
  if (locked.target !== null || nameOf(locked) !== name || text === "*") return true;
  const asked = askedFrom("", lock.path);
  return isAnsweredBy(text, locked, asked) || (range !== "" && !isAnsweredBy(range, locked, asked));
}

function nameOf({ location }: NpmPackage): string {
  return location.slice(location.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** All packages that packages of these names lead to, in that order; all packages where no name is given. */
function packagesBelow(lock: NpmLock, within: readonly string[]): readonly NpmPackage[] {
  const all = [...lock.packages.values()].filter(
    ({ location, source }) => location.includes("node_modules/") && source.kind !== "bundled",
  );
  return within.reduce<readonly NpmPackage[]>((below, key) => {
    const { name, range } = keyOf(key);
    const asked = askedFrom("", lock.path);
    const tops = below.filter(
      (each) => nameOf(each) === name && (range === "" || isAnsweredBy(range, each, asked)),
    );
    return reachedFrom(lock, tops);
  }, all);
}

function reachedFrom(lock: NpmLock, tops: readonly NpmPackage[]): NpmPackage[] {
  const reached = new Set<NpmPackage>();
  const queue = [...tops];
  for (const each of queue) {
    for (const { name } of each.requirements) {
      const found = resolveFrom(lock.packages, each.location, name);
      if (found === undefined || reached.has(found)) continue;
      reached.add(found);
      queue.push(found);
    }
  }
  return [...reached];
}
