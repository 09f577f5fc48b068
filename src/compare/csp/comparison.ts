import type { CspAct, CspChange, CspGrant } from "../../domain/csp.ts";
import { type Gap, gapAt } from "../../domain/gap.ts";
import { type Place, topOf } from "../../domain/place.ts";
import { PLATFORMS, type Platform } from "../../domain/platform.ts";
import type { CspWitness } from "../../domain/witness.ts";
import type { Comparison } from "../comparison.ts";
import { type FoundOn, type Group, group } from "./grouping.ts";
import { type Search, search } from "./search.ts";
import { allows } from "./second-matcher.ts";
import { witnessText } from "./witness-text.ts";
import { actionOf, allowedInWords, refusedInWords } from "./words.ts";

/** What pages of head may do that the policy of base refuses, and the reverse. */
export const cspComparison: Comparison<CspGrant, CspChange> = {
  domain: "csp",
  compare(base, head) {
    const widened = compareOneWay(baselineFor(base, head), head);
    const narrowed = head.length === 0 ? NOTHING : compareOneWay(head, base);
    return {
      changes: [
        ...group(widened.all).map((each) => describe(each, "widened", base, head)),
        ...group(narrowed.all).map((each) => describe(each, "narrowed", base, head)),
      ],
      gaps: widened.gaps,
    };
  },
  allows,
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
function compareOneWay(narrow: readonly CspGrant[], wide: readonly CspGrant[]): OneWay {
  const searches = new Map<string, Search>();
  const all: FoundOn[] = [];
  const gaps: Gap[] = [];
  for (const platform of PLATFORMS) {
    const [narrowHere, wideHere] = [on(platform, narrow), on(platform, wide)];
    const [narrowSays, wideSays] = [meaning(narrowHere), meaning(wideHere)];
    if (narrowSays === wideSays) continue;
    const key = JSON.stringify([narrowSays, wideSays]);
    const known = searches.get(key);
    const result = known ?? search(narrowHere, wideHere);
    searches.set(key, result);
    all.push(...result.found.map((found) => ({ platform, found })));
    if (!result.complete && !known) gaps.push(tooLarge(placeOf(wideHere, "") ?? placeOf(narrowHere, "")));
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

function tooLarge(place: Place | undefined): Gap {
  return gapAt(
    place ?? topOf(""),
    "truncated",
    "The Content Security Policy is too large to be compared: keep it below a thousand sources.",
  );
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
  const allowed = allowedInWords(allowing, allowedBy);
  const refused = refusedInWords(isNew ? undefined : refusing, refusedBy);
  const without = allowing.policies.length === 0 && allowing.grant.header === null;
  const [allowedName, refusedName] = [allowedBy?.directive ?? "", refusedBy?.directive ?? ""];
  const names = widened ? [allowedName, refusedName, ""] : [refusedName, allowedName, ""];
  return {
    domain: "csp",
    direction,
    at: placeIn(on(main.platform, head), names) ?? placeIn(on(main.platform, base), names) ?? topOf(""),
    subject: "pages of the app",
    action: actionOf({ main, also, platforms, targets, extent }),
    witness: witnessOf(attempt.act, main.platform, allowing.grant.document, allowedName),
    base: widened ? refused : allowed,
    head: widened ? allowed : refused,
    identity: JSON.stringify([
      direction,
      attempt.act.class,
      kindOf(attempt.act),
      allowedName,
      refusedName,
      extent,
      targets,
    ]),
    class: attempt.act.class,
    also,
    act: attempt.act,
    platforms: PLATFORMS.filter((platform) => platforms.includes(platform)),
    extent,
    targets,
    isNew,
    policyRemoved: widened && without,
    absence: widened && without ? allowing.grant.absence : null,
  };
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
