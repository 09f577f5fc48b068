import { byPower, powerOf } from "../../domain/command-power.ts";
import type { IpcChange } from "../../domain/ipc.ts";
import { type PageName, pagesInWords } from "../../domain/page-name.ts";
import { EVERY_PLATFORM, NO_PLATFORM, type PlatformSet, platformSet } from "../../domain/platform.ts";
import { ANY_APP_COMMAND } from "./call-table.ts";
import type { Cause, Denial } from "./cause.ts";
import { describeEffect, pageName } from "./description.ts";
import { invokeWitness } from "./invoke-witness.ts";
import type { NewCall } from "./new-call.ts";

type Draft = {
  cause: Cause;
  readonly commands: Set<string>;
  readonly pages: Map<string, PageName>;
  platforms: PlatformSet;
  remote: boolean;
  /** The call that tells most, and the platforms on which that very call is new. */
  best: NewCall;
  bestOn: PlatformSet;
};

/** Collects calls by what made them possible: people read one finding per line of theirs, not one per command. */
export class Drafts {
  readonly #drafts = new Map<string, Draft>();
  readonly #appIsNew: boolean;

  constructor(appIsNew: boolean) {
    this.#appIsNew = appIsNew;
  }

  add(cause: Cause, call: NewCall): void {
    const key = identityOf(cause);
    let draft = this.#drafts.get(key);
    if (draft === undefined) {
      draft = {
        cause,
        commands: new Set(),
        pages: new Map(),
        platforms: NO_PLATFORM,
        remote: false,
        best: call,
        bestOn: NO_PLATFORM,
      };
      this.#drafts.set(key, draft);
    }
    draft.commands.add(call.command);
    const page = pageName(call.principal, cause);
    draft.pages.set(JSON.stringify(page), page);
    if (draft.cause.note === undefined && cause.note !== undefined) draft.cause = cause;
    draft.platforms |= platformSet(call.platform);
    draft.remote ||= call.principal.origin !== "local";
    if (weight(call) > weight(draft.best)) {
      draft.best = call;
      draft.bestOn = NO_PLATFORM;
    }
    if (isSameCall(call, draft.best)) draft.bestOn |= platformSet(call.platform);
  }

  changes(direction: IpcChange["direction"]): IpcChange[] {
    const changes = [...this.#drafts].map(([name, draft]) =>
      changeOf(name, draft, direction, this.#appIsNew),
    );
    return joined(changes);
  }
}

/** What makes two calls one change. A capability that holds for more pages or platforms does so with all it grants. */
function identityOf({ cause, entry, detail }: Cause): string {
  const whole = cause === "window-added" || cause === "remote-origin-granted" || cause === "platform-added";
  return JSON.stringify([cause, entry.capability, whole ? "" : entry.permission, detail]);
}

/** How much an example tells: the command's power, less where its scope lets little or nothing through. */
function weight({ command, reach, principal }: NewCall): number {
  const shown = { nothing: 0.7, bounded: 0.8, unscoped: 1, sensitive: 1.2 }[reach];
  return (powerOf(command) + 1) * shown + (principal.origin === "local" ? 0 : 0.01);
}

function changeOf(
  identity: string,
  draft: Draft,
  direction: IpcChange["direction"],
  appIsNew: boolean,
): IpcChange {
  const { cause, best, commands, pages, platforms, remote } = draft;
  const others = [...commands].filter((command) => command !== best.command && command !== ANY_APP_COMMAND);
  const listed = [...(best.command === ANY_APP_COMMAND ? [] : [best.command]), ...others.sort(byPower)];
  const effect = describeEffect(cause, best, listed);
  const [refused, allowed] =
    direction === "narrowed"
      ? [effect.allowed, effect.refused]
      : [appIsNew ? "No page could call anything." : effect.refused, effect.allowed];
  return {
    domain: "ipc",
    direction,
    cause: cause.cause,
    at: cause.at,
    subject: pagesInWords([...pages.values()]),
    action: effect.action,
    witness: invokeWitness(best, draft.bestOn === EVERY_PLATFORM && !namesPath(best) ? "any" : best.platform),
    base: refused,
    head: allowed,
    identity,
    commands: commands.has(ANY_APP_COMMAND) ? [ANY_APP_COMMAND, ...listed] : listed,
    pages: [...pages.values()],
    remote,
    platforms,
    capability: cause.entry.capability,
    permission: cause.entry.permission,
    namedAt: cause.entry.at,
    note: cause.note ?? null,
    denial: cause.denial === undefined ? null : denialOf(cause.denial),
    reach: best.reach,
    example: best.example?.example ?? null,
    appIsNew,
    inferred: cause.entry.inferred || cause.uncertain === true,
  };
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

function denialOf({ by: { capability, permission }, of }: Denial): IpcChange["denial"] {
  return { capability, permission, of };
}

/** Windows and sites that a capability came to hold for, with all the same to say of each, are one thing to read. */
function joined(changes: readonly IpcChange[]): IpcChange[] {
  const groups = new Map<string, IpcChange[]>();
  for (const change of changes) {
    const name = sayingOf(change);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [change]);
    else group.push(change);
  }
  return [...groups.values()].map(joinedTogether);
}

function sayingOf({
  identity,
  cause,
  capability,
  commands,
  platforms,
  example,
  reach,
  note,
}: IpcChange): string {
  const forPages = cause === "window-added" || cause === "remote-origin-granted";
  return forPages ? JSON.stringify([cause, capability, commands, platforms, example, reach, note]) : identity;
}

function joinedTogether(group: readonly IpcChange[]): IpcChange {
  const [first] = group as readonly [IpcChange, ...IpcChange[]];
  if (group.length === 1) return first;
  const pages = group.flatMap((change) => change.pages);
  const identity = JSON.stringify(group.map((change) => change.identity).sort());
  return { ...first, pages, subject: pagesInWords(pages), identity };
}

/** A path is one platform's: the same call on another would name another file. */
function namesPath({ example }: NewCall): boolean {
  return example?.payload.path !== undefined;
}
