import type { Place } from "../domain/place.ts";
import { LOOSENABLE, type Loosenable } from "../domain/policy.ts";
import { code } from "../domain/sentence.ts";
import { asString, itemsOf, type Value } from "../formats/value.ts";

/** Tells of something that is wrong, at its line. */
type Note = (at: Place, message: string) => void;

/** Whose policy a repository may ask for: its own owner's, which is named by no one else. */
const ORGANIZATION = "organization";

/** Whether a policy asks for its organisation's as a floor. */
export function readExtends(value: Value, note: Note): boolean {
  if (asString(value) === ORGANIZATION) return true;
  note(value.at, `${code("extends")} takes ${code(ORGANIZATION)}: no other policy can be extended.`);
  return false;
}

/**
 * The keys in which an organisation lets its repositories be looser.
 * @param set gets the place of each
 */
export function readMayLoosen(value: Value, set: Map<string, Place>, note: Note): ReadonlySet<Loosenable> {
  const keys = new Set<Loosenable>();
  if (value.kind !== "array" && value.kind !== "null")
    note(value.at, `${code("may-loosen")} is a list of ${NAMES}.`);
  for (const item of itemsOf(value)) {
    const key = LOOSENABLE.find((each) => each === asString(item));
    if (key === undefined) note(item.at, `${code("may-loosen")} lists ${NAMES}.`);
    else {
      keys.add(key);
      set.set(`may-loosen: ${key}`, item.at);
    }
  }
  return keys;
}

const NAMES = LOOSENABLE.map((key) => code(key)).join(", ");
