import type { CspChange, CspStance } from "../../domain/csp.ts";
import type { Page } from "./policy.ts";
import type { SourceList } from "./source-list.ts";

/** What the side says that allows it. */
export function stanceOfAllowing(page: Page, list: SourceList | undefined): CspChange["allowed"] {
  const { absence } = page.grant;
  if (absence !== null) return { kind: "no-policy", absence };
  return list ? directive(page, list) : { kind: "unrestricted" };
}

/** What the side says that refuses it; no page where the app is new. */
export function stanceOfRefusing(page: Page | undefined, list: SourceList | undefined): CspChange["refused"] {
  if (page === undefined) return { kind: "no-app" };
  return list ? directive(page, list) : { kind: "not-done" };
}

function directive(page: Page, list: SourceList): Extract<CspStance, { kind: "directive" }> {
  const own = list.words.filter((word) => !page.grant.own.includes(word));
  const isCompleted = list.guarded && own.length < list.words.length;
  return { kind: "directive", words: [list.directive, ...own], isCompleted };
}
