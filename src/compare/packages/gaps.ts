import { type Gap, gapAt, gapIn } from "../../domain/gap.ts";
import { type Ecosystem, type PinnedPackage, someOf } from "../../domain/package.ts";
import { code } from "../../domain/sentence.ts";
import { unsettled } from "./build-steps.ts";
import type { Inventory } from "./inventory.ts";

/** What comparing two inventories can't tell: packages that no one looked at, and lockfiles that aren't read. */
export function packageGaps(base: Inventory, head: Inventory): Gap[] {
  return [...lostLockfiles(base, head), ...changedUnread(base, head), ...notLookedAt(base, head)];
}

/** Without a lockfile, every build takes whatever is newest. */
function lostLockfiles(base: Inventory, head: Inventory): Gap[] {
  const cargo = head.isEmpty("cargo") ? pathsOf(base, "cargo") : [];
  const anyNpm = !head.isEmpty("npm") || head.unread.length > 0;
  const npm = anyNpm ? [] : [...pathsOf(base, "npm"), ...base.unread.map((lockfile) => lockfile.path)];
  return [...cargo, ...npm].map((path) => {
    const message = `${code(path)} pins no versions any more, so it can't be told which code gets into the app.`;
    return gapIn(path, "not-checked", message);
  });
}

function pathsOf({ packages }: Inventory, ecosystem: Ecosystem): string[] {
  return [...new Set(packages.filter((each) => each.ecosystem === ecosystem).map((each) => each.at.path))];
}

/** A lockfile of another package manager is silent until it changes. */
function changedUnread(base: Inventory, head: Inventory): Gap[] {
  const known = new Map(base.unread.map((lockfile) => [lockfile.path, lockfile.id]));
  return head.unread
    .filter((lockfile) => known.get(lockfile.path) !== lockfile.id)
    .map(({ path }) => {
      const verb = known.has(path) ? "changed" : "is new";
      return gapIn(
        path,
        "unsupported",
        `${code(path)} ${verb}, and this kind of lockfile isn't read yet: compare it by hand.`,
      );
    });
}

/** One gap for each lockfile and reason, however many packages it is about. */
function notLookedAt(base: Inventory, head: Inventory): Gap[] {
  const groups = Map.groupBy(unsettled(base, head), (each) => JSON.stringify([each.at.path, each.unknown]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [gapAt(first.at, "not-checked", messageFor(group, first.unknown ?? ""))];
  });
}

function messageFor(group: readonly PinnedPackage[], reason: string): string {
  const names = someOf(group.map(({ name, version }) => `${name} ${version}`));
  const one = group.length === 1;
  const what = one ? "1 new or changed crate was" : `${group.length} new or changed crates were`;
  return `${what} not looked at, so it isn't known whether building the app newly runs ${one ? "its" : "their"} code: ${names}. The reason: ${reason}.`;
}
