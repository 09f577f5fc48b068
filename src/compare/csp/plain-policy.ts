import type { CspGrant } from "../../domain/csp.ts";

/** The words of the first directive of this name, without those that are dropped for a character outside ASCII. */
export function words(policy: string, name: string): string[] | undefined {
  if (name === "") return undefined;
  for (const [directive] of policy.matchAll(/[^;]+/g)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what the engines ask for.
    if (!/^[\x00-\x7f]*$/.test(directive)) continue;
    const found = directive.match(/[^\t\n\f\r ]+/g);
    if (found?.[0].toLowerCase() === name) return found.slice(1);
  }
  return undefined;
}

export function has(list: readonly string[], keyword: string): boolean {
  return list.some((word) => word.toLowerCase() === keyword);
}

export function namesNonce(list: readonly string[], grant: CspGrant, nonce: string | null): boolean {
  if (nonce === null) return false;
  return list.some(
    (word) =>
      NONCE.test(word) &&
      !grant.own.includes(word) &&
      word.replace(/^'nonce-/i, "'nonce-") === `'nonce-${nonce}'`,
  );
}

export function namesHash(list: readonly string[], grant: CspGrant, hash: string | null): boolean {
  if (hash === null) return false;
  const spelled = (word: string) =>
    word.replace(/^'?(sha\d+)/i, (algorithm) => algorithm.toLowerCase()).replace(/'/g, "");
  const wanted = standardAlphabet(spelled(hash));
  return list.some(
    (word) => HASH.test(word) && !grant.own.includes(word) && standardAlphabet(spelled(word)) === wanted,
  );
}

/** Base64 as `+` and `/` write it; the first dash divides algorithm and digest. */
function standardAlphabet(hash: string): string {
  const [algorithm, ...digest] = hash.split("-");
  return `${algorithm}-${digest.join("+").replaceAll("_", "/")}`;
}

const NONCE = /^'nonce-[\w+/-]+={0,2}'$/i;
/** A digest is groups of four digits; of the last one two or three may stand alone, padded or not. */
const HASH = /^'sha(?:256|384|512)-(?=[\w+/-])(?:[\w+/-]{4})*(?:[\w+/-]{2}={0,2}|[\w+/-]{3}=?)?'$/i;

export function anyText(list: readonly string[], script: boolean): boolean {
  if (!has(list, "'unsafe-inline'") || list.some((word) => NONCE.test(word) || HASH.test(word))) return false;
  return !script || !has(list, "'strict-dynamic'");
}
