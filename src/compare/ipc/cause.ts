import {
  ALLOWLIST,
  type IpcCause,
  type IpcGrant,
  type IpcNote,
  type Pattern,
  type Principal,
  type ScopeEntry,
  type Step,
} from "../../domain/ipc.ts";
import type { Place } from "../../domain/place.ts";
import { NO_PLATFORM, type PlatformSet } from "../../domain/platform.ts";
import { ANY_APP_COMMAND } from "./call-table.ts";
import { matchesGlob } from "./plain-glob.ts";
import { entryKey } from "./scopes/scope-question.ts";

/** Why a call became possible, and the line to blame. */
export type Cause = Readonly<{
  cause: IpcCause;
  at: Place;
  entry: IpcGrant;
  detail: string;
  note?: IpcNote;
  /** Nobody knows for sure that base refused it. */
  uncertain?: boolean;
  denial?: Denial;
}>;

/** What held a call back in base. */
export type Denial = Readonly<{ by: IpcGrant; of: "command" | "entry" }>;

/** What base's grants say about a permission, whatever pages and platforms they hold for. */
export type BaseIndex = Readonly<{
  /** Whether base had this capability grant this command through this permission, to anyone. */
  had(entry: IpcGrant): readonly IpcGrant[];
  /** Whether base's capability named this permission at all. */
  named(entry: IpcGrant): boolean;
  /** Whether what base's capability granted by this permission was guessed from its name. */
  guessed(entry: IpcGrant): boolean;
  /** Whether base's permission led through this member of a set. */
  led(entry: IpcGrant, step: Step): boolean;
  /** Where base's capability was part of the app. */
  activeOn(capability: string): PlatformSet;
  /** The grant of base whose scope denied this. */
  denier(entry: ScopeEntry): IpcGrant | undefined;
}>;

export function indexBase(base: readonly IpcGrant[]): BaseIndex {
  const commands = new Map<string, IpcGrant[]>();
  const permissions = new Set<string>();
  const guessed = new Set<string>();
  const led = new Set<string>();
  const active = new Map<string, PlatformSet>();
  for (const grant of base) {
    active.set(grant.capability, (active.get(grant.capability) ?? NO_PLATFORM) | grant.platforms);
    if (grant.effect === "deny") continue;
    const key = commandOf(grant);
    const known = commands.get(key);
    if (known === undefined) commands.set(key, [grant]);
    else known.push(grant);
    permissions.add(permissionOf(grant));
    if (grant.inferred) guessed.add(permissionOf(grant));
    for (const step of grant.steps) led.add(stepOf(grant, step));
  }
  return {
    had: (entry) => commands.get(commandOf(entry)) ?? [],
    named: (entry) => permissions.has(permissionOf(entry)),
    guessed: (entry) => guessed.has(permissionOf(entry)),
    led: (entry, step) => led.has(stepOf(entry, step)),
    activeOn: (capability) => active.get(capability) ?? NO_PLATFORM,
    denier: (denied) =>
      base.find(({ scope }) => scope?.deny.includes(denied)) ??
      base.find(({ scope }) => scope?.deny.some((entry) => entryKey(entry) === entryKey(denied))),
  };
}

function permissionOf({ capability, permission }: IpcGrant): string {
  return `${capability}\0${permission}`;
}

function stepOf(grant: IpcGrant, { name }: Step): string {
  return `${permissionOf(grant)}\0${name}`;
}

function commandOf(grant: IpcGrant): string {
  return `${permissionOf(grant)}\0${grant.command}`;
}

/** Explains a call that head's entries allow a page and base refuses, by the entry that is newest. */
export function causeOf(
  principal: Principal,
  entries: readonly IpcGrant[],
  denied: IpcGrant | undefined,
  platforms: PlatformSet,
  base: BaseIndex,
): Cause {
  const [first] = entries as readonly [IpcGrant, ...IpcGrant[]];
  if (denied !== undefined) {
    const denial = { by: denied, of: "command" } as const;
    return { cause: "deny-removed", at: first.at, entry: first, detail: first.command, denial };
  }
  // Tauri 1 names the sites that may call the app's commands; else they are open because nothing closes them.
  const named = first.capability === ALLOWLIST && first.context.kind === "remote";
  if (first.command === ANY_APP_COMMAND && named) return forNewPage(principal, first, base.had(first));
  if (first.command === ANY_APP_COMMAND && (first.capability === "" || first.capability === ALLOWLIST)) {
    // Where they were open to the app's own pages before, it is Tauri's version that opens them to sites.
    const at = (base.had(first).length > 0 ? first.definedAt : null) ?? first.at;
    const { kind } = first.context;
    const found = { cause: "app-commands-open", at, entry: first, detail: kind } as const;
    return kind === "local" ? { ...found, note: "own-pages" } : found;
  }
  const unknown = entries.filter((entry) => base.had(entry).length === 0);
  const fresh = unknown.find((entry) => !base.named(entry)) ?? unknown[0];
  if (fresh !== undefined && base.named(fresh)) {
    const [at, uncertain] = [redefinedAt(fresh, base), base.guessed(fresh)];
    return { cause: "meaning-changed", at, entry: fresh, detail: fresh.permission, uncertain };
  }
  if (fresh !== undefined)
    return { cause: "command-granted", at: fresh.at, entry: fresh, detail: fresh.permission };
  const had = base.had(first).filter((grant) => (grant.platforms & platforms) !== NO_PLATFORM);
  if (had.length === 0) return forNewPlatform(first, platforms, base);
  return forNewPage(principal, first, had);
}

/** The line that gave a permission more meaning: the first member of a set that base's did not have, else the leaf's. */
export function redefinedAt(entry: IpcGrant, base: BaseIndex): Place {
  const step = entry.steps.find((each) => !base.led(entry, each));
  return (step === undefined ? entry.definedAt : step.at) ?? entry.at;
}

export function forNewPlatform(entry: IpcGrant, platforms: PlatformSet, base: BaseIndex): Cause {
  const cause = "platform-added";
  if ((base.activeOn(entry.capability) & platforms) === NO_PLATFORM) {
    return { cause, at: entry.platformsAt ?? entry.at, entry, detail: "" };
  }
  const at = entry.definedAt ?? entry.at;
  return { cause, at, entry, detail: entry.permission, note: "permission-only" };
}

export function forNewPage(principal: Principal, entry: IpcGrant, had: readonly IpcGrant[]): Cause {
  const { context } = entry;
  if (context.kind === "remote" && !had.some((grant) => sameUrl(grant, context.url))) {
    return { cause: "remote-origin-granted", at: context.url.at, entry, detail: context.url.text };
  }
  if (context.kind === "local" && had.every((grant) => grant.context.kind === "remote")) {
    return { cause: "window-added", at: entry.at, entry, detail: "local", note: "own-pages" };
  }
  const before = new Set(
    had.flatMap(({ windows, webviews }) => [...windows, ...webviews].map(({ text }) => text)),
  );
  const matching = patternsFor(principal, entry);
  const pattern = matching.find(({ text }) => !before.has(text)) ?? matching[0];
  return { cause: "window-added", at: pattern?.at ?? entry.at, entry, detail: pattern?.text ?? "" };
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
