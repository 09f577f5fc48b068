/** What a reference to a permission may contain in this version of Tauri. */
export type IdentifierRules = Readonly<{
  /** Two dashes in a row, since 2.4. */
  doubleDash: boolean;
  /** `*`, since 3.0. */
  star: boolean;
}>;

const LONGEST = 116;

/**
 * Whether Tauri takes a text for the name of a permission, in a capability or a set. Source: `tauri-utils/src/acl/identifier.rs`.
 */
export function isIdentifier(text: string, { doubleDash, star }: IdentifierRules): boolean {
  const letters = star ? /^[A-Za-z0-9][A-Za-z0-9:*-]*$/ : /^[A-Za-z0-9][A-Za-z0-9:-]*$/;
  if (text.length > LONGEST || !letters.test(text)) return false;
  if (text.startsWith("tauri-plugin-") || /-:|:-|[-:]$/.test(text)) return false;
  if (!doubleDash && text.includes("--")) return false;
  return text.startsWith("core:") || text.split(":").length <= 2;
}
