import { CSP_LIMITS, type CspGrant } from "../../domain/csp.ts";
import type { Engine } from "./source.ts";
import { parseSourceList, type SourceList } from "./source-list.ts";

/** One policy: its directives by lower-case name. */
export type Policy = ReadonlyMap<string, SourceList>;

/** What the pages of one grant obey: an act must be allowed by every policy. None where there is no header. */
export type Page = Readonly<{ grant: CspGrant; policies: readonly Policy[] }>;

const WHITESPACE = /[\t\n\f\r ]+/;

/** Reads a grant's header as the engines do; undefined where it is past the bounds. */
export function parsePage(grant: CspGrant): Page | undefined {
  if (grant.header === null) return { grant, policies: [] };
  if (grant.header.length > CSP_LIMITS.characters) return undefined;
  const own = new Set(grant.own);
  const texts = grant.header.split(",");
  if (texts.length > CSP_LIMITS.policies) return undefined;
  const policies = texts.map((text) => parsePolicy(text, own, grant.engine));
  const sources = policies.flatMap((policy) => [...policy.values()].map((list) => list.words.length));
  if (sources.reduce((sum, count) => sum + count, 0) > CSP_LIMITS.sources) return undefined;
  return { grant, policies: policies.filter((policy) => policy.size > 0) };
}

/** The first of two equal names counts, and a directive with a character outside ASCII is dropped whole. */
function parsePolicy(text: string, own: ReadonlySet<string>, engine: Engine): Policy {
  const policy = new Map<string, SourceList>();
  for (const directive of text.split(";")) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what the engines ask for.
    if (/[^\x00-\x7f]/.test(directive)) continue;
    const [name, ...words] = directive.split(WHITESPACE).filter((word) => word !== "");
    if (name === undefined || policy.has(name.toLowerCase())) continue;
    policy.set(name.toLowerCase(), parseSourceList(name.toLowerCase(), words, own, engine));
  }
  return policy;
}
