import { SetupError } from "../../adapters/setup-error.ts";
import { matchesWildcards } from "../../review/wildcards.ts";
import { rules } from "../../rules/index.ts";
import { didYouMean } from "./nearest-name.ts";

/** Throws a SetupError where a pattern names no rule: nobody would see that it shows nothing because it is mistyped. */
export function checkRulePatterns(patterns: readonly string[]): void {
  const ids = rules.map(({ id }) => id);
  const families = new Set(ids.map((id) => `${id.slice(0, id.indexOf("/"))}/*`));
  for (const pattern of patterns) {
    if (ids.some((id) => matchesWildcards(pattern, id))) continue;
    const near = didYouMean(pattern, [...families, ...ids]);
    throw new SetupError(`--rule ${pattern} names no rule${near || "; docs/rules.md lists them."}`);
  }
}
