import type { Change } from "../domain/change.ts";
import { addressOf } from "../domain/source.ts";

/**
 * The one address that a change newly takes code from, for policies that trust it; null where it has none, or several. A registry
 * or a repository that a setting names counts as the setting writes it.
 */
export function newSourceOf(change: Change): string | null {
  if (change.domain !== "packages") return null;
  // A release of a registry that asks for a repository is odd, whoever owns that.
  if (change.rule === "packages/source-changed")
    return change.owners === 1 && change.tie !== "release" ? plainAddress(addressOf(change.source)) : null;
  if (change.rule !== "packages/source-replaced" || change.setting.decides !== "source") return null;
  const { source, written } = change.setting;
  if (source !== undefined) return plainAddress(addressOf(source));
  return change.packages.length > 1 ? null : plainAddress(written);
}

/** The address in a text, in the one spelling that URLs have; null where it has several, or none that says who answers. */
export function plainAddress(text: string): string | null {
  const [address, ...others] = text.match(ADDRESS) ?? [];
  if (address === undefined || others.length > 0) return null;
  if (!address.startsWith("https://") || !URL.canParse(address)) return null;
  const { origin, pathname, username, password } = new URL(address);
  return username === "" && password === "" ? `${origin}${pathname}` : null;
}

/** Every spelling of an address: one registry of a list may be trusted, and the next one not. */
const ADDRESS = /(?:https?:|\/\/)[^\s"'`,{}]*/gi;

/**
 * An address that a policy may trust, in its one spelling; undefined where it is none. A whole forge or host has too many owners to
 * be trusted, and credentials have no place in a policy.
 */
export function trustedAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, pathname, username, password, search, hash, href } = new URL(text);
  const isPlain = `${username}${password}${search}${hash}` === "";
  return protocol === "https:" && pathname !== "/" && isPlain ? href : undefined;
}
