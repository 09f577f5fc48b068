import type { PackageScope } from "../domain/package.ts";
import type { Release } from "./bun-releases.ts";

/** What a folder of the repository asks for, as far as the lockfile has it. */
export type Start = Readonly<{ release: Release; isDev: boolean; isOptional: boolean }>;

/**
 * When packages are needed, as far as the lockfile proves it: for development where no way without a dev dependency leads to
 * one, optionally where every way has an optional step. What nothing leads to counts as always needed. So do workspaces,
 * which are installed whoever asks for them: their own dependencies are starts themselves.
 */
export function scopesFrom(starts: readonly Start[]): (release: Release) => PackageScope {
  const all = reached(starts, true);
  const always = reached(
    starts.filter(({ isDev }) => !isDev),
    true,
  );
  const firmly = reached(
    starts.filter(({ isOptional }) => !isOptional),
    false,
  );
  return (release) => {
    const isProven = all.has(release) && !isWorkspace(release);
    return { isDev: isProven && !always.has(release), isOptional: isProven && !firmly.has(release) };
  };
}

function reached(starts: readonly Start[], optionally: boolean): ReadonlySet<Release> {
  const found = new Set(starts.map(({ release }) => release));
  // A set goes on with what is added while it is walked.
  for (const release of found) {
    if (isWorkspace(release)) continue;
    for (const [needed, isOptional] of release.needs) if (optionally || !isOptional) found.add(needed);
  }
  return found;
}

export function isWorkspace({ entry }: Release): boolean {
  return entry.id.kind === "workspace" || entry.id.kind === "root";
}
