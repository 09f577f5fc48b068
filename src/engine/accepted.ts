import type { Shown } from "../domain/acceptance.ts";
import { topOf } from "../domain/place.ts";
import type { Waiver } from "../domain/waiver.ts";

/** What was accepted, in the form in which waivers say it: so that one place decides what is covered. It has no end of its own. */
export function waiversOf(accepted: Shown): Waiver[] {
  const said = { reason: "", owner: "", until: "", at: topOf("") };
  return accepted.map((covers) => ({ covers, ...said }));
}
