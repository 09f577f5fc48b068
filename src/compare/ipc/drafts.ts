import { byPower, powerOf } from "../../domain/command-power.ts";
import type { IpcChange, Principal } from "../../domain/ipc.ts";
import {
  EVERY_PLATFORM,
  NO_PLATFORM,
  type Platform,
  type PlatformSet,
  platformSet,
} from "../../domain/platform.ts";
import { ANY_APP_COMMAND } from "./call-table.ts";
import type { Cause } from "./cause.ts";
import { describeEffect, describePage } from "./description.ts";
import { invokeWitness } from "./invoke-witness.ts";
import type { Escape } from "./scopes/scope-question.ts";

/** One call that became possible, with an example of its arguments where its scope has one. */
export type NewCall = Readonly<{
  principal: Principal;
  command: string;
  platform: Platform;
  example: Escape | undefined;
  reach: IpcChange["reach"];
}>;

type Draft = {
  readonly cause: Cause;
  readonly commands: Set<string>;
  readonly pages: Set<string>;
  platforms: PlatformSet;
  remote: boolean;
  best: NewCall;
};

/** Collects calls by what made them possible: people read one finding per line of theirs, not one per command. */
export class Drafts {
  readonly #drafts = new Map<string, Draft>();

  add(cause: Cause, call: NewCall): void {
    const key = identityOf(cause);
    let draft = this.#drafts.get(key);
    if (draft === undefined) {
      draft = {
        cause,
        commands: new Set(),
        pages: new Set(),
        platforms: NO_PLATFORM,
        remote: false,
        best: call,
      };
      this.#drafts.set(key, draft);
    }
    draft.commands.add(call.command);
    draft.pages.add(describePage(call.principal, cause.entry));
    draft.platforms |= platformSet(call.platform);
    draft.remote ||= call.principal.origin !== "local";
    if (weight(call) > weight(draft.best)) draft.best = call;
  }

  changes(direction: IpcChange["direction"]): IpcChange[] {
    return [...this.#drafts].map(([identity, draft]) => changeOf(identity, draft, direction));
  }
}

function identityOf({ cause, entry, detail }: Cause): string {
  return JSON.stringify([cause, entry.capability, entry.permission, detail]);
}

/** How much an example tells: the command's power, less where its scope lets little or nothing through. */
function weight({ command, reach, principal }: NewCall): number {
  const shown = { nothing: 0.2, bounded: 0.8, unscoped: 1, sensitive: 1.2 }[reach];
  return (powerOf(command) + 1) * shown + (principal.origin === "local" ? 0 : 0.01);
}

function changeOf(identity: string, draft: Draft, direction: IpcChange["direction"]): IpcChange {
  const { cause, best, commands, pages, platforms, remote } = draft;
  const listed = [...commands].filter((command) => command !== ANY_APP_COMMAND).sort(byPower);
  const effect = describeEffect(cause, best, listed);
  const [refused, allowed] =
    direction === "widened" ? [effect.refused, effect.allowed] : [effect.allowed, effect.refused];
  return {
    domain: "ipc",
    direction,
    cause: cause.cause,
    at: cause.at,
    subject: [...pages].join(", "),
    action: effect.action,
    witness: invokeWitness(best, platforms === EVERY_PLATFORM && !namesPath(best) ? "any" : best.platform),
    base: refused,
    head: allowed,
    identity,
    commands: commands.has(ANY_APP_COMMAND) ? [ANY_APP_COMMAND, ...listed] : listed,
    pages: [...pages],
    remote,
    platforms,
    capability: cause.entry.capability,
    permission: cause.entry.permission,
    reach: best.reach,
    inferred: cause.entry.inferred,
  };
}

/** A path is one platform's: the same call on another would name another file. */
function namesPath({ example }: NewCall): boolean {
  return example?.payload.path !== undefined;
}
