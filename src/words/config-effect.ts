import { type ConfigChange, UNHEEDED } from "../domain/config.ts";
import { code } from "../domain/sentence.ts";
import type { Effect } from "./effect.ts";
import { onPlatforms } from "./platforms.ts";

/** What a setting lets happen, as its own file says it, and by what. */
export function configEffect({ direction, extent, platforms, happens, witness }: ConfigChange): Effect {
  const on = onPlatforms(platforms);
  const comma = on !== "" && CLAUSE.test(happens.action.replace(/`[^`]*`/g, "")) ? "," : "";
  const allowed = extent.endsWith(UNHEEDED)
    ? `set${on} by ${code(witness.written)}, which nothing uses yet`
    : `allowed${on} by ${code(witness.written)}`;
  const refused = `not possible${on}`;
  return {
    subject: happens.subject,
    action: `${happens.action}${comma}${on}`,
    base: direction === "widened" ? refused : allowed,
    head: direction === "widened" ? allowed : refused,
  };
}

/** What ends one clause and begins another: the platforms that follow are of the whole. */
const CLAUSE = /[,:;] /;
