import { member, type Value } from "../../../formats/value.ts";

/**
 * The packages of which overrides replace what manifests ask for, so that a lockfile records something else. npm, Bun and pnpm call
 * the table `overrides`, Yarn and pnpm `resolutions`. Keys may name a place: `a>b`, a glob with slashes, `b@1`.
 */
export function overriddenNames(
  manifest: Value | undefined,
  workspace: Value | undefined,
): ReadonlySet<string> {
  const tables = [
    member(manifest, "overrides"),
    member(manifest, "resolutions"),
    member(member(manifest, "pnpm"), "overrides"),
    member(workspace, "overrides"),
  ];
  return new Set(tables.flatMap(namesIn));
}

function namesIn(table: Value | undefined): string[] {
  if (table?.kind !== "object") return [];
  return [...table.entries].flatMap(([key, { value }]) => [nameOfOverride(key), ...namesIn(value)]);
}

function nameOfOverride(key: string): string {
  const last = key.slice(key.lastIndexOf(">") + 1);
  return /((?:@[^/@]+\/)?[^/@]+)(?:@[^/]*(?:\/\S*)?)?$/.exec(last)?.[1] ?? last;
}
