import type { Manager } from "../../../domain/manager.ts";
import type { Place } from "../../../domain/place.ts";
import { member, pick, type Value } from "../../../formats/value.ts";

/** An entry of a table that replaces what manifests ask for: `vite>left`, `left@1` or `left`, and what is taken instead. */
export type Replacement = Readonly<{ key: string; text: Value; at: Place }>;

/** What a manager finds in such tables. npm, Bun and pnpm call them `overrides`, Yarn, Bun and pnpm `resolutions`. */
export function replacementsFor(
  manager: Manager,
  manifest: Value | undefined,
  workspace: Value | undefined,
): Replacement[] {
  return tablesOf(manager, manifest, workspace).flatMap((table) =>
    table?.kind === "object"
      ? [...table.entries].map(([key, { key: at, value }]) => ({ key, text: value, at }))
      : [],
  );
}

function tablesOf(manager: Manager, manifest: Value | undefined, workspace: Value | undefined) {
  const [overrides, resolutions] = [member(manifest, "overrides"), member(manifest, "resolutions")];
  switch (manager) {
    case "pnpm":
      return [resolutions, pick(manifest, "pnpm", "overrides"), member(workspace, "overrides")];
    case "bun":
      // Where there are both, it takes no notice of the second.
      return [overrides ?? resolutions];
    case "yarn":
      return [resolutions];
    default:
      return [overrides];
  }
}

/**
 * The packages of which a manager replaces what a project asks for itself, so that a lockfile records something else. What holds
 * below another package alone (`vite>left`, `vite/left`) is left out, unless that is one of the `projects`.
 */
export function overriddenNames(
  replacements: readonly Replacement[],
  projects: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    replacements.flatMap(({ key, text }) => {
      const names = namesIn(key);
      const above = names.slice(0, -1);
      return text.kind === "string" && above.every((each) => each === "**" || projects.has(each))
        ? names.slice(-1)
        : [];
    }),
  );
}

/** pnpm sets packages apart by `>`, which also stands in ranges, and Yarn by `/`. */
const STEP = /(\*\*|(?:@[^/@]+\/)?[^/@]+)(?:@[^/]*)?(?:\/|$)/y;

/** The names on the way that a key names, without versions: `a@1>b@2` → a, b. */
export function namesIn(key: string): string[] {
  return key.split(/(?<=[^ |@])>/).flatMap((part) => {
    STEP.lastIndex = 0;
    const names: string[] = [];
    for (let found = STEP.exec(part); found !== null; found = STEP.exec(part)) names.push(found[1] ?? "");
    return names.map((name) => name.trim());
  });
}
