import type { CspGrant } from "../../domain/csp.ts";
import type { Work } from "../../domain/work.ts";
import type { Attempt } from "./attempt.ts";
import { attemptsOn } from "./attempts.ts";
import { type Decision, decide } from "./decide.ts";
import { type Document, parseTarget } from "./match-url.ts";
import { namesIn } from "./names.ts";
import { type Page, parsePage } from "./policy.ts";
import type { SourceList } from "./source-list.ts";

/** An act that one side refuses and the other allows, with the lists that say so. */
export type Found = Readonly<{
  attempt: Attempt;
  /** The page that allows it, and the first that refuses it (undefined where the app is new). */
  allowing: Page;
  refusing: Page | undefined;
  allowedBy: SourceList | undefined;
  refusedBy: SourceList | undefined;
}>;

export type Search = Readonly<{ found: readonly Found[]; complete: boolean }>;

/** Steps of one search: each act, times the sources that it may be tried against. Real pairs take some thousands. */
const MOST_STEPS = 500_000;

/**
 * Every kind of act that some page of `wide` allows and all pages of `narrow` refuse. Exact for what is modelled: the
 * attempts hold one act for every combination of choices that the sources of `wide` leave open.
 */
export function search(narrow: readonly CspGrant[], wide: readonly CspGrant[], work: Work): Search {
  const narrowPages = narrow.map(parsePage);
  const widePages = wide.map(parsePage);
  const pages = [...narrowPages, ...widePages].filter((page) => page !== undefined);
  if (pages.length < narrow.length + wide.length) return { found: [], complete: false };

  const names = namesIn(pages);
  const refusing = narrowPages.flatMap((page) => withDocument(page));
  const found: Found[] = [];
  let steps = 0;
  for (const { page, document } of widePages.flatMap((each) => withDocument(each))) {
    const cost = costOf(page) + refusing.reduce((sum, each) => sum + costOf(each.page), 0);
    for (const attempt of attemptsOn(page, document, names)) {
      steps += cost;
      work.spend(cost);
      if (steps > MOST_STEPS) return { found, complete: false };
      const allowed = decide(page, document, attempt.act, attempt.url);
      const refused = allowed.allowed ? refusedByAll(refusing, attempt) : undefined;
      if (!refused) continue;
      const { page: refusingPage, decision } = refused;
      found.push({
        attempt,
        allowing: page,
        refusing: refusingPage,
        allowedBy: allowed.list,
        refusedBy: decision.list,
      });
    }
  }
  return { found, complete: true };
}

/** What one act costs on a page: a look at each policy, and at each source that may fit any host. */
function costOf({ policies }: Page): number {
  return policies.reduce((sum, policy) => sum + 1 + Math.max(0, ...[...policy.values()].map(anyHosts)), 1);
}

function anyHosts({ anyHost, schemes }: SourceList): number {
  return anyHost.length + schemes.size;
}

type Placed = Readonly<{ page: Page; document: Document }>;

function withDocument(page: Page | undefined): Placed[] {
  const origin = page && parseTarget(page.grant.document);
  return page && origin ? [{ page, document: { origin, engine: page.grant.engine } }] : [];
}

type Refusal = Readonly<{ page: Page | undefined; decision: Decision }>;

function refusedByAll(pages: readonly Placed[], attempt: Attempt): Refusal | undefined {
  let first: Refusal | undefined;
  for (const { page, document } of pages) {
    const decision = decide(page, document, attempt.act, attempt.url);
    if (decision.allowed) return undefined;
    first ??= { page, decision };
  }
  return first ?? { page: undefined, decision: { allowed: false, list: undefined } };
}
