import { isVersion } from "./npm-source.ts";

/** What the key of an entry says by itself. Addresses say neither name nor version in the formats before 9. */
export type PnpmKey = Readonly<{ name: string | null; version: string | null }>;

/** How one format writes keys, and refers to them. */
export type PnpmFormat = Readonly<{
  /** Instances have a table of their own, `snapshots`, beside that of packages. */
  hasSnapshots: boolean;
  /** A folder's requirement stands beside its answer. Before that it stood in a table `specifiers`. */
  hasInlineSpecifiers: boolean;
  keyIn(text: string): PnpmKey;
  /** The key of the entry that a table means by a name and a reference; null for a folder of the repository. */
  keyOf(reference: string, name: string): string | null;
}>;

/** pnpm 6 and 7: `/name/1.0.0_peers`, `host/path`, `file:folder`. */
const FIVE: PnpmFormat = {
  hasSnapshots: false,
  hasInlineSpecifiers: false,
  keyIn: (text) => relativeKey(text, /^\/((?:@[^/]+\/)?[^/]+)\/([^_(]*)(?:[_(].*)?$/s),
  keyOf: (reference, name) => relativeTo(reference, `/${name}/${reference}`),
};

/** pnpm 8: `/name@1.0.0(peers)`, `host/path`, `file:folder`. */
const SIX: PnpmFormat = {
  hasSnapshots: false,
  hasInlineSpecifiers: true,
  keyIn: (text) => relativeKey(text, /^\/(@?[^@]+)@([^_(]*)(?:[_(].*)?$/s),
  keyOf: (reference, name) => relativeTo(reference, `/${name}@${reference}`),
};

/** pnpm 9 to 12: `name@1.0.0(peers)`, `name@address`, `name@file:folder`. */
const NINE: PnpmFormat = {
  hasSnapshots: true,
  hasInlineSpecifiers: true,
  keyIn: namedKey,
  keyOf: namedReference,
};

/**
 * By the number that the file has. pnpm wrote 7 to 8 only before a release, 13 is an experiment of pnpm 12, and what pnpm 5
 * and older wrote is out of use.
 */
export const PNPM_FORMATS: ReadonlyMap<string, PnpmFormat> = new Map([
  ["5.3", FIVE],
  ["5.4", FIVE],
  ["6.0", SIX],
  ["6.1", SIX],
  ["9.0", NINE],
]);

function relativeKey(text: string, form: RegExp): PnpmKey {
  const [, name = null, version = ""] = form.exec(text) ?? [];
  const isKnown = name !== null && isRelease(version);
  return { name, version: isKnown ? version : null };
}

const THREE_NUMBERS = /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/;

/** Most versions are three numbers. To read each of them as semver does would cost a tenth of the time of a lockfile. */
function isRelease(version: string): boolean {
  return THREE_NUMBERS.test(version) || isVersion(version);
}

/** A reference without a `/` outside of its peers is a version of the package that the table names. */
function relativeTo(reference: string, key: string): string | null {
  if (reference.startsWith("link:")) return null;
  if (reference.startsWith("file:")) return reference;
  const peers = reference.indexOf("(");
  return (peers < 0 ? reference : reference.slice(0, peers)).includes("/") ? reference : key;
}

function namedKey(text: string): PnpmKey {
  const id = idOf(text);
  const end = id.indexOf("@", 1);
  if (end < 0) return { name: null, version: null };
  const version = id.slice(end + 1);
  return { name: id.slice(0, end), version: isRelease(version) ? version : null };
}

/** A reference names its package itself where an `@` stands before every `:` and `(`. */
function namedReference(reference: string, name: string): string | null {
  if (reference.startsWith("link:")) return null;
  if (reference.startsWith("@")) return reference;
  return /^[^@:(]*@/.test(reference) ? reference : `${name}@${reference}`;
}

/**
 * A key without what tells instances of one package apart: the peers that they got, the hash of a patch. These stand in
 * parentheses at its end, and nest: `a@1.0.0(b@2.0.0(c@3.0.0))(d@4.0.0)`.
 */
export function idOf(text: string): string {
  if (!text.endsWith(")")) return text;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ")") depth++;
    else if (text[at] === "(") depth--;
    else if (depth === 0) return text.slice(0, at + 1);
  }
  return text;
}
