import type { CspAct, CspLoadClass } from "../../domain/csp.ts";
import { type Attempt, credential } from "./attempt.ts";
import { LOAD_CHAINS } from "./chains.ts";
import { loadAttempts } from "./load-attempts.ts";
import type { Document } from "./match-url.ts";
import type { Names } from "./names.ts";
import type { Page } from "./policy.ts";
import type { SourceList } from "./source-list.ts";

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

function plain(act: CspAct, target = ""): Attempt {
  return { act, url: undefined, extent: "none", target };
}

function wordsOf(page: Page, pick: (list: SourceList) => ReadonlySet<string>): Set<string> {
  return new Set(page.policies.flatMap((policy) => [...policy.values()].flatMap((list) => [...pick(list)])));
}
