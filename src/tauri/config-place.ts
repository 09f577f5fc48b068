import type { Place } from "../domain/place.ts";
import type { Value } from "../formats/value.ts";
import { configKey, spellingsOf } from "./config-key.ts";

/**
 * The place of a setting. If it is missing, the line of the layer that removed it, or else the nearest object around it that
 * exists.
 */
export function placeOfKey(config: Value, ...names: readonly string[]): Place {
  let nearest = config;
  for (const name of names) {
    const next = configKey(nearest, name);
    if (next === undefined) return placeOfLoss(nearest, name) ?? nearest.at;
    nearest = next;
  }
  return nearest.at;
}

/** The places in later layers of the nearest existing object around a setting, the last layer first. */
export function placesBeside(config: Value, ...names: readonly string[]): readonly Place[] {
  const found: Place[] = [];
  let nearest: Value | undefined = config;
  for (const name of [...names, ""]) {
    if (nearest?.kind !== "object") break;
    found.push(...(nearest.beside ?? []));
    nearest = configKey(nearest, name);
  }
  return found.toReversed();
}

function placeOfLoss(value: Value, name: string): Place | undefined {
  if (value.kind !== "object") return undefined;
  return spellingsOf(name).flatMap((each) => value.removed?.get(each) ?? [])[0];
}
