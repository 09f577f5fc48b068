import type { CspAct, CspChange, CspLoad, CspLoadClass } from "../../domain/csp.ts";
import { LOAD_CHAINS, NESTED_CHAIN } from "./chains.ts";
import { governing } from "./decide.ts";
import { type Document, parseTarget, type TargetUrl } from "./match-url.ts";
import type { Names } from "./names.ts";
import type { Page } from "./policy.ts";
import type { Source } from "./source.ts";
import type { SourceList } from "./source-list.ts";
import { anyUrls, type UrlIdea, type UrlSetting, urlsOf } from "./urls.ts";

/** An act to try on both sides, and what it would reach. */
export type Attempt = Readonly<{
  act: CspAct;
  url: TargetUrl | undefined;
  extent: CspChange["extent"];
  /** Whom or what it reaches, as people name it; "" where that has no name. */
  target: string;
}>;

/**
 * Everything worth trying on a page of head: for each of its sources the acts in which it could differ from base, the
 * plainest first. Lazy, since a hostile policy could otherwise ask for more than fits in memory.
 */
export function* attemptsOn(page: Page, document: Document, names: Names): Generator<Attempt> {
  yield* inlineAttempts(page);
  for (const loadClass of Object.keys(LOAD_CHAINS) as CspLoadClass[]) {
    yield* loadAttempts(loadClass, page, document, names);
  }
  yield* wordAttempts(page, names);
}

function* inlineAttempts(page: Page): Generator<Attempt> {
  const nonces = [null, ...wordsOf(page, (list) => list.nonces)];
  const hashes = [null, ...wordsOf(page, (list) => list.hashes)];
  for (const hash of hashes) {
    for (const nonce of nonces) {
      // With several policies one may ask for the nonce and another for the hash; with one, either is enough.
      if (nonce !== null && hash !== null && page.policies.length < 2) continue;
      yield plain({ kind: "inline", class: "inline-script", nonce, hash }, credential(nonce, hash));
      yield plain({ kind: "inline", class: "inline-style", nonce, hash }, credential(nonce, hash));
    }
    yield plain({ kind: "attribute", class: "inline-script", hash }, credential(null, hash));
    yield plain({ kind: "attribute", class: "inline-handler", hash }, credential(null, hash));
    yield plain({ kind: "attribute", class: "inline-style", hash }, credential(null, hash));
  }
}

const SANDBOX_TOKENS = [
  "allow-scripts",
  "allow-same-origin",
  "allow-top-navigation",
  "allow-top-navigation-by-user-activation",
  "allow-top-navigation-to-custom-protocols",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-forms",
  "allow-downloads",
  "allow-modals",
  "allow-orientation-lock",
  "allow-pointer-lock",
  "allow-presentation",
  "allow-storage-access-by-user-activation",
];

function* wordAttempts(page: Page, names: Names): Generator<Attempt> {
  yield plain({ kind: "compile", class: "eval" });
  yield plain({ kind: "compile", class: "wasm" });
  for (const token of SANDBOX_TOKENS) yield plain({ kind: "escape", class: "sandbox", token });
  yield plain({ kind: "sink", class: "trusted-types" });
  const named = page.policies.flatMap((policy) => policy.get("trusted-types")?.words ?? []);
  for (const name of [names.policyName, ...named.filter((word) => /^[A-Za-z0-9#=_/@.%-]+$/.test(word))]) {
    yield plain({ kind: "create-policy", class: "trusted-types", name, again: false });
    yield plain({ kind: "create-policy", class: "trusted-types", name, again: true });
  }
  yield plain({ kind: "clear-text", class: "upgrade" });
  const reporting = ["report-uri", "report-to"];
  for (const collector of page.policies.flatMap((policy) =>
    reporting.flatMap((name) => policy.get(name)?.words ?? []),
  )) {
    yield { ...plain({ kind: "report", class: "report", collector }, collector), extent: "host" };
  }
}

/** The class's requests: by URL alone, then with a nonce or an integrity hash that head lists. */
function* loadAttempts(
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

type Fetchable = Readonly<{ href: string; target: TargetUrl }>;

/** The URL as a browser would write it, where the class can ask for one of its kind and someone gains by it. */
function fetchable(text: string, loadClass: CspLoadClass, document: Document): Fetchable | undefined {
  const target = parseTarget(text);
  if (!target || !asksFor(loadClass, target, document)) return undefined;
  // The app's own handler answers for every host of its own scheme: no one else is reached.
  const own = document.origin;
  if (
    target.scheme === own.scheme &&
    own.scheme !== "http" &&
    own.scheme !== "https" &&
    target.host !== own.host
  ) {
    return undefined;
  }
  return { href: new URL(text).href, target };
}

function asksFor(loadClass: CspLoadClass, url: TargetUrl, document: Document): boolean {
  const web = url.scheme === "http" || url.scheme === "https";
  const socket = url.scheme === "ws" || url.scheme === "wss";
  const own = url.scheme === document.origin.scheme && url.host === document.origin.host;
  switch (loadClass) {
    case "connect":
      return true;
    case "worker":
      return (own && url.port === document.origin.port) || url.scheme === "data" || url.scheme === "blob";
    case "form":
    case "base":
    case "ancestor":
    case "manifest":
    case "prefetch":
      return web || own;
    default:
      return !socket;
  }
}

type Reach = Pick<Attempt, "extent" | "target">;

function reachOf({ target: url }: Fetchable, source: Source | null, document: Document): Reach {
  if (url.scheme === "data" || url.scheme === "blob") return { extent: "none", target: `${url.scheme}:` };
  if (ownHost(url, document.origin)) return { extent: "app", target: "" };
  if (!["http", "https", "ws", "wss"].includes(url.scheme)) return { extent: "app", target: url.scheme };
  // Windows and Android know an app's protocols by these names.
  if (url.host.endsWith(".localhost"))
    return { extent: "app", target: url.host.slice(0, -".localhost".length) };
  if (source?.kind !== "host" || source.host === "") return { extent: "anywhere", target: "" };
  if (source.wildcard && !source.host.includes(".")) return { extent: "anywhere", target: "" };
  const host = source.wildcard ? `*.${source.host}` : source.host;
  return {
    extent: "host",
    target: source.port === null ? host : `${host}:${source.port === "any" ? "*" : source.port}`,
  };
}

/** `tauri://localhost` has a scheme of its own, so that `http://localhost` is not the app there. */
function ownHost(url: TargetUrl, own: TargetUrl): boolean {
  return (
    url.host === own.host && (url.scheme === own.scheme || own.scheme === "http" || own.scheme === "https")
  );
}

function plain(act: CspAct, target = ""): Attempt {
  return { act, url: undefined, extent: "none", target };
}

function credential(nonce: string | null, hash: string | null): string {
  return nonce !== null ? "nonce" : hash !== null ? "hash" : "";
}

function wordsOf(page: Page, pick: (list: SourceList) => ReadonlySet<string>): Set<string> {
  return new Set(page.policies.flatMap((policy) => [...policy.values()].flatMap((list) => [...pick(list)])));
}
