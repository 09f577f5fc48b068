import { member, type Value } from "../formats/value.ts";

/** A key of the configuration, by its name or in kebab case: Tauri also reads `frontend-dist` for `frontendDist`. */
export function configKey(value: Value | undefined, name: string): Value | undefined {
  const [camel, kebab] = spellingsOf(name);
  return member(value, camel) ?? member(value, kebab);
}

/** A key by its name, and in the kebab case of Tauri's aliases, for which "macOS" and "iOS" are words, and "GTK" is one too. */
export function spellingsOf(name: string): readonly [string, string] {
  const words = name
    .replace("macOS", "macos")
    .replace(/^iOS/, "ios")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2");
  return [name, words.toLowerCase()];
}
