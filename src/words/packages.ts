import type { Ecosystem } from "../domain/manager.ts";
import type { ReleaseChange } from "../domain/package-change.ts";
import { code } from "../domain/sentence.ts";
import { addressOf, type Source } from "../domain/source.ts";
import { someOf } from "./lists.ts";

/** "crate", or "package": what one of the ecosystem is called. */
export function kindOfPackage(ecosystem: Ecosystem): string {
  return ecosystem === "cargo" ? "crate" : "package";
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

/** "`ring 0.17.8`", or "30 crates (`a 1.0.0`, `b 2.0.0` and 28 more)". */
export function packagesInWords({ packages, ecosystem }: ReleaseChange): string {
  if (packages.length === 1) return someOf(packages);
  return `${packages.length} ${kindOfPackage(ecosystem)}s (${someOf(packages)})`;
}
