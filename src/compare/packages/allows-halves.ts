import type { Ecosystem } from "../../domain/manager.ts";
import type { PackageGrant } from "../../domain/package.ts";
import type { HalfChange, HalvesChange } from "../../domain/plugin-halves.ts";

/** Whether these lockfiles have all of these halves apart: what `tauri build` finds there, line by line. */
export function hasHalvesApart(grants: readonly PackageGrant[], { pairs }: HalvesChange): boolean {
  return pairs.every(({ crate, npm }) => {
    const [built, another] = versionsOf(grants, "cargo", crate.name, "all");
    const listed = versionsOf(grants, "npm", npm.name, "listed");
    const [major, minor] = numbersOf(built ?? "");
    if (another !== undefined || !(Number(major) >= 2) || listed.length === 0) return false;
    return listed.every((version) => {
      const numbers = numbersOf(version);
      return numbers.length > 0 && (numbers[0] !== major || numbers[1] !== minor);
    });
  });
}

/** Whether these lockfiles have all of these halves, and nothing that goes by the names of the others. */
export function hasLoneHalves(grants: readonly PackageGrant[], { ecosystem, halves }: HalfChange): boolean {
  const [there, tauri] =
    ecosystem === "npm" ? (["cargo", "tauri"] as const) : (["npm", "@tauri-apps/api"] as const);
  if (grants.some(({ kind }) => kind === "unread-lockfile") || !isNamed(grants, there, tauri)) return false;
  return halves.every(
    ({ name, other }) =>
      versionsOf(grants, ecosystem, name, "listed").length > 0 && !isNamed(grants, there, other),
  );
}

/** The versions that go by a name, or those alone that the app itself asks for. */
function versionsOf(
  grants: readonly PackageGrant[],
  ecosystem: Ecosystem,
  name: string,
  which: "all" | "listed",
): string[] {
  return grants.flatMap((grant) => {
    if (grant.kind !== "package" || grant.ecosystem !== ecosystem) return [];
    const isIt = grant.alias === null ? grant.name === name : grant.alias === name;
    return isIt && (which === "all" || grant.path.length === 1) ? grant.version : [];
  });
}

/** Whether anything goes by a name, pinned or not, however its words are joined. */
function isNamed(grants: readonly PackageGrant[], ecosystem: Ecosystem, name: string): boolean {
  const wanted = name.toLowerCase().split(/[-_]/).join();
  return grants.some((grant) => {
    const isIt = grant.kind === "package" || grant.kind === "unpinned-package";
    if (!isIt || grant.ecosystem !== ecosystem) return false;
    const known = (grant.kind === "package" && grant.alias) || grant.name;
    return known.toLowerCase().split(/[-_]/).join() === wanted;
  });
}

/** The first two numbers of a version that has all three; none of anything else. */
function numbersOf(version: string): string[] {
  return /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:[-+][\w.+-]+)?$/.exec(version)?.slice(1) ?? [];
}
