import type { Finding } from "../domain/finding.ts";
import type { ReviewedGap } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import type { AppLocation } from "../tauri/project.ts";
import type { AppUnderReview } from "./app-under-review.ts";
import type { Identity, IdentityOf, Names } from "./identities.ts";
import type { AppPair } from "./pair-apps.ts";
import type { AppReviewed } from "./review-app.ts";
import type { TurnedBuild } from "./turned-builds.ts";

/** The app of a side that a build finds when it starts in a folder of the repository. */
export type FoundFrom = (side: "base" | "head", folder: string) => AppLocation | undefined;

/**
 * Adds pairs of an app of head with another app of base whose place it may take: it newly has a name of that app; or a build that
 * starts in the same folder now finds it, or is turned to it; or it is new and the other one is gone. Only an app without such
 * a pair is new to everyone.
 */
export function withTakeovers(
  pairs: readonly AppPair[],
  identityOf: IdentityOf,
  folders: readonly string[],
  foundFrom: FoundFrom,
  turned: TurnedBuild,
): AppPair[] {
  const there = pairs.flatMap(({ base }) => base ?? []);
  const gone = pairs.flatMap(({ base, head }) => (head === null && base !== null ? [base] : []));
  const found = foundInPlace(pairs, folders, foundFrom);
  const reasons = (pair: AppPair, base: AppLocation): Reason[] =>
    [
      because(newlyShared(pair, base, namesOnly, identityOf)),
      because(found.get(pairName(base, pair.head))),
      because(pair.head === null ? undefined : turned(base, pair.head)),
      because(
        pair.base === null && gone.includes(base)
          ? `${nameOf(base)} is gone, and this app is new.`
          : undefined,
      ),
      because(newlyShared(pair, base, crateOnly, identityOf), !gone.includes(base)),
    ].flat();
  return pairs.flatMap((pair) => {
    const others = there.filter((base) => pair.head !== null && base !== pair.base);
    const taken = others.flatMap((base): AppPair[] => {
      const [reason] = reasons(pair, base);
      return reason === undefined ? [] : [{ base, head: pair.head, ...reason }];
    });
    return pair.base === null && taken.length > 0 ? taken : [pair, ...taken];
  });
}

type Reason = Readonly<{ takesOver: string; isBeside: boolean }>;

function because(takesOver: string | undefined, isBeside = false): Reason[] {
  return takesOver === undefined ? [] : [{ takesOver, isBeside }];
}

const namesOnly = ({ names }: Identity): Names => names;
const crateOnly = ({ crate }: Identity): Names => crate;

/** A name that another app has at base, and that this app didn't have before. */
function newlyShared(
  pair: AppPair,
  other: AppLocation,
  namesOf: (identity: Identity) => Names,
  identityOf: IdentityOf,
): string | undefined {
  if (pair.head === null) return undefined;
  const had = pair.base === null ? [] : namesOf(identityOf("base", pair.base));
  const theirs = namesOf(identityOf("base", other));
  const shared = namesOf(identityOf("head", pair.head)).find(
    (name) => theirs.includes(name) && !had.includes(name),
  );
  if (shared === undefined) return undefined;
  const [kind = "", ...name] = shared.split(" ");
  return `This app has the ${kind} ${code(name.join(" "))}, as ${nameOf(other)} had before this change.`;
}

/** The folders in which a build now finds another app, by both apps. */
function foundInPlace(
  pairs: readonly AppPair[],
  folders: readonly string[],
  foundFrom: FoundFrom,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    const [before, after] = [foundFrom("base", folder), foundFrom("head", folder)];
    if (before === undefined || after === undefined) continue;
    const isSame = pairs.some(({ base, head }) => base === before && head === after);
    const place = folder === "" ? "at the top of the repository" : `in ${code(folder)}`;
    if (!isSame)
      found.set(
        pairName(before, after),
        `The CLI of Tauri, started ${place}, builds this app now, and no longer ${nameOf(before)}.`,
      );
  }
  return found;
}

function pairName(base: AppLocation, head: AppLocation | null): string {
  return JSON.stringify([base.root, head?.root]);
}

function nameOf({ root }: AppLocation): string {
  return root === "" ? "the app at the top of the repository" : `the app in ${code(root)}`;
}

/** An app of one pair, and the result of its comparison. */
type Compared = Readonly<{ app: AppUnderReview; reviewed: AppReviewed }>;

/**
 * If an app may take another one's place, the review says why it was compared with that one, and reports only what its own
 * comparison doesn't. It reports no narrowings there, since the other app may well stay.
 */
export function withoutRepetition(compared: readonly Compared[]): AppReviewed[] {
  return compared.map(({ app, reviewed }) => {
    if (app.takesOver === null) return reviewed;
    const own = compared.filter((each) => each.app.takesOver === null && each.app.location === app.location);
    const said = new Set(own.flatMap((each) => each.reviewed.findings).map(findingName));
    const known = new Set(own.flatMap((each) => each.reviewed.gaps).map(gapName));
    return {
      ...reviewed,
      findings: reviewed.findings
        .filter((finding) => !said.has(findingName(finding)))
        .map((finding) => ({ ...finding, message: `${app.takesOver} ${finding.message}` })),
      narrowings: [],
      gaps: reviewed.gaps.filter((gap) => !known.has(gapName(gap))),
    };
  });
}

function findingName({ rule, key, path, line }: Finding): string {
  return JSON.stringify([rule, key, path, line]);
}

function gapName({ kind, rests }: ReviewedGap): string {
  return JSON.stringify([kind, rests]);
}
