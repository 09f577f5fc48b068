import { callSeverity } from "../../domain/call-severity.ts";
import { ANY_APP_COMMAND, byPower, powerOf } from "../../domain/command.ts";
import type { IpcChange, IpcReason } from "../../domain/ipc.ts";
import { isForeign, type PageName } from "../../domain/page-name.ts";
import { EVERY_PLATFORM, NO_PLATFORM, type PlatformSet, platformSet } from "../../domain/platform.ts";
import { SEVERITIES } from "../../domain/severity.ts";
import type { Cause } from "./cause-of-call.ts";
import { grantedPatterns } from "./granted-patterns.ts";
import { invokeWitness } from "./invoke-witness.ts";
import type { NewCall } from "./new-call.ts";
import { pageName } from "./page-of-cause.ts";

/** What one line made possible, as far as it was collected. */
type Draft = {
  /** Why the gravest call became possible. */
  cause: Cause;
  /** Why the first did of which there is more to say. */
  noted: IpcReason | undefined;
  readonly identities: Set<string>;
  readonly commands: Set<string>;
  readonly permissions: Set<string>;
  readonly pages: Map<string, PageName>;
  platforms: PlatformSet;
  /** The gravest call, and the platforms on which that very call is new. */
  best: NewCall;
  bestOn: PlatformSet;
  bestWorth: Worth;
};

/** How grave a call is, and among equals how much it tells. */
type Worth = Readonly<{ rank: number; weight: number }>;

/** Collects calls by the line that made them possible: people read one finding for it, not one per command. */
export class Drafts {
  readonly #drafts = new Map<string, Draft>();
  /** The line under which each change is collected: the first that was blamed for it. */
  readonly #lines = new Map<string, string>();

  add(cause: Cause, call: NewCall): void {
    const identity = identityOf(cause);
    const line = this.#lines.get(identity) ?? lineOf(cause);
    this.#lines.set(identity, line);
    const draft = this.#drafts.get(line) ?? emptyDraft(cause, call);
    this.#drafts.set(line, draft);
    draft.identities.add(identity);
    draft.commands.add(call.command);
    draft.permissions.add(cause.entry.permission);
    const page = pageName(call.principal, cause);
    draft.pages.set(keyOf(page), page);
    if (isNoted(cause.reason)) draft.noted ??= cause.reason;
    draft.platforms |= platformSet(call.platform);
    const worth = worthOf(call, cause);
    if ((worth.rank - draft.bestWorth.rank || worth.weight - draft.bestWorth.weight) > 0) {
      draft.cause = cause;
      draft.best = call;
      draft.bestWorth = worth;
      draft.bestOn = NO_PLATFORM;
    }
    if (isSameCall(call, draft.best)) draft.bestOn |= platformSet(call.platform);
  }

  /** @param appIsNew base has no such app, so that nothing was closed before */
  changes(direction: IpcChange["direction"], appIsNew: boolean): IpcChange[] {
    return joined(
      [...this.#drafts.values()].map((draft) => ({
        change: changeOf(draft, direction, appIsNew),
        rank: draft.bestWorth.rank,
      })),
    );
  }
}

function emptyDraft(cause: Cause, best: NewCall): Draft {
  return {
    cause,
    noted: undefined,
    identities: new Set(),
    commands: new Set(),
    permissions: new Set(),
    pages: new Map(),
    platforms: NO_PLATFORM,
    best,
    bestOn: NO_PLATFORM,
    bestWorth: worthOf(best, cause),
  };
}

/** One text for equal pages. Millions are asked for, and writing them as JSON takes three times as long. */
function keyOf({ kind, label, from }: PageName): string {
  return `${kind}\0${label}\0${from.kind}\0${from.kind === "site" ? from.url : ""}`;
}

/** The line to blame, and for what: one cause is one finding, whatever permissions and capabilities it works through. */
function lineOf({ reason, at: { path, line, column }, detail }: Cause): string {
  const forWhom = reason.rule === "ipc/app-commands-open" ? detail : "";
  return JSON.stringify([reason.rule, path, line, column, forWhom, denialIn(reason)]);
}

/**
 * What makes two calls one change. A capability that holds for more pages or platforms does so with all it grants, a
 * denial that goes with all it denied, and a setting with all it opens.
 */
function identityOf({ reason, entry, detail }: Cause): string {
  const what = reason.rule.slice("ipc/".length);
  const setting = settingIn(reason);
  if (setting !== null) return JSON.stringify([what, setting]);
  const denial = denialIn(reason);
  if (denial.length > 0) return JSON.stringify([what, ...denial, detail]);
  return JSON.stringify([what, entry.capability, isOfWhole(reason) ? "" : entry.permission, detail]);
}

function settingIn(reason: IpcReason): string | null {
  return reason.rule === "ipc/scope-widened" && reason.note?.kind === "setting" ? reason.note.setting : null;
}

function denialIn(reason: IpcReason): string[] {
  if (reason.rule !== "ipc/deny-removed" || reason.denial === null) return [];
  const { capability, permission, of } = reason.denial;
  return [capability, permission, of];
}

/** Whether all that the capability grants became possible, and not only one permission of it. */
function isOfWhole(reason: IpcReason): boolean {
  switch (reason.rule) {
    case "ipc/window-added":
    case "ipc/remote-origin-granted":
    case "ipc/platform-added":
      return true;
    case "ipc/command-granted":
      return reason.note === "capability-enabled";
    default:
      return false;
  }
}

function isNoted(reason: IpcReason): boolean {
  return "note" in reason && reason.note !== null;
}

function worthOf(call: NewCall, cause: Cause): Worth {
  return { rank: rank(call, isGuessed(cause)), weight: weight(call) };
}

function rank({ command, principal, reach, crosses, inOwnWindow }: NewCall, guessed: boolean): number {
  const remote = isForeign(principal.origin);
  return SEVERITIES.indexOf(callSeverity({ command, remote, crosses, reach, inOwnWindow, guessed }));
}

function isGuessed({ entry, uncertain }: Cause): boolean {
  return entry.inferred || uncertain === true;
}

/** How much an example tells: the command's power, less where its scope lets little or nothing through. */
function weight({ command, reach, principal }: NewCall): number {
  const shown = { nothing: 0.7, bounded: 0.8, unscoped: 1, sensitive: 1.2 }[reach];
  return (powerOf(command) + 1) * shown + (principal.origin === "local" ? 0 : 0.01);
}

function changeOf(draft: Draft, direction: IpcChange["direction"], appIsNew: boolean): IpcChange {
  const { cause, noted, best, platforms } = draft;
  const [pages, identities] = [[...draft.pages.values()], [...draft.identities].sort()];
  const commands = [...draft.commands].sort(byPower).filter((command) => command !== ANY_APP_COMMAND);
  const listed = best.command === ANY_APP_COMMAND ? commands : beginningWith(best.command, commands);
  return {
    ...(isNoted(cause.reason) ? cause.reason : (noted ?? cause.reason)),
    domain: "ipc",
    direction,
    at: cause.at,
    ...(direction === "widened" && cause.was !== undefined && { was: cause.was }),
    witness: invokeWitness(best, draft.bestOn === EVERY_PLATFORM && !namesPath(best) ? "any" : best.platform),
    identity: identities.length === 1 ? (identities[0] ?? "") : JSON.stringify(identities),
    commands: draft.commands.has(ANY_APP_COMMAND) ? [ANY_APP_COMMAND, ...listed] : listed,
    pages,
    platforms,
    capability: cause.entry.capability,
    permissions: beginningWith(cause.entry.permission, [...draft.permissions].sort()),
    through: cause.entry.steps.map(({ name }) => name),
    reach: best.reach,
    crosses: best.crosses,
    inOwnWindow: best.inOwnWindow,
    example: best.example?.example ?? null,
    granted: grantedPatterns(cause.entry, best.example),
    appIsNew,
    removable: false,
    inferred: isGuessed(cause),
  };
}

function beginningWith(first: string, all: readonly string[]): [string, ...string[]] {
  return [first, ...all.filter((each) => each !== first)];
}

function isSameCall(a: NewCall, b: NewCall): boolean {
  return (
    a.command === b.command &&
    a.example?.example === b.example?.example &&
    a.principal.window === b.principal.window &&
    a.principal.webview === b.principal.webview &&
    a.principal.origin === b.principal.origin
  );
}

type Ranked = Readonly<{ change: IpcChange; rank: number }>;

/** Windows and sites that a capability came to hold for, with all the same to say of each, are one thing to read. */
function joined(changes: readonly Ranked[]): IpcChange[] {
  return [...Map.groupBy(changes, ({ change }) => sayingOf(change)).values()].map(joinedTogether);
}

function sayingOf(change: IpcChange): string {
  const { rule, identity, capability, commands, platforms, example, reach, inferred } = change;
  return rule === "ipc/window-added" || rule === "ipc/remote-origin-granted"
    ? JSON.stringify([rule, capability, commands, platforms, example, reach, inferred, change.note])
    : identity;
}

/** They are as grave as the gravest of them, which is the one that is shown: a new site beside one that could call before. */
function joinedTogether(group: readonly Ranked[]): IpcChange {
  const gravest = group.reduce((worst, each) => (each.rank > worst.rank ? each : worst));
  if (group.length === 1) return gravest.change;
  const changes = group.map(({ change }) => change);
  const pages = changes.flatMap((change) => change.pages);
  const identity = JSON.stringify(changes.map((change) => change.identity).sort());
  return { ...gravest.change, pages, identity };
}

/** A path is one platform's: the same call on another would name another file. */
function namesPath({ example }: NewCall): boolean {
  return example?.payload.path !== undefined;
}
