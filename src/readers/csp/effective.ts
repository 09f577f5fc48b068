import { CSP_LIMITS } from "../../domain/csp.ts";
import type { Directive } from "./directives.ts";
import type { CspSettings } from "./settings.ts";

/** The headers that Tauri may send for one configuration, and which of their words it added itself. */
export type Effective = Readonly<{ headers: readonly string[]; own: readonly string[]; complete: boolean }>;

/** Orders of the directives that are told apart; a real policy has one. */
const MOST_ORDERS = 8;

/**
 * What Tauri makes of a policy before it sends it. To `script-src` it adds `'self'`, the hash of every script of the
 * bundle and nonces; to `style-src` a nonce for every `<style>`; to `default-src` the origin of the isolation frame.
 * It makes each of the three where it is missing, and does not look at `default-src` when it does so.
 */
export function effectivePolicy(
  directives: readonly Directive[],
  settings: CspSettings,
  hasStyle: boolean,
): Effective {
  const lists = new Map(directives.map(({ key, text }) => [key, text]));
  const written = [...lists].flat().join(" ");
  // Too long to be compared in any order: what is compared says so.
  if (written.length > CSP_LIMITS.characters) return { headers: [written], own: [], complete: true };
  const own: string[] = [];
  const ours = (word: (unique: string) => string) => {
    const made = unusedIn(written, word);
    own.push(made);
    return made;
  };

  // A bundle without a single script file is no app: Tauri then would add nothing.
  if (!settings.untouched.script) {
    const list = lists.get("script-src") ?? "";
    const self = list.split(" ").includes("'self'") ? "" : "'self'";
    append(
      lists,
      "script-src",
      self,
      ours((unique) => `'sha256-TauriBundle${unique}'`),
      ours((unique) => `'nonce-TauriBundle${unique}'`),
    );
  }
  if (!settings.untouched.style && hasStyle) {
    append(
      lists,
      "style-src",
      ours((unique) => `'nonce-TauriStyle${unique}'`),
    );
  }
  if (settings.isolation)
    append(
      lists,
      "default-src",
      ours((unique) => `isolation-tauri${unique}://localhost`),
    );

  const entries = [...lists].map(([key, text]) => `${key} ${text}`.trimEnd());
  const orders = ordersOf(entries);
  return { headers: orders.slice(0, MOST_ORDERS), own, complete: orders.length <= MOST_ORDERS };
}

function append(lists: Map<string, string>, key: string, ...words: readonly string[]): void {
  lists.set(key, [lists.get(key) ?? "", ...words].filter((word) => word !== "").join(" "));
}

/** Tauri's own words stand for hashes and random numbers: the policy itself must not be able to name one. */
function unusedIn(written: string, word: (unique: string) => string): string {
  let unique = "";
  for (let n = 2; written.includes(word(unique).replaceAll("'", "")); n++)
    unique = String(n).padStart(4, "0");
  return word(unique);
}

/**
 * Tauri sends directives in random order, which matters in two cases: where two keys are one name to the browser
 * (`Script-Src`, or a `;` inside a list), so that the first counts; and where a comma ends the policy midway.
 */
function ordersOf(entries: readonly string[]): string[] {
  const orders = [entries];
  if (entries.some((entry) => entry.includes(","))) orders.push(entries.toReversed());
  const owners = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const name of namesIn(entry)) owners.set(name, (owners.get(name) ?? new Set()).add(entry));
  }
  const rivals = new Set([...owners.values()].filter((each) => each.size > 1).flatMap((each) => [...each]));
  for (const rival of [...rivals].slice(0, MOST_ORDERS + 1))
    orders.push([rival, ...entries.filter((entry) => entry !== rival)]);
  return [...new Set(orders.map((order) => order.join("; ")))];
}

function namesIn(entry: string): string[] {
  return entry.split(/[;,]/).map((directive) => (/[^\t\n\f\r ]+/.exec(directive)?.[0] ?? "").toLowerCase());
}
