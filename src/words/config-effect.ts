import { type ConfigChange, UNHEEDED } from "../domain/config.ts";
import { code } from "../domain/sentence.ts";
import type { Effect } from "./effect.ts";
import { onPlatforms } from "./platforms.ts";

/** What a setting lets happen, as its own file says it, and by what. */
export function configEffect({ direction, extent, platforms, happens, witness }: ConfigChange): Effect {
  const on = onPlatforms(platforms);
  const allowed = extent.endsWith(UNHEEDED)
    ? `set${on} by ${code(witness.written)}, which nothing heeds yet`
    : `allowed${on} by ${code(witness.written)}`;
  const refused = `not possible${on}`;
  return {
    subject: happens.subject,
    action: `${happens.action}${on}`,
    base: direction === "widened" ? refused : allowed,
    head: direction === "widened" ? allowed : refused,
  };
}
