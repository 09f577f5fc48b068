/** Algorithms of npm's hashes, from strongest to weakest. Cargo's hash is a bare sha256. */
const STRENGTH = ["sha512", "sha384", "sha256", "sha1"];

/** How the bytes that a hash lets through compare with those of another: none more, others, or nobody can tell. */
export type Pinning = "as much" | "less" | "unknown";

/** What a package's hashes let through after, beside before. A hash where none was pins more. */
export function pinningOf(before: string | null, after: string | null): Pinning {
  if (before === null || before === after) return "as much";
  if (after === null) return "less";
  const [wasOf, isOf] = [kindOf(before), kindOf(after)];
  if (wasOf !== isOf) return "unknown";
  if (isOf !== OF_ARCHIVE) return "less";
  const [old, now] = [hashesOf(before), hashesOf(after)];
  const [was, is] = [strongest(old), strongest(now)];
  if (is !== was) return is < was ? "unknown" : "less";
  // npm takes bytes that any of the strongest hashes fits: one more of them lets more through.
  const [known, named] = [old.get(STRENGTH[is] ?? ""), now.get(STRENGTH[is] ?? "")];
  return known !== undefined && named?.isSubsetOf(known) === true ? "as much" : "less";
}

const OF_ARCHIVE = "archive";

/**
 * What a hash is of. Yarn from 2 on packs each package anew and hashes that, in a way that the key before the slash names: with
 * another key the same package has another hash.
 */
function kindOf(text: string): string {
  return /^([^/\s-]*)\/[0-9a-f]+$/.exec(text)?.[1] ?? OF_ARCHIVE;
}

/** "sha512-… sha1-…" by algorithm, which may be there more than once. */
function hashesOf(integrity: string): ReadonlyMap<string, ReadonlySet<string>> {
  const hashes = new Map<string, Set<string>>();
  for (const part of integrity.split(/\s+/)) {
    const dash = part.indexOf("-");
    const [algorithm, hash] = dash < 0 ? ["sha256", part] : [part.slice(0, dash), part.slice(dash + 1)];
    hashes.set(algorithm, (hashes.get(algorithm) ?? new Set()).add(hash));
  }
  return hashes;
}

function strongest(hashes: ReadonlyMap<string, unknown>): number {
  const index = STRENGTH.findIndex((algorithm) => hashes.has(algorithm));
  return index < 0 ? STRENGTH.length : index;
}
