import { ANY_APP_COMMAND } from "../../domain/command.ts";
import { ALLOWLIST, type IpcGrant, type Pattern, type Principal } from "../../domain/ipc.ts";
import type { Place } from "../../domain/place.ts";
import { NO_PLATFORM, type PlatformSet } from "../../domain/platform.ts";
import type { BaseIndex } from "./base-index.ts";
import type { Cause } from "./cause-of-call.ts";
import { commandNoLongerDenied, type Standing } from "./lost-denial.ts";
import { matchesGlob } from "./plain-glob.ts";

/** Explains a call that head's entries allow a page and base refuses, by the entry that is newest. */
export function causeOf(
  principal: Principal,
  entries: readonly IpcGrant[],
  denied: IpcGrant | undefined,
  platforms: PlatformSet,
  base: BaseIndex,
  head: Standing,
): Cause {
  const [first] = entries as readonly [IpcGrant, ...IpcGrant[]];
  if (denied !== undefined) return commandNoLongerDenied(first, denied, platforms, base, head);
  // Tauri 1 names the sites that may call the app's commands; else they are open because nothing closes them.
  const named = first.capability === ALLOWLIST && first.context.kind === "remote";
  if (first.command === ANY_APP_COMMAND && named) return forNewPage(principal, first, base.had(first));
  if (first.command === ANY_APP_COMMAND && (first.capability === "" || first.capability === ALLOWLIST)) {
    // Where they were open to the app's own pages before, it is Tauri's version that opens them to sites.
    const at = (base.had(first).length > 0 ? first.definedAt : null) ?? first.at;
    const { kind } = first.context;
    const to = kind === "local" ? "own-pages" : "sites";
    return { reason: { rule: "ipc/app-commands-open", to }, at, entry: first, detail: kind };
  }
  const unknown = entries.filter((entry) => base.had(entry).length === 0);
  const fresh = unknown.find((entry) => !base.named(entry)) ?? unknown[0];
  if (fresh !== undefined && base.named(fresh)) {
    const [at, uncertain] = [redefinedAt(fresh, base), base.guessed(fresh)];
    return { ...newMeaning(fresh, at), uncertain };
  }
  if (fresh !== undefined)
    return {
      reason: { rule: "ipc/command-granted", note: null },
      at: fresh.at,
      entry: fresh,
      detail: fresh.permission,
    };
  const had = base.had(first).filter((grant) => (grant.platforms & platforms) !== NO_PLATFORM);
  if (had.length === 0) return forNewPlatform(first, platforms, base);
  return forNewPage(principal, first, had);
}

/** A permission that stands as it stood, and came to mean more at some line. */
export function newMeaning(entry: IpcGrant, at: Place): Cause {
  const reason = { rule: "ipc/meaning-changed", namedAt: entry.at } as const;
  return { reason, at, entry, detail: entry.permission };
}

/** The line that gave a permission more meaning: the first member of a set that base's did not have, else the leaf's. */
export function redefinedAt(entry: IpcGrant, base: BaseIndex): Place {
  const step = entry.steps.find((each) => !base.led(entry, each));
  return (step === undefined ? entry.definedAt : step.at) ?? entry.at;
}

export function forNewPlatform(entry: IpcGrant, platforms: PlatformSet, base: BaseIndex): Cause {
  const rule = "ipc/platform-added";
  if ((base.activeOn(entry.capability) & platforms) === NO_PLATFORM) {
    const enabled = entry.enabledAt?.find((each) => (each.platforms & platforms) !== NO_PLATFORM);
    const wasListed = (base.enabledOn(entry.capability) & platforms) !== NO_PLATFORM;
    const at = (wasListed ? undefined : enabled?.at) ?? entry.platformsAt ?? entry.at;
    if (base.activeOn(entry.capability) === NO_PLATFORM)
      return {
        reason: { rule: "ipc/command-granted", note: "capability-enabled" },
        at,
        entry,
        detail: "",
      };
    return { reason: { rule, note: null }, at, entry, detail: "" };
  }
  const at = entry.definedAt ?? entry.at;
  return { reason: { rule, note: "permission-only" }, at, entry, detail: entry.permission };
}

export function forNewPage(principal: Principal, entry: IpcGrant, had: readonly IpcGrant[]): Cause {
  const { context } = entry;
  if (context.kind === "remote" && !had.some((grant) => sameUrl(grant, context.url))) {
    const note = context.takenForLocal === true ? "taken-for-local" : null;
    return {
      reason: { rule: "ipc/remote-origin-granted", note },
      at: context.url.at,
      entry,
      detail: context.url.text,
    };
  }
  if (context.kind === "local" && had.every((grant) => grant.context.kind === "remote")) {
    const reason = { rule: "ipc/window-added", note: "own-pages" } as const;
    return { reason, at: entry.at, entry, detail: "local" };
  }
  const before = new Set(
    had.flatMap(({ windows, webviews }) => [...windows, ...webviews].map(({ text }) => text)),
  );
  const matching = patternsFor(principal, entry);
  const pattern = matching.find(({ text }) => !before.has(text)) ?? matching[0];
  const at = pattern?.at ?? entry.at;
  return { reason: { rule: "ipc/window-added", note: null }, at, entry, detail: pattern?.text ?? "" };
}

function sameUrl({ context }: IpcGrant, url: Pattern): boolean {
  return context.kind === "remote" && context.url.text === url.text;
}

/** The patterns of an entry that hold for this page: of its window first. */
export function patternsFor(principal: Principal, { windows, webviews }: IpcGrant): Pattern[] {
  return [...matching(windows, principal.window), ...matching(webviews, principal.webview)];
}

/** All grants of a capability share its lists, and are asked about the same few labels. */
const matchingKnown = new WeakMap<readonly Pattern[], Map<string, readonly Pattern[]>>();

function matching(patterns: readonly Pattern[], label: string): readonly Pattern[] {
  const known = matchingKnown.get(patterns) ?? new Map<string, readonly Pattern[]>();
  matchingKnown.set(patterns, known);
  const found =
    known.get(label) ??
    patterns.filter(({ text }) =>
      matchesGlob(text, label, { literalSeparator: false, literalDot: false, foldCase: false }),
    );
  known.set(label, found);
  return found;
}
