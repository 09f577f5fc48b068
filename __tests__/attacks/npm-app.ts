import { APP } from "./app.ts";

type Fields = Readonly<Record<string, unknown>>;

const LOCK = JSON.parse(APP["package-lock.json"]);
const MANIFEST = JSON.parse(APP["package.json"]);

/** A hash as npm writes it, of nothing in particular. */
export function hashOf(letter: string): string {
  return `sha512-${letter.repeat(86)}==`;
}

/** The app's lockfile with other entries: fields are added to those that are there, and null takes an entry away. */
export function lockWith(entries: Readonly<Record<string, Fields | null>>, top: Fields = {}): string {
  const packages = new Map<string, Fields>(Object.entries(LOCK.packages));
  for (const [location, fields] of Object.entries(entries)) {
    if (fields === null) packages.delete(location);
    else packages.set(location, { ...packages.get(location), ...fields });
  }
  return JSON.stringify({ ...LOCK, packages: Object.fromEntries(packages), ...top }, null, 2);
}

/** The app's lockfile with all its entries in another order. */
export function turnedLock(): string {
  const entries = Object.entries(LOCK.packages).reverse();
  return JSON.stringify({ ...LOCK, packages: Object.fromEntries(entries) }, null, 4);
}

/** The app's package.json with other fields. */
export function manifestWith(fields: Fields): string {
  return JSON.stringify({ ...MANIFEST, ...fields }, null, 2);
}

/** An entry of a new package that brings an install script. */
export const WITH_SCRIPT = { version: "1.0.0", integrity: hashOf("E"), hasInstallScript: true } as const;
