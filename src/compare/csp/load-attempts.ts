import type { CspLoad, CspLoadClass } from "../../domain/csp.ts";
import { type Attempt, credential } from "./attempt.ts";
import { LOAD_CHAINS, NESTED_CHAIN } from "./chains.ts";
import { governing } from "./decide.ts";
import type { Document } from "./match-url.ts";
import type { Names } from "./names.ts";
import type { Page } from "./policy.ts";
import { fetchable, reachOf } from "./reach.ts";
import type { SourceList } from "./source-list.ts";
import { anyUrls, type UrlIdea, type UrlSetting, urlsOf } from "./urls.ts";

/** The class's requests: by URL alone, then with a nonce or an integrity hash that head lists. */
export function* loadAttempts(
  loadClass: CspLoadClass,
  page: Page,
  document: Document,
  names: Names,
): Generator<Attempt> {
  const chains = loadClass === "object" ? [LOAD_CHAINS.object, NESTED_CHAIN] : [LOAD_CHAINS[loadClass]];
  const governed = page.policies.flatMap((policy) => chains.map((chain) => governing(policy, chain)));
  const lists =
    loadClass === "prefetch"
      ? listsForPrefetch(page)
      : [...new Set(governed)].filter((list) => list !== undefined);
  // An object that becomes a page asks two lists, and a page with two policies asks one of each.
  const crossed = page.policies.length > 1 || (loadClass === "object" && lists.length > 1);
  const setting: UrlSetting = { class: loadClass, document, names, crossed };
  const strict = lists.some((list) => list.keywords.has("'strict-dynamic'"));
  const free = governed.length === 0 || governed.includes(undefined) || strict;
  const ideas = function* (): Generator<UrlIdea> {
    if (free) yield* anyUrls(setting);
    for (const list of lists) for (const source of list.urlSources) yield* urlsOf(source, setting);
  };

  for (const idea of ideas()) {
    const url = fetchable(idea.url, loadClass, document);
    if (!url) continue;
    const reach = reachOf(url, idea.source, document);
    for (const act of variantsOf(loadClass, url.href, strict, crossed)) {
      yield { act, url: url.target, ...reach };
    }
  }

  for (const { nonce, integrity } of credentialsOf(loadClass, lists, crossed)) {
    for (const idea of crossed ? ideas() : anyUrls(setting)) {
      const url = fetchable(idea.url, loadClass, document);
      if (!url) continue;
      const held = { extent: "none", target: credential(nonce, integrity) } as const;
      for (const act of variantsOf(loadClass, url.href, strict, crossed)) {
        yield { act: { ...act, nonce, integrity }, url: url.target, ...held };
      }
    }
  }
}

/** A prefetch may pass by any directive, so every list can hold the source that lets it through. */
function listsForPrefetch(page: Page): SourceList[] {
  return page.policies.flatMap((policy) => (policy.has("default-src") ? [...policy.values()] : []));
}

type Credential = Readonly<{ nonce: string | null; integrity: string | null }>;

function credentialsOf(
  loadClass: CspLoadClass,
  lists: readonly SourceList[],
  crossed: boolean,
): Credential[] {
  if (loadClass !== "script" && loadClass !== "style") return [];
  const nonces = lists.flatMap((list) => [...list.nonces]);
  const hashes = loadClass === "script" ? lists.flatMap((list) => [...list.hashes]) : [];
  const both = crossed ? nonces.flatMap((nonce) => hashes.map((integrity) => ({ nonce, integrity }))) : [];
  return [
    ...nonces.map((nonce) => ({ nonce, integrity: null })),
    ...hashes.map((integrity) => ({ nonce: null, integrity })),
    ...both,
  ];
}

function* variantsOf(
  loadClass: CspLoadClass,
  url: string,
  strict: boolean,
  crossed: boolean,
): Generator<CspLoad> {
  const script = loadClass === "script";
  for (const redirected of crossed ? [false, true] : [false]) {
    for (const parserInserted of script ? (strict ? [true, false] : [true]) : [false]) {
      for (const nested of loadClass === "object" ? [true, false] : [false]) {
        const act = { kind: "load", class: loadClass, url, redirected, parserInserted, nested } as const;
        yield { ...act, nonce: null, integrity: null };
      }
    }
  }
}
