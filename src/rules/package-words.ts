import type { Arrival, ReleaseChange } from "../domain/package-change.ts";
import { code } from "../domain/sentence.ts";

/** "It comes in through `reqwest` > `rustls`."; nothing for what the app asks for itself. */
export function wayInWords({ path, packages }: ReleaseChange): string {
  const through = path.slice(0, -1);
  if (through.length === 0 || packages.length > 1) return "";
  return ` It comes in through ${through.map((name) => code(name)).join(" > ")}.`;
}

/** What brought it: an update of the package itself, or of one that the app had. */
export function originInWords({ from, version, packages, broughtBy }: ReleaseChange & Arrival): string {
  if (packages.length > 1) return "";
  if (broughtBy !== null) return ` ${code(broughtBy)}, which the app had before, newly brings it.`;
  if (from === null || from === version) return "";
  return ` Version ${code(from)} did no such thing.`;
}
