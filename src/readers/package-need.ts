import type { CrateNeed, GitNeed, Risk } from "../domain/need.ts";
import type { LockedPackage } from "../formats/cargo-lock.ts";

/** Why more isn't known of a package before its need is answered. */
export const NOT_ASKED = "nobody asked for it";

/** What can be asked about a crate: only what a checksum or a commit pins, for else the answer would be about other bytes. */
export function needOf(
  { name, version, source, checksum }: Pick<LockedPackage, "name" | "version" | "source" | "checksum">,
  risk: Risk = "known name",
): CrateNeed | GitNeed | undefined {
  if (source.kind === "registry" && checksum !== null)
    return { kind: "crate", name, version, checksum, registry: source.url, risk };
  if (source.kind !== "git" || source.commit === null) return undefined;
  return { kind: "git crate", name, version, url: source.url, commit: source.commit, risk };
}
