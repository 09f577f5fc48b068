import { asString, member, pick, type SourceFile } from "../../formats/value.ts";
import { localCrates } from "./local-crates.ts";
import { packageOf } from "./manifest.ts";
import type { CargoWorkspace } from "./workspace.ts";

/** The first releases of Rust for which cargo writes a format of its lockfile, as cargo 1.95 does it. */
const FIRST_FOR: readonly (readonly [format: number, minor: number])[] = [
  [4, 83],
  [3, 53],
  [2, 41],
];

/**
 * Whether a crate of the workspace asks for a Rust so old that cargo writes a lockfile anew in this format or an older one:
 * `cargo generate-lockfile` does so even where a newer one lies there.
 */
export function asksForLockFormat(
  format: number,
  workspace: CargoWorkspace,
  files: ReadonlyMap<string, SourceFile>,
): boolean {
  const shared = minorOf(asString(pick(workspace.root?.value, "workspace", "package", "rust-version")));
  const asked = localCrates(workspace, files).flatMap(({ manifest, isMember }) => {
    const written = member(packageOf(manifest.value), "rust-version");
    const minor = member(written, "workspace") === undefined ? minorOf(asString(written)) : shared;
    return isMember && minor !== undefined ? [minor] : [];
  });
  const oldest = Math.min(...asked);
  return asked.length > 0 && formatFor(oldest) <= format;
}

function formatFor(minor: number): number {
  return FIRST_FOR.find(([, first]) => minor >= first)?.[0] ?? 1;
}

/** `1.70`, `1.70.0` → 70. */
function minorOf(version: string | undefined): number | undefined {
  const [, minor] = /^1\.(\d{1,4})(?:\.|$)/.exec(version ?? "") ?? [];
  return minor === undefined ? undefined : Number(minor);
}
