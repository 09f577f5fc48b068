import type { CspAbsence, CspAct, CspChange, CspGrant, CspNews } from "../../domain/csp.ts";
import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { type Place, topOf } from "../../domain/place.ts";
import { PLATFORMS, type Platform } from "../../domain/platform.ts";
import type { CspWitness } from "../../domain/witness.ts";
import type { Work } from "../../domain/work.ts";
import type { Comparison } from "../comparison.ts";
import { allowanceOf } from "./allowances.ts";
import { extentOf } from "./extent.ts";
import { type FoundOn, type Group, group } from "./grouping.ts";
import { builtElsewhere } from "./page-gaps.ts";
import { sidesByPage } from "./pages.ts";
import type { Page } from "./policy.ts";
import { type Search, search } from "./search.ts";
import { allows } from "./second-matcher.ts";
import { stanceOfAllowing, stanceOfRefusing } from "./stances.ts";
import { witnessText } from "./witness-text.ts";

/** What pages of head may do that the policy of base refuses, and the reverse. */
export const cspComparison: Comparison<CspGrant, CspChange> = {
  domain: "csp",
  compare(granted, head, work) {
    const base = granted ?? [];
    const widened = compareOneWay(baselineFor(base, head), head, work);
    const narrowed = head.length === 0 ? NOTHING : compareOneWay(head, base, work);
    return {
      changes: [
        ...group(widened.all).map((each) => describe(each, "widened", base, head)),
        ...group(narrowed.all).map((each) => describe(each, "narrowed", base, head)),
      ],
      gaps: [...widened.gaps, ...builtElsewhere(base, head)],
    };
  },
  allows,
  extentOf,
};

type OneWay = Readonly<{ all: readonly FoundOn[]; gaps: readonly Gap[] }>;

const NOTHING: OneWay = { all: [], gaps: [] };

/** A new app is compared with what any app may do, so that only what is unusual about it is said. */
const BASELINE = "default-src 'self' ipc: http://ipc.localhost asset: http://asset.localhost data: blob:";

function baselineFor(base: readonly CspGrant[], head: readonly CspGrant[]): readonly CspGrant[] {
  if (base.length > 0) return base;
  return head.map((grant) => ({ ...grant, header: BASELINE, absence: null, own: [] }));
}

/** What `wide` allows and `narrow` refuses, on each platform. Platforms with equal policies are searched once. */
function compareOneWay(narrow: readonly CspGrant[], wide: readonly CspGrant[], work: Work): OneWay {
  const searches = new Map<string, Search>();
  const all: FoundOn[] = [];
  const gaps: Gap[] = [];
  for (const platform of PLATFORMS) {
    for (const sides of sidesByPage(on(platform, narrow), on(platform, wide))) {
      const [narrowSays, wideSays] = [meaning(sides.narrow), meaning(sides.wide)];
      if (narrowSays === wideSays) continue;
      const key = JSON.stringify([narrowSays, wideSays]);
      const known = searches.get(key);
      const result = known ?? search(sides.narrow, sides.wide, work);
      searches.set(key, result);
      all.push(...result.found.map((found) => ({ platform, page: sides.page, found })));
      if (!result.complete && !known)
        gaps.push(tooLarge(placeOf(sides.wide, "") ?? placeOf(sides.narrow, ""), wideSays));
    }
  }
  return { all, gaps };
}

function on(platform: Platform, grants: readonly CspGrant[]): readonly CspGrant[] {
  return grants.filter((grant) => grant.platform === platform);
}

/** Equal for grants that mean the same: everything but platform and places. */
function meaning(grants: readonly CspGrant[]): string {
  return JSON.stringify(grants.map(({ document, engine, header, own }) => [document, engine, header, own]));
}

function tooLarge(place: Place | undefined, wide: string): Gap {
  return gapAt(place ?? topOf(""), {
    kind: "truncated",
    rests: wordsOf("too large", wide),
    message: "The Content Security Policy is too large to be compared: keep it below a thousand sources.",
  });
}

function describe(
  { main, also, platforms, targets, extent }: Group,
  direction: CspChange["direction"],
  base: readonly CspGrant[],
  head: readonly CspGrant[],
): CspChange {
  const { attempt, allowing, refusing, allowedBy, refusedBy } = main.found;
  const widened = direction === "widened";
  const isNew = base.length === 0;
  const [allowedName, refusedName] = [allowedBy?.directive ?? "", refusedBy?.directive ?? ""];
  const [were, are] = [grantsFor(main, base), grantsFor(main, head)];
  const names = widened ? [allowedName, refusedName, ""] : [refusedName, allowedName, ""];
  return {
    ...newsOf(attempt.act, widened ? absenceOf(allowing) : null),
    domain: "csp",
    direction,
    at: placeOfChange(were, are, names),
    was: placeIn(were, names) ?? null,
    witness: witnessOf(attempt.act, main.platform, allowing.grant.document, allowedName),
    allowed: stanceOfAllowing(allowing, allowedBy),
    refused: stanceOfRefusing(isNew ? undefined : refusing, refusedBy),
    identity: JSON.stringify([
      direction,
      attempt.act.class,
      kindOf(attempt.act),
      allowedName,
      refusedName,
      extent,
      targets,
    ]),
    also,
    act: attempt.act,
    platforms: PLATFORMS.filter((platform) => platforms.includes(platform)),
    extent,
    targets,
    isNew,
    page: main.page,
  };
}

/** Why pages of this side have no policy at all; null where they have one. */
function absenceOf({ policies, grant }: Page): CspAbsence | null {
  return policies.length === 0 && grant.header === null ? (grant.absence ?? "not-configured") : null;
}

function newsOf({ class: what }: CspAct, absence: CspAbsence | null): CspNews {
  return absence === null ? allowanceOf(what) : { rule: "csp/policy-removed", class: what, absence };
}

/** The line at head; where it is in another layer than at base, one of that layer, if it is still there. */
function placeOfChange(
  base: readonly CspGrant[],
  head: readonly CspGrant[],
  names: readonly string[],
): Place {
  const [was, is] = [placeIn(base, names), placeIn(head, names)];
  const still = head.flatMap(({ beside }) => beside).find(({ path }) => path === was?.path);
  const isNowhere = head.every(({ header }) => header === null);
  if (isNowhere && was !== undefined && is !== undefined && was.path !== is.path) return still ?? is;
  return is ?? was ?? topOf("");
}

/** The grants of the platform, those of the page that it was found by first. */
function grantsFor({ platform, page }: FoundOn, grants: readonly CspGrant[]): CspGrant[] {
  const isOther = (grant: CspGrant) => Number(grant.page.path !== page.path);
  return on(platform, grants).toSorted((a, b) => isOther(a) - isOther(b));
}

function placeIn(grants: readonly CspGrant[], names: readonly string[]): Place | undefined {
  for (const name of names) {
    const place = placeOf(grants, name);
    if (place) return place;
  }
  return undefined;
}

function placeOf(grants: readonly CspGrant[], name: string): Place | undefined {
  return grants.map((grant) => grant.places.get(name)).find((place) => place !== undefined);
}

/** Tells acts of one class apart that need different words: a nonce, a hash, a name. */
function kindOf(act: CspAct): string {
  if (act.kind === "inline") return act.nonce !== null ? "nonce" : act.hash !== null ? "hash" : "";
  if (act.kind === "create-policy") return `${act.name} ${act.again}`;
  return act.kind === "escape" ? act.token : act.kind;
}

function witnessOf(act: CspAct, platform: Platform, document: string, directive: string): CspWitness {
  const witness = { kind: "csp", text: witnessText(act), platform, directive, document } as const;
  if (act.kind === "load") return { ...witness, url: act.url };
  if (act.kind === "inline" || act.kind === "attribute") return { ...witness, inline: true };
  return act.kind === "compile" ? { ...witness, eval: true } : witness;
}
