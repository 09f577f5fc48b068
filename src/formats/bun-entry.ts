import { type Gap, gapAt, wordsOf } from "../domain/gap.ts";
import type { Place } from "../domain/place.ts";
import { code } from "../domain/sentence.ts";
import { OWN_REGISTRY, type Source, sourceText } from "../domain/source.ts";
import { INFO_FIELDS, oddEntry, REMEDY, unreadFields } from "./bun-fields.ts";
import { type BunId, bunSource, idIn } from "./bun-source.ts";
import { isPackageName } from "./npm-source.ts";
import { asBoolean, asString, type Member, member, plain, type Value } from "./value.ts";

/** One folder of `node_modules` that Bun fills, as `packages` has it. */
export type BunEntry = Readonly<{
  /** What tells its release from others: several folders may hold the same. */
  key: string;
  id: BunId;
  source: Source;
  integrity: string | null;
  /** What it asks for, its commands, its platforms. */
  info: Value | undefined;
  at: Place;
  lines: Readonly<{ version: Place; source: Place; checksum: Place }>;
  gaps: readonly Gap[];
}>;

/** The parts of a tuple behind the first one. */
type Parts = Readonly<{ registry?: Value; info?: Value; tag?: Value; hash?: Value; isWhole: boolean }>;

/** Reads one entry of `packages`; null where it is no list that begins with a text. */
export function entryOf(path: string, { key: at, value }: Member): BunEntry | null {
  const [first, ...others] = value.kind === "array" ? value.items : [];
  const written = asString(first);
  if (first === undefined || written === undefined) return null;
  const id = idIn(written);
  const { registry, info, tag, hash, isWhole } = partsOf(id, others);
  const source = bunSource(id, asString(registry) ?? "", asBoolean(member(info, "bundled")) === true);
  const gaps: Gap[] = info === undefined ? [] : unreadFields("the entry", path, info, INFO_FIELDS);
  const odd = (why: string) => gaps.push(oddEntry(path, at, why, value));
  if (!isWhole) odd("has other parts than Bun writes");
  if (source.kind === "unknown") odd("names a source that isn't known");
  if (id.kind !== "root" && !isPackageName(id.name)) odd("names no package that npm could publish");
  if (tag !== undefined && !isTagOf(source, asString(tag) ?? "")) odd("has a tag that isn't its commit's");
  const hashes = asString(hash) ?? "";
  const isPinned = isChecked(hashes);
  if (hashes !== "" && !isPinned) gaps.push(uncheckedHash(path, hash?.at ?? at, value));
  return {
    key: keyOf(written, id, source),
    id,
    source,
    integrity: isPinned ? hashes : null,
    info,
    at,
    lines: { version: first.at, source: registry?.at ?? first.at, checksum: hash?.at ?? at },
    gaps,
  };
}

function keyOf(written: string, { kind }: BunId, source: Source): string {
  if (source.kind === "bundled") return `${written} bundled`;
  const isElsewhere = kind === "npm" && source !== OWN_REGISTRY;
  return isElsewhere ? `${written} from ${sourceText(source)}` : written;
}

/**
 * Bun tells tuples apart by their first part: `[id, registry, info, hash]` for npm's, `[id, info]` for folders, with a hash
 * behind it for archives (from 1.3 on), `[id, info, tag]` for repositories (from 1.4 on with a hash), `[id]` for workspaces
 * (format 0 has the info too). It ignores what is over.
 */
function partsOf({ kind }: BunId, others: readonly Value[]): Parts {
  const [one, two, three] = others;
  const size = others.length;
  switch (kind) {
    case "npm":
      return shaped({ registry: one, info: two, hash: three }, size === 3);
    case "tarball":
      return shaped({ info: one, hash: two }, size === 1 || size === 2);
    case "git":
      return shaped({ info: one, tag: two, hash: three }, size === 2 || size === 3);
    case "workspace":
      return shaped({ info: one }, size <= 1);
    case "root":
    case "folder":
      return shaped({ info: one }, size === 1);
    case "unknown":
      return { isWhole: true };
  }
}

type Given = Readonly<Partial<Record<"registry" | "info" | "tag" | "hash", Value | undefined>>>;

function shaped({ registry, info, tag, hash }: Given, hasAll: boolean): Parts {
  const texts = [registry, tag, hash].filter((each) => each !== undefined);
  const isWhole =
    hasAll && texts.every(({ kind }) => kind === "string") && (info?.kind ?? "object") === "object";
  return {
    ...(registry && { registry }),
    ...(info && { info }),
    ...(tag && { tag }),
    ...(hash && { hash }),
    isWhole,
  };
}

/** A tag names the folder of Bun's cache that holds the repository: the commit, or `owner-repository-commit`. */
function isTagOf(source: Source, tag: string): boolean {
  const commit = source.kind === "git" ? source.commit : null;
  return (
    commit !== null &&
    commit !== "" &&
    /^[\w.-]+$/.test(tag) &&
    (tag === commit || tag.endsWith(`-${commit}`))
  );
}

/** How long the text of a hash is, and what pads it. */
const HASHES: ReadonlyMap<string, Readonly<{ size: number; pad: string }>> = new Map([
  ["sha1", { size: 28, pad: "=" }],
  ["sha256", { size: 44, pad: "=" }],
  ["sha384", { size: 64, pad: "" }],
  ["sha512", { size: 88, pad: "==" }],
]);

const HASH = /^(sha\d+)-([A-Za-z0-9+/]+(=*))$/;

/** Whether a text is one hash, whole. Bun drops any other with a warning at most, and then checks nothing. */
function isChecked(text: string): boolean {
  const [, algorithm = "", digest = "", pad] = HASH.exec(text) ?? [];
  const whole = HASHES.get(algorithm);
  return whole !== undefined && digest.length === whole.size && pad === whole.pad;
}

function uncheckedHash(path: string, at: Place, entry: Value): Gap {
  const message = `The hash of the entry ${code(path)} is none that Bun checks, so nothing pins what is fetched. ${REMEDY}`;
  return gapAt(at, { kind: "not-followed", rests: wordsOf("bun hash", path, plain(entry)), message });
}
