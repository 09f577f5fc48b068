import type { CspGrant } from "../../domain/csp.ts";
import { type Attempt, attemptsOn } from "./attempts.ts";
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

/** Acts tried for one pair of pages, times the policies each is asked of; real pairs need a few hundred. */
const MOST_QUESTIONS = 400_000;

/**
 * Every kind of act that some page of `wide` allows and all pages of `narrow` refuse. Exact for what is modelled: the
 * attempts hold one act for every combination of choices that the sources of `wide` leave open.
 */
export function search(narrow: readonly CspGrant[], wide: readonly CspGrant[]): Search {
  const narrowPages = narrow.map(parsePage);
  const widePages = wide.map(parsePage);
  const pages = [...narrowPages, ...widePages].filter((page) => page !== undefined);
  if (pages.length < narrow.length + wide.length) return { found: [], complete: false };

  const names = namesIn(pages);
  const refusing = narrowPages.flatMap((page) => withDocument(page));
  const found: Found[] = [];
  let questions = 0;
  for (const { page, document } of widePages.flatMap((each) => withDocument(each))) {
    const cost =
      1 + [page, ...refusing.map((each) => each.page)].reduce((sum, each) => sum + each.policies.length, 0);
    for (const attempt of attemptsOn(page, document, names)) {
      questions += cost;
      if (questions > MOST_QUESTIONS) return { found, complete: false };
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
