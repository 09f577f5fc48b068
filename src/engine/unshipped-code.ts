import type { FindingBuild } from "../domain/build.ts";
import type { BuildCondition } from "../domain/build-condition.ts";
import { wordsOf } from "../domain/gap.ts";
import type { Grant, Surface } from "../domain/grant.ts";

/** What one build of the app lets happen on each side. */
export type BuildRead = Readonly<{ build: FindingBuild | null; base: Surface | null; head: Surface }>;

/**
 * Separates what every build of an app holds from what only unshipped builds hold: builds of tests, of development, and with
 * features that nothing turns on. What those let happen must not hide anything of the rest, and each of them includes the
 * rest. They are looked at for the app's own configuration; a named build turns its own features on. Base's code that
 * runs only under a condition counts only against head's code under the same condition.
 */
export function byCondition({ build, base, head }: BuildRead): BuildRead[] {
  const conditions = new Map<string, Condition>();
  for (const grant of [...head.grants, ...(base?.grants ?? []).filter(isGuard)]) {
    const only = conditionOf(grant);
    if (only !== null && (build === null || only.kind === "reach")) conditions.set(nameOf(only), only);
  }
  const held = (condition: BuildCondition): BuildRead => ({
    build: condition === null || condition.kind === "reach" ? build : buildOf(condition),
    base: base && heldBy(base, condition),
    head: heldBy(head, condition),
  });
  const looked = [...conditions.values()].filter((condition) => !isAlike(base, head, condition));
  return [held(null), ...looked.map(held)];
}

/** Whether a grant is a guard: code that prevents something. Where it no longer runs, that may happen. */
function isGuard(grant: Grant): boolean {
  return grant.domain === "config" && grant.kind === "guard";
}

/** Whether both sides are equal under a condition. Then only the rest can be new. */
function isAlike(base: Surface | null, head: Surface, condition: Condition): boolean {
  const said = ({ grants }: Surface) =>
    wordsOf(grants.filter((grant) => isSame(conditionOf(grant), condition)));
  return condition.kind === "reach" && base !== null && said(base) === said(head);
}

type Condition = NonNullable<BuildCondition>;

function nameOf({ kind, name }: Condition): string {
  return `${kind} ${name}`;
}

function isSame(a: BuildCondition, b: BuildCondition): boolean {
  return a?.kind === b?.kind && a?.name === b?.name;
}

function heldBy(surface: Surface, condition: BuildCondition): Surface {
  const isHeld = (grant: Grant): boolean => {
    const only = conditionOf(grant);
    return only === null || isSame(only, condition);
  };
  return { ...surface, grants: surface.grants.filter(isHeld) };
}

function conditionOf(grant: Grant): BuildCondition {
  const isOfCode = grant.domain === "ipc" || (grant.domain === "config" && grant.kind !== "part");
  return isOfCode ? (grant.only ?? null) : null;
}

function buildOf({ kind, name }: Condition): FindingBuild | null {
  if (kind === "reach") return null;
  if (kind === "test") return { name: "tests", purpose: "test", command: "cargo test" };
  if (kind === "debug") return { name, purpose: "development", command: "tauri dev" };
  return { name: `--features ${name}`, purpose: "development", command: `tauri build --features ${name}` };
}
