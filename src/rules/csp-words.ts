import type { CspChange } from "../domain/csp.ts";
import { platformSet } from "../domain/platform.ts";
import { code } from "../domain/sentence.ts";
import type { Severity } from "../domain/severity.ts";
import { actOf } from "../words/csp-acts.ts";
import { listInWords } from "../words/lists.ts";
import { onPlatforms } from "../words/platforms.ts";

/** What each way of reaching out weighs, for a class of loads. */
export type Weights = Readonly<Record<CspChange["extent"], Severity>>;

/** "Pages of the app may newly load scripts from `cdn.example` on Windows and Android". */
export function mayNewly(change: CspChange, doing: string): string {
  const where = onPlatforms(platformSet(...change.platforms));
  return `Pages of the ${change.isNew ? "new app may" : "app may newly"} ${doing}${where}`;
}

/** "from `cdn.example`", "from any host", "from the app itself". */
export function fromWhere(change: CspChange, preposition: string): string {
  if (change.extent === "anywhere") return `${preposition} any host`;
  const named = change.targets.filter((target) => target !== "");
  const shown = named.slice(0, MOST_SHOWN).map((target) => code(target));
  const rest = named.length - shown.length;
  const list = listInWords(rest > 0 ? [...shown, `${rest} more`] : shown);
  if (change.extent === "host") return `${preposition} ${list}`;
  if (change.extent === "app") {
    return list === "" ? `${preposition} the app itself` : `${preposition} the app's own protocol ${list}`;
  }
  const [only] = named;
  if (only === "nonce") return "that carry a nonce of the policy";
  if (only === "hash") return "whose hash the policy names";
  return only === undefined ? "" : `from ${code(only)} URLs`;
}

const MOST_SHOWN = 4;

/** What else the same change lets through: "The same change lets them load images and fonts." */
export function alsoInWords(change: CspChange): string {
  const others = [...new Set(change.also.flatMap((each) => actOf(each).beside ?? []))];
  return others.length === 0 ? "" : ` The same change lets them ${listInWords(others)}.`;
}
