import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { Pattern } from "../../domain/ipc.ts";
import { code } from "../../domain/sentence.ts";
import {
  asBoolean,
  asString,
  itemsOf,
  pick,
  type StringValue,
  stringsOf,
  type Value,
} from "../../formats/value.ts";
import { membersOf } from "./allowlist.ts";

/** A site that may call the app from these windows: all commands of the app itself, and what the entry lists. */
export type RemoteAccess = Readonly<{
  url: Pattern;
  windows: readonly Pattern[];
  plugins: readonly StringValue[];
  /** The setting of the entry that opens what the allowlist enables; undefined where it doesn't. */
  api: Value | undefined;
}>;

type Entry = RemoteAccess & Readonly<{ scheme: string | null; domain: string }>;

/**
 * The entries of `dangerousRemoteDomainIpcAccess`, each with the windows for which it decides. If two entries have the same
 * domain and window, only the first counts.
 */
export function remoteAccess(
  config: Value,
): Readonly<{ sites: readonly RemoteAccess[]; gaps: readonly Gap[] }> {
  const security = new Map(membersOf(pick(config, "tauri", "security")));
  const entries = itemsOf(security.get("dangerousRemoteDomainIpcAccess")?.value).flatMap(entryOf);
  const gaps: Gap[] = [];
  const sites = entries.flatMap((entry, i) => {
    const earlier = entries.slice(0, i).filter(({ domain }) => domain === entry.domain);
    const taken = windowsOf(earlier.filter(({ scheme }) => scheme === null || scheme === entry.scheme));
    const windows = entry.windows.filter(({ text }) => !taken.has(text));
    const partly = windowsOf(earlier.filter(({ scheme }) => entry.scheme === null && scheme !== null));
    if (windows.some(({ text }) => partly.has(text))) {
      const message = `${code(entry.domain)} has an entry for one scheme before this one for all, which then decides for the others only. It was read as deciding for all.`;
      gaps.push(
        gapAt(entry.url.at, {
          kind: "unsupported",
          rests: wordsOf(entries.map(({ domain, scheme, windows }) => [domain, scheme, windows])),
          message,
        }),
      );
    }
    return windows.length === 0 ? [] : [{ ...entry, windows }];
  });
  return { sites, gaps };
}

/** The hosts that Tauri can match: no address, no port, no wildcard. Anything else never matches. */
const DOMAIN = /^(?!\d+(?:\.\d+){3}$)[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?$/;

const LABEL = /^[A-Za-z0-9/:_-]+$/;

function entryOf(item: Value): Entry[] {
  const fields = new Map(membersOf(item).map(([name, { value }]) => [name, value]));
  const named = fields.get("domain");
  const domain = asString(named);
  const scheme = asString(fields.get("scheme")) ?? null;
  if (named === undefined || domain === undefined || !DOMAIN.test(domain)) return [];
  if (scheme !== null && !/^[a-z][a-z0-9+.-]*$/.test(scheme)) return [];
  const api = fields.get("enableTauriAPI") ?? fields.get("enableTauriApi");
  return [
    {
      scheme,
      domain,
      url: { text: `${scheme ?? "*"}://${domain}:*`, at: named.at },
      windows: stringsOf(fields.get("windows"))
        .filter(({ value }) => LABEL.test(value))
        .map(({ value, at }) => ({ text: value, at })),
      plugins: stringsOf(fields.get("plugins")),
      api: asBoolean(api) === true ? api : undefined,
    },
  ];
}

function windowsOf(entries: readonly Entry[]): Set<string> {
  return new Set(entries.flatMap(({ windows }) => windows.map(({ text }) => text)));
}
