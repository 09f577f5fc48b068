import { codeSpan } from "./github-markdown.ts";

/** A rule's id, as a link to its page below `rulePages` where there is one. */
export function ruleLink(rule: string, rulePages: string | null): string {
  const isPlain = /^[a-z0-9-]+\/[a-z0-9-]+$/.test(rule);
  return rulePages === null || !isPlain ? codeSpan(rule) : `[${codeSpan(rule)}](${rulePages}/${rule})`;
}
