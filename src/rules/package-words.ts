import { type PackageChange, someOf } from "../domain/package.ts";
import { code } from "../domain/sentence.ts";
import type { Severity } from "../domain/severity.ts";

/** "`ring 0.17.8`", or "30 crates (`a 1.0.0`, `b 2.0.0` and 28 more)". */
export function packagesInWords({ packages, ecosystem }: PackageChange): string {
  if (packages.length === 1) return someOf(packages);
  return `${packages.length} ${ecosystem === "cargo" ? "crates" : "packages"} (${someOf(packages)})`;
}

/** "It comes in through `reqwest` > `rustls`."; nothing for what the app asks for itself. */
export function wayInWords({ path, packages }: PackageChange): string {
  const through = path.slice(0, -1);
  if (through.length === 0 || packages.length > 1) return "";
  return ` It comes in through ${through.map((name) => code(name)).join(" > ")}.`;
}

/** What code that newly runs on the building machine weighs: more where an update that anyone takes brings it. */
export function severityOfBuildCode({ moved }: PackageChange): Severity {
  return moved === "compatible" ? "high" : "medium";
}

/** "an update from 1.8.5 brought it", for what a known package newly does. */
export function originInWords({ from, version, packages }: PackageChange): string {
  if (from === null || from === version || packages.length > 1) return "";
  return ` Version ${code(from)} did no such thing.`;
}
