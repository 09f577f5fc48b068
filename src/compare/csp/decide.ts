import type { CspAct, CspLoad } from "../../domain/csp.ts";
import { chainOf, FETCH_DIRECTIVES, NESTED_CHAIN } from "./chains.ts";
import { type Document, listMatches, type TargetUrl } from "./match-url.ts";
import type { Page, Policy } from "./policy.ts";
import type { SourceList } from "./source-list.ts";

/** Whether a page may do something, and the list that says so; undefined where none does. */
export type Decision = Readonly<{ allowed: boolean; list: SourceList | undefined }>;

/**
 * Decides one act on one page; `url` are the parts of the URL of a load. The act must pass every policy, and the
 * list named is the first that refuses.
 */
export function decide(page: Page, document: Document, act: CspAct, url: TargetUrl | undefined): Decision {
  if (act.kind === "report") return decideReport(page, act.collector);

  let first: SourceList | undefined;
  for (const policy of page.policies) {
    const list = governing(policy, chainOf(act));
    if (list && !listAllows(policy, list, document, act, url)) return { allowed: false, list };
    const nested = act.kind === "load" && act.nested ? governing(policy, NESTED_CHAIN) : undefined;
    if (nested && url && !listMatches(nested, url, document, redirectedIn(act))) {
      return { allowed: false, list: nested };
    }
    first ??= list;
  }
  return { allowed: true, list: first };
}

/** The list that decides: of the first directive of the chain that is there, even an empty one. */
export function governing(policy: Policy, chain: readonly string[]): SourceList | undefined {
  for (const name of chain) {
    const list = policy.get(name);
    if (list) return list;
  }
  return undefined;
}

function redirectedIn(act: CspAct): boolean {
  return act.kind === "load" && act.redirected;
}

function listAllows(
  policy: Policy,
  list: SourceList,
  document: Document,
  act: CspAct,
  url: TargetUrl | undefined,
): boolean {
  switch (act.kind) {
    case "load":
      return url !== undefined && loadAllowed(policy, list, document, act, url);
    case "inline":
      if (act.nonce !== null && list.nonces.has(act.nonce)) return true;
      if (act.hash !== null && list.hashes.has(act.hash)) return true;
      return anyInline(list, act.class === "inline-script");
    case "attribute":
      if (act.hash !== null && list.hashes.has(act.hash) && list.keywords.has("'unsafe-hashes'")) return true;
      return anyInline(list, act.class !== "inline-style");
    case "compile":
      return compileAllowed(list, document, act.class);
    case "escape":
      return list.words.some((word) => word.toLowerCase() === act.token);
    case "sink":
      return !list.keywords.has("'script'");
    case "create-policy":
      return policyNameAllowed(list, act.name, act.again);
    case "clear-text":
      return false;
    case "report":
      return true;
  }
}

function loadAllowed(
  policy: Policy,
  list: SourceList,
  document: Document,
  act: CspLoad,
  url: TargetUrl,
): boolean {
  const matches = (each: SourceList) => listMatches(each, url, document, act.redirected);
  if (act.class === "prefetch") {
    return FETCH_DIRECTIVES.some((name) => {
      const each = policy.get(name);
      return each !== undefined && matches(each);
    });
  }
  if (act.class === "worker") return list.keywords.has("'strict-dynamic'") || matches(list);
  if (act.class === "style") return (act.nonce !== null && list.nonces.has(act.nonce)) || matches(list);
  if (act.class !== "script") return matches(list);

  if (act.nonce !== null && list.nonces.has(act.nonce)) return true;
  if (act.integrity !== null && list.hashes.has(act.integrity)) return true;
  return list.keywords.has("'strict-dynamic'") ? !act.parserInserted : matches(list);
}

/** `'unsafe-inline'` is void beside a nonce or a hash, and for scripts beside `'strict-dynamic'`. */
function anyInline(list: SourceList, script: boolean): boolean {
  if (!list.keywords.has("'unsafe-inline'") || list.guarded) return false;
  return !(script && list.keywords.has("'strict-dynamic'"));
}

function compileAllowed(list: SourceList, document: Document, what: "eval" | "wasm"): boolean {
  if (list.keywords.has("'unsafe-eval'")) return true;
  // WebKitGTK 2.50 compiles WebAssembly whatever the policy says.
  return what === "wasm" && (document.engine === "webkit" || list.keywords.has("'wasm-unsafe-eval'"));
}

function policyNameAllowed(list: SourceList, name: string, again: boolean): boolean {
  if (again && !list.keywords.has("'allow-duplicates'")) return false;
  return list.words.includes("*") || list.words.includes(name);
}

/** Reports are the one thing that a policy adds: it is sent if any of them names the collector. */
function decideReport(page: Page, collector: string): Decision {
  for (const policy of page.policies) {
    const lists = [policy.get("report-uri"), policy.get("report-to")];
    const list = lists.find((each) => each?.words.includes(collector));
    if (list) return { allowed: true, list };
  }
  return { allowed: false, list: undefined };
}
