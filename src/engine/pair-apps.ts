import type { AppLocation } from "../tauri/project.ts";
import type { Identity, IdentityOf } from "./identities.ts";

/**
 * An app in both revisions. One side is null where the app is new or gone. If head's app isn't the same one, `takesOver` is a
 * sentence that says why it may reach the people who have base's.
 */
export type AppPair = Readonly<{
  base: AppLocation | null;
  head: AppLocation | null;
  takesOver: string | null;
  /** Base's app stays, and only the names of their crates are equal. Each keeps its own locked crates. */
  isBeside?: boolean;
}>;

/**
 * Finds the same app in both revisions: in the same folder; else with an identical configuration; else with the same bundle
 * identifier or name, if exactly one app on each side has it; else the only one that is left on each side.
 */
export function pairApps(
  base: readonly AppLocation[],
  head: readonly AppLocation[],
  identityOf: IdentityOf,
): AppPair[] {
  const pairs: AppPair[] = [];
  const left = new Set(base);
  const right = new Set(head);
  const pairUp = (of: AppLocation, to: AppLocation): void => {
    pairs.push({ base: of, head: to, takesOver: null });
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
  // If one app went and one came, it is the same app with another name in another folder.
  const [gone, come] = [[...left], [...right]];
  if (gone.length === 1 && come.length === 1 && gone[0] !== undefined && come[0] !== undefined)
    pairUp(gone[0], come[0]);
  for (const app of right) pairs.push({ base: null, head: app, takesOver: null });
  for (const app of left) pairs.push({ base: app, head: null, takesOver: null });
  return pairs.sort((a, b) => (rootOf(a) < rootOf(b) ? -1 : 1));
}

function rootOf({ base, head }: AppPair): string {
  return (head ?? base)?.root ?? "";
}
