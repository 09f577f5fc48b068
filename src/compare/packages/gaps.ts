import { type Gap, gapAt, gapIn, wordsOf } from "../../domain/gap.ts";
import { type PinnedPackage, packageKey, releaseText } from "../../domain/package.ts";
import { code } from "../../domain/sentence.ts";
import { sourceText } from "../../domain/source.ts";
import { someOf } from "../../words/lists.ts";
import { MANAGERS } from "../../words/packages.ts";
import { newSteps, unsettled } from "./build-steps.ts";
import { otherHashes } from "./checksums.ts";
import { newlyCounting } from "./counting.ts";
import { changedEntries, forgottenEntries, takenNames, unexplained, unpinned } from "./entries.ts";
import type { Inventory } from "./inventory.ts";
import { lostLockfiles, unlockedInstallers } from "./lost-lockfiles.ts";
import { olderFormats } from "./older-formats.ts";
import { policyGaps, undecidedBy } from "./policies.ts";

/** What comparing two inventories can't tell: packages that no one looked at, lockfiles that aren't read, settings. */
export function packageGaps(base: Inventory, head: Inventory): Gap[] {
  const doubted = undecidedBy(base, head);
  const lost = forgotten(base, head);
  return [
    ...lostLockfiles(base, head),
    ...unlockedInstallers(base, head),
    ...changedUnread(base, head),
    ...newlyCounting(base, head),
    ...notLookedAt(base, doubted),
    ...newlyStopped(base, head, doubted),
    ...policyGaps(base, head),
    ...otherKindsOfHashes(otherHashes(base, head)),
    ...unpinned(base, head).map((each) => entryGap(each, "no hash", noHash(each))),
    ...changedEntries(base, head).map((each) => entryGap(each, "declared", otherEntry(each))),
    ...lost,
    ...olderFormats(base, head).filter(({ path }) => !lost.some((gap) => gap.path === path)),
    ...unexplained(base, head).map((each) => entryGap(each, "unexplained", UNEXPLAINED)),
    ...takenNames(base, head).map((each) => entryGap(each, "name", otherName(each))),
  ];
}

/** A lockfile of another package manager is silent until it changes, and where it only moved. */
function changedUnread(base: Inventory, head: Inventory): Gap[] {
  const known = new Map(base.unread.map((lockfile) => [lockfile.path, lockfile.id]));
  const still = new Set(head.unread.map(({ path }) => path));
  const gone = new Set(base.unread.filter(({ path }) => !still.has(path)).map(({ id }) => id));
  return head.unread
    .filter(({ path, id }) => known.get(path) !== id && (known.has(path) || !gone.has(id)))
    .map(({ path, id }) => {
      const verb = known.has(path) ? "changed" : "is new";
      const message = `${code(path)} ${verb}, and this kind of lockfile isn't read yet: compare it by hand.`;
      return gapIn(path, { kind: "unsupported", rests: wordsOf("lockfile", id), message });
    });
}

/** One gap for each lockfile and reason, however many packages it is about. */
function notLookedAt(base: Inventory, head: Inventory): Gap[] {
  const groups = Map.groupBy(unsettled(base, head), (each) => JSON.stringify([each.at.path, each.unknown]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [gapOf(first, group, messageFor(group, first))];
  });
}

function messageFor(group: readonly PinnedPackage[], { ecosystem, unknown }: PinnedPackage): string {
  const [kind, act] = ecosystem === "cargo" ? ["crate", "building the app"] : ["package", "installing"];
  const one = group.length === 1;
  const what = one ? `1 new or changed ${kind} was` : `${group.length} new or changed ${kind}s were`;
  return `${what} not looked at (${unknown}), so it isn't known whether ${act} newly runs ${one ? "its" : "their"} code: ${namesOf(group)}.`;
}

/** Scripts that only a setting of this very change keeps from running: whoever may change one may change both. */
function newlyStopped(base: Inventory, head: Inventory, doubted: Inventory): Gap[] {
  if (doubted === head) return [];
  const running = newSteps(base, head).filter((taken) => taken.package.outcome === "runs");
  const told = new Set(running.map((taken) => packageKey(taken.package)));
  return newSteps(base, doubted).flatMap(({ package: each }) => {
    if (each.ecosystem !== "npm" || told.has(packageKey(each))) return [];
    const message = `${namesOf([each])} brings an install script, and only a setting of this change keeps it from running. Merge the setting first.`;
    return [gapOf(each, [each], message)];
  });
}

/** One gap for each lockfile: whoever changes the kind of one hash changes that of all. */
function otherKindsOfHashes(all: readonly PinnedPackage[]): Gap[] {
  return [...Map.groupBy(all, ({ at }) => at.path).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const [is, them] = group.length === 1 ? ["is", "it is"] : ["are", "they are"];
    const message = `${namesOf(group)} ${is} pinned by another kind of hash than before, so it can't be told whether ${them} the same bytes. Compare both with the registry.`;
    return [{ ...gapOf(first, group, message), line: first.lines.checksum.line }];
  });
}

/** One gap for each lockfile, whatever its size. */
function forgotten(base: Inventory, head: Inventory): Gap[] {
  const groups = Map.groupBy(forgottenEntries(base, head), ({ at }) => at.path);
  return [...groups].flatMap(([path, group]) => {
    const message = `${code(path)} went back to a format that doesn't copy what packages need, bring along and call their commands, so a later change of that couldn't be seen. Let npm 7 or newer write it anew.`;
    return group[0] === undefined ? [] : [gapOf(group[0], group, message)];
  });
}

function noHash({ manager }: PinnedPackage): string {
  return `is new, and no hash pins it: whoever answers the download decides what it is. Let ${MANAGERS[manager]} write its hash into the lockfile.`;
}

const UNEXPLAINED =
  "is new, and only releases need it that were locked before and didn't: no manifest explains that. Let the package manager write the lockfile anew.";

function otherEntry({ manager }: PinnedPackage): string {
  return `is the same release as before, and its entry says otherwise what it needs, brings along, calls its commands or is made for. Let ${MANAGERS[manager]} write the lockfile anew.`;
}

function otherName({ alias }: PinnedPackage): string {
  return `goes by the name ${code(alias ?? "")}, which was another package before: all code that asks for that one gets this. Check that this is meant.`;
}

function entryGap(each: PinnedPackage, what: string, message: string): Gap {
  const { name, version, source, checksum, declared, alias } = each;
  return gapAt(each.lines.checksum, {
    kind: "not-checked",
    rests: wordsOf(what, name, version, sourceText(source), checksum, declared, alias),
    about: [packageKey(each)],
    message: `${namesOf([each])} ${message}`,
  });
}

function gapOf({ at }: PinnedPackage, group: readonly PinnedPackage[], message: string): Gap {
  const rests = wordsOf(
    group.map(({ name, version, source, checksum }) => [name, version, sourceText(source), checksum]),
  );
  return gapAt(at, { kind: "not-checked", rests, about: group.map(packageKey), message });
}

function namesOf(group: readonly PinnedPackage[]): string {
  return someOf(group.map(releaseText));
}
