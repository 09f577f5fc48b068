import { member, type Value } from "../formats/value.ts";

/** A key of the configuration, by its name or in kebab case: Tauri also reads `frontend-dist` for `frontendDist`. */
export function configKey(value: Value | undefined, name: string): Value | undefined {
  if (value?.kind !== "object") return undefined;
  return member(value, name) ?? member(value, kebabOf(name));
}

/** A key by its name, and in the kebab case of Tauri's aliases, for which "macOS" and "iOS" are words, and "GTK" is one too. */
export function spellingsOf(name: string): readonly [string, string] {
  return [name, kebabOf(name)];
}

/** Names of Tauri's own keys: some hundreds, each asked for on both sides and on every platform. */
const kebabs = new Map<string, string>();

function kebabOf(name: string): string {
  const known = kebabs.get(name);
  if (known !== undefined) return known;
  const kebab = name
    .replace("macOS", "macos")
    .replace(/^iOS/, "ios")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
  kebabs.set(name, kebab);
  return kebab;
}
