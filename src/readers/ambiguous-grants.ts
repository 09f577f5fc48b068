import type { Ecosystem } from "../domain/manager.ts";
import type { AmbiguousLockfile } from "../domain/package.ts";
import type { Ambiguity } from "../formats/ambiguous-lockfile.ts";
import type { SourceFile } from "../formats/value.ts";

/** What is ambiguous about a lockfile, as grants: it lets other packages in than it shows. */
export function ambiguousGrants(
  ecosystem: Ecosystem,
  { id }: SourceFile,
  ambiguities: readonly Ambiguity[],
): AmbiguousLockfile[] {
  return ambiguities.map(({ what, at }) => ({
    domain: "packages",
    kind: "ambiguous-lockfile",
    ecosystem,
    what,
    id,
    at,
  }));
}
