import { ANY_APP_COMMAND } from "../../domain/command.ts";
import type { Gap } from "../../domain/gap.ts";
import { gapAt, wordsOf } from "../../domain/gap.ts";
import type { IpcChange, IpcGrant } from "../../domain/ipc.ts";
import { PLATFORMS, platformsOf } from "../../domain/platform.ts";
import type { Work } from "../../domain/work.ts";
import { TooComplex } from "../../language/language.ts";
import type { Comparison } from "../comparison.ts";
import { authorises } from "./authority.ts";
import { indexBase } from "./base-index.ts";
import { type CallQuestion, isNew, noteNewCall, noteWiderScope } from "./call-questions.ts";
import { callTable, platformGroups } from "./call-table.ts";
import { callableBy, callableInOwnWindow } from "./callable.ts";
import { Drafts } from "./drafts.ts";
import { extentOf } from "./extent.ts";
import { standing } from "./lost-denial.ts";
import { lostGuards } from "./lost-guards.ts";
import { patternGaps } from "./pattern-gaps.ts";
import { type PageClass, pageClasses } from "./principals.ts";
import { type Allows, withRemovable } from "./removable.ts";
import { NOTHING_POURED, newlyPoured } from "./scope-sides.ts";
import { scopeAsker } from "./scopes/ask.ts";
import type { ScopeQuestion } from "./scopes/scope-question.ts";
import { withoutKnownSites } from "./taken-for-local.ts";

/** Decides what pages of the app can newly call, and with what: effective grants, never the text that says so. */
export const ipcComparison: Comparison<IpcGrant, IpcChange> = {
  domain: "ipc",

  compare(granted, allOfHead, work) {
    const { base, head } = withoutKnownSites(granted ?? [], allOfHead);
    try {
      const pages = pageClasses([...base, ...head], work);
      const ask = scopeAsker();
      const unread = { base: patternGaps(base, work), head: patternGaps(head, work) };
      const widened = gained(base, head, "widened", pages, ask, work);
      const narrowed = gained(head, base.filter(isKnown), "narrowed", pages, ask, work);
      const allows: Allows = (grants, change) => allowsWitness(grants, change, work);
      return {
        changes: [
          ...withRemovable(widened.drafts.changes("widened", granted === null), head, allows),
          ...narrowed.drafts.changes("narrowed", false),
        ],
        gaps: [...widened.gaps, ...lostGuards(base, head)],
        unread,
      };
    } catch (error) {
      if (!(error instanceof TooComplex)) throw error;
      return { changes: [], gaps: head.slice(0, 1).map(({ at }) => tooComplex(at, error)) };
    }
  },

  allows: (grants, change, work) => allowsWitness(sureOf(grants), change, work),

  extentOf,
};

function allowsWitness(grants: readonly IpcGrant[], { witness, platforms }: IpcChange, work: Work): boolean {
  const platform = witness.platform === "any" ? platformsOf(platforms)[0] : witness.platform;
  return authorises(grants, witness, platform ?? PLATFORMS[0], work);
}

/** Only what surely was there can be said to be gone. */
function isKnown({ inferred, effect }: IpcGrant): boolean {
  return !inferred || effect === "deny";
}

/** An unknown version of Tauri may leave an app's commands open to sites, and may not. */
function isSure({ command, inferred }: IpcGrant): boolean {
  return command !== ANY_APP_COMMAND || !inferred;
}

/** Kept with the list, so that its index is kept too. */
const sureGrants = new WeakMap<readonly IpcGrant[], readonly IpcGrant[]>();

function sureOf(grants: readonly IpcGrant[]): readonly IpcGrant[] {
  const known = sureGrants.get(grants) ?? grants.filter(isSure);
  sureGrants.set(grants, known);
  return known;
}

type Gained = Readonly<{ drafts: Drafts; gaps: readonly Gap[] }>;

/** Everything that `head` lets some page do and `base` does not. */
function gained(
  base: readonly IpcGrant[],
  head: readonly IpcGrant[],
  direction: IpcChange["direction"],
  pages: readonly PageClass[],
  ask: ScopeQuestion,
  work: Work,
): Gained {
  const drafts = new Drafts();
  const undecided = new Map<string, Gap>();
  const sure = base.filter(isSure);
  const openAlready = sure.length < base.length;
  const sides = { drafts, ask, work, base: indexBase(sure), head: standing(head) };
  for (const group of platformGroups(sure, head.filter(isSure))) {
    const [before, after] = [callTable(group.base), callTable(group.head)];
    const asked = {
      ...sides,
      before,
      after,
      // A call that is gone took its scope with it: that is told once.
      mayBefore: callableBy(pages, before),
      mayInOwnWindow: callableInOwnWindow(pages, before),
      poured: direction === "widened" ? newlyPoured(group.head, before) : NOTHING_POURED,
      platforms: platformsOf(group.platforms),
    };
    for (const page of pages) {
      for (const command of after.commands(page.audiences)) {
        if (after.denying(page.audiences, command).length > 0) continue;
        if (openAlready && command === ANY_APP_COMMAND && page.principals[0].origin !== "local") continue;
        const question: CallQuestion = { ...asked, page, command };
        const gaps = isNew(question) ? noteNewCall(question) : noteWiderScope(question);
        for (const gap of gaps) undecided.set(JSON.stringify(gap), gap);
      }
    }
  }
  return { drafts, gaps: [...undecided.values()] };
}

function tooComplex(at: IpcGrant["at"], { message }: TooComplex): Gap {
  return gapAt(at, {
    kind: "truncated",
    rests: wordsOf("too complex"),
    message: `The app's capabilities can't be compared: they tell apart ${message}.`,
  });
}
