import type { Entry } from "../domain/tree.ts";
import type { AppLocation } from "../tauri/project.ts";

/** An app as both revisions have it. One side is null where the app is new, or gone. */
export type AppPair = Readonly<{ base: AppLocation | null; head: AppLocation | null }>;

/** What tells apps apart when their folder changed: the content of the configuration, and the names in it. */
export type Identity = Readonly<{ config: Entry["id"]; names: readonly string[] }>;

/**
 * Finds the same app in both revisions: in the same folder; else with the very same configuration; else with the same
 * bundle identifier or name, where exactly one on either side has it; else the one that is left on either side.
 */
export function pairApps(
  base: readonly AppLocation[],
  head: readonly AppLocation[],
  identityOf: (side: "base" | "head", app: AppLocation) => Identity,
): AppPair[] {
  const pairs: AppPair[] = [];
  const left = new Set(base);
  const right = new Set(head);
  const pairUp = (of: AppLocation, to: AppLocation): void => {
    pairs.push({ base: of, head: to });
    left.delete(of);
    right.delete(to);
  };
  for (const app of head) {
    const same = base.find(({ root }) => root === app.root);
    if (same !== undefined) pairUp(same, app);
  }
  const keys: ((identity: Identity) => readonly string[])[] = [
    ({ config }) => [config],
    ({ names }) => names,
  ];
  for (const keysOf of keys) {
    for (const app of [...right]) {
      if (left.size === 0) break;
      const mine = keysOf(identityOf("head", app));
      const matches = (side: "base" | "head") => (other: AppLocation) =>
        keysOf(identityOf(side, other)).some((key) => mine.includes(key));
      const candidates = [...left].filter(matches("base"));
      const rivals = [...right].filter(matches("head"));
      const [only] = candidates;
      if (only !== undefined && candidates.length === 1 && rivals.length === 1) pairUp(only, app);
    }
  }
  // Where one went and one came, it is that one under another name and in another place.
  const [gone, come] = [[...left], [...right]];
  if (gone.length === 1 && come.length === 1 && gone[0] !== undefined && come[0] !== undefined)
    pairUp(gone[0], come[0]);
  for (const app of right) pairs.push({ base: null, head: app });
  for (const app of left) pairs.push({ base: app, head: null });
  return pairs.sort((a, b) => (rootOf(a) < rootOf(b) ? -1 : 1));
}

function rootOf({ base, head }: AppPair): string {
  return (head ?? base)?.root ?? "";
}
