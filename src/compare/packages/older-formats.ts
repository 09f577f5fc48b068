import { type Gap, gapIn, wordsOf } from "../../domain/gap.ts";
import type { LockfileFormat } from "../../domain/package.ts";
import { code } from "../../domain/sentence.ts";
import { MANAGERS } from "../../words/packages.ts";
import type { Inventory } from "./inventory.ts";

/**
 * Lockfiles that went back to an older format, though nothing in the project asks for a tool that writes it. No manager does
 * that to a lockfile that it can read: somebody wrote it by hand, or with a release that nobody named, and a manager that
 * doesn't take the old format resolves everything anew.
 */
export function olderFormats({ formats: before }: Inventory, { formats: after }: Inventory): Gap[] {
  const still = new Set(after.map(({ path }) => path));
  return after.flatMap((lock) => {
    const same = before.filter((old) => kindOf(old) === kindOf(lock));
    const there = same.filter(({ path }) => path === lock.path);
    const moved = same.filter(({ path }) => !still.has(path));
    const old = newestOf(there.length > 0 ? there : moved);
    if (old === undefined || lock.isAskedFor || generationOf(old) <= generationOf(lock)) return [];
    return [wentBack(lock, old)];
  });
}

function wentBack({ path, manager, format }: LockfileFormat, old: LockfileFormat): Gap {
  const asks = manager === "cargo" ? "`rust-version` of a crate" : "file of the project";
  const message = `${code(path)} went back from format ${numberOf(old)} to ${numberOf({ manager, format })}, and no ${asks} asks for that: ${MANAGERS[manager]} goes on with the format that it finds. Let the ${MANAGERS[manager]} of the project write it anew.`;
  const rests = wordsOf("older format", path, old.format, format);
  return gapIn(path, { kind: "not-checked", rests, message });
}

/** Yarn 1 is another program than what came after it: to go there is no older format, but another manager. */
function kindOf({ manager, format }: LockfileFormat): string {
  return manager === "yarn" && format === 1 ? "yarn 1" : manager;
}

/** npm 12 writes 4 in place of 3 only where packages are patched or extended, and 3 again when they aren't any more. */
function generationOf({ manager, format }: LockfileFormat): number {
  return manager === "npm" ? Math.min(format, 3) : format;
}

function newestOf(locks: readonly LockfileFormat[]): LockfileFormat | undefined {
  return locks.toSorted((a, b) => generationOf(b) - generationOf(a))[0];
}

/** pnpm writes `6.0` and `9.0`. */
function numberOf({ manager, format }: Pick<LockfileFormat, "manager" | "format">): string {
  return manager === "pnpm" ? format.toFixed(1) : String(format);
}
