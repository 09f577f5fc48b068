import type { InstallSetting } from "../domain/install-policy.ts";
import type { Ecosystem, Manager } from "../domain/manager.ts";
import type { ReleaseChange } from "../domain/package-change.ts";
import { code } from "../domain/sentence.ts";
import { addressOf, type Source } from "../domain/source.ts";
import { someOf } from "./lists.ts";

/** "crate", or "package": what one of the ecosystem is called. */
export function kindOfPackage(ecosystem: Ecosystem): string {
  return ecosystem === "cargo" ? "crate" : "package";
}

/** A tool as people write its name. */
export const MANAGERS: Readonly<Record<Manager, string>> = {
  cargo: "cargo",
  npm: "npm",
  pnpm: "pnpm",
  yarn: "Yarn",
  bun: "Bun",
};

/** Settings that say where the packages of each scope come from, in `.yarnrc.yml`, bunfig.toml and pnpm-workspace.yaml. */
const OF_SCOPES = new Set(["npm-scopes", "scopes", "registries"]);

/** The scope that a setting is about, with its `@`, which Yarn and Bun leave out; null where it is about none. */
export function scopeOf({ name, of }: Pick<InstallSetting, "name" | "of">): string | null {
  if (of === null || of === "default" || !OF_SCOPES.has(name)) return null;
  return of.startsWith("@") ? of : `@${of}`;
}

/** The ecosystem's own registry. */
export function registryName(ecosystem: Ecosystem): string {
  return ecosystem === "cargo" ? "crates.io" : "the npm registry";
}

/** Where a package comes from, as people say it. */
export function sourceInWords(source: Source, ecosystem: Ecosystem): string {
  switch (source.kind) {
    case "registry":
      return source.url === null ? registryName(ecosystem) : `the registry ${code(source.url)}`;
    case "git":
      return `the git repository ${code(addressOf(source))}`;
    case "path":
      return "this repository";
    case "bundled":
      return "inside another package";
    default:
      return code(addressOf(source));
  }
}

/** A title has room for as many names; more are counted, and listed below. */
const MOST_IN_TITLE = 3;

/** "`ring 0.17.8`", "2 crates (`a 1.0.0` and `b 2.0.0`)", or "30 crates". */
export function packagesInWords({ packages, ecosystem }: ReleaseChange): string {
  if (packages.length === 1) return someOf(packages);
  return `${packages.length} ${kindOfPackage(ecosystem)}s${namesForTitle(packages, (names) => ` (${names})`)}`;
}

/** The names where a title has room for them, put as `put` says; "" where it has none. */
export function namesForTitle(names: readonly string[], put: (names: string) => string): string {
  return names.length > MOST_IN_TITLE ? "" : put(someOf(names));
}

/** The names that a title had no room for, as one row. */
export function namesBelowTitle(names: readonly string[]): string[] {
  return names.length > MOST_IN_TITLE ? [someOf(names, 25)] : [];
}
