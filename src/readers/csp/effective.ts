import { CSP_LIMITS } from "../../domain/csp.ts";
import type { Directive } from "./directives.ts";
import type { CspSettings } from "./settings.ts";

/** The headers that Tauri may send for one configuration, and which of their words it added itself. */
export type Effective = Readonly<{ headers: readonly string[]; own: readonly string[]; complete: boolean }>;

/** How many orders of the directives are told apart. A real policy has one. */
const MOST_ORDERS = 8;

/**
 * What Tauri makes of a policy before it sends it. To `script-src` it adds `'self'`, the hash of every script of the
 * bundle and nonces; to `style-src`, where the page has a `<style>`, `'self'` and a nonce for each; to `default-src` the
 * origin of the isolation frame. It makes each of the three where it is missing, and does not look at `default-src` when
 * it does so. Source: `set_csp` and `replace_csp_nonce` in tauri 1.8 and 2.12.
 */
export function effectivePolicy(
  directives: readonly Directive[],
  settings: CspSettings,
  hasStyle: boolean,
): Effective {
  const lists = new Map(directives.map(({ key, text }) => [key, text]));
  const written = [...lists].flat().join(" ");
  // The policy is too long to be compared in any order. The comparison says so.
  if (written.length > CSP_LIMITS.characters) return { headers: [written], own: [], complete: true };
  const own: string[] = [];
  const ours = (word: (unique: string) => string) => {
    const made = unusedIn(written, word);
    own.push(made);
    return made;
  };

  // Tauri would add nothing for a bundle without a script file, but such a bundle is no app.
  if (!settings.untouched.script) {
    append(
      lists,
      "script-src",
      selfFor(lists, "script-src"),
      ours((unique) => `'sha256-TauriBundle${unique}'`),
      ours((unique) => `'nonce-TauriBundle${unique}'`),
    );
  }
  if (!settings.untouched.style && hasStyle) {
    append(
      lists,
      "style-src",
      selfFor(lists, "style-src"),
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

function selfFor(lists: ReadonlyMap<string, string>, key: string): string {
  return (lists.get(key) ?? "").split(" ").includes("'self'") ? "" : "'self'";
}

function append(lists: Map<string, string>, key: string, ...words: readonly string[]): void {
  lists.set(key, [lists.get(key) ?? "", ...words].filter((word) => word !== "").join(" "));
}

/** A word that stands for Tauri's hashes and random numbers. The policy itself must not be able to name it. */
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
