import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { Manager } from "../../domain/manager.ts";
import { type PinnedPackage, releaseText } from "../../domain/package.ts";
import { code } from "../../domain/sentence.ts";
import { someOf } from "../../words/lists.ts";
import { folderOf } from "./folders.ts";
import { namedInstallers } from "./installers.ts";
import { bytesOf, type Inventory } from "./inventory.ts";

/**
 * Lockfiles that newly count: one lay beside a stronger one, or in a folder that was installed with the project above it.
 * What such a lockfile holds and the one that counted didn't is new, though no line of it changed.
 */
export function newlyCounting(before: Inventory, after: Inventory): Gap[] {
  const counted = new Set(before.policies.map(({ lock }) => lock));
  const there = new Set(before.packages.map(({ at }) => at.path));
  const gaps = after.policies.flatMap(({ folder, lock }) => {
    const old = before.policies.find((each) => each.folder === folder);
    if (lock === null || old === undefined || counted.has(lock) || !there.has(lock)) return [];
    const known = new Set(before.packages.filter(({ at }) => at.path === old.lock).map(releaseOf));
    const added = after.packages.filter((each) => each.at.path === lock && !known.has(releaseOf(each)));
    return gapOf(lock, old.lock, added);
  });
  return [...new Map([...gaps, ...takenUp(before, after)].map((gap) => [gap.rests, gap])).values()];
}

/** Lockfiles of package managers that newly install, by a command or a manifest, in the place of others or beside them. */
function takenUp(before: Inventory, after: Inventory): Gap[] {
  return after.policies.flatMap((policy) => {
    const { folder } = policy;
    const old = before.policies.find((each) => each.folder === folder);
    const [known, managers] = [old === undefined ? [] : namedInstallers(old), namedInstallers(policy)];
    if (known.length === 0) return [];
    const isOf = (installers: readonly Manager[], each: PinnedPackage) =>
      each.ecosystem === "npm" && folderOf(each.at.path) === folder && installers.includes(each.manager);
    const taken = new Set(before.packages.filter((each) => isOf(known, each)).map(releaseOf));
    const there = new Set(before.packages.map(({ at }) => at.path));
    const added = after.packages.filter(
      (each) => isOf(managers, each) && there.has(each.at.path) && !taken.has(releaseOf(each)),
    );
    const isNew = ({ manager }: PinnedPackage) => !known.some((each) => each === manager);
    return [...Map.groupBy(added.filter(isNew), ({ at }) => at.path)].flatMap(([lock, all]) =>
      gapOf(lock, null, all),
    );
  });
}

function releaseOf(each: PinnedPackage): string {
  return JSON.stringify([bytesOf(each), each.checksum]);
}

function gapOf(lock: string, old: string | null, added: readonly PinnedPackage[]): Gap[] {
  const [first] = added;
  if (first === undefined) return [];
  const names = someOf(added.map(releaseText));
  const place = old === null ? "" : `, in the place of ${code(old)}`;
  const message = `${code(lock)} lay there before and newly counts${place}: installing takes ${names} from it, which was not what installing took. Let your package manager write it anew.`;
  return [gapAt(first.at, { kind: "not-checked", rests: wordsOf("counting lockfile", lock, old), message })];
}
