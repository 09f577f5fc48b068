import { type Gap, gapAt } from "../../domain/gap.ts";
import type { IpcChange, IpcGrant } from "../../domain/ipc.ts";
import { PLATFORMS, platformSet, platformsOf } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { TooComplex } from "../../language/automaton.ts";
import type { Comparison } from "../comparison.ts";
import { authorises } from "./authority.ts";
import { ANY_APP_COMMAND, type CallTable, callTable, platformGroups } from "./call-table.ts";
import { type BaseIndex, causeOf, indexBase } from "./cause.ts";
import { Drafts } from "./drafts.ts";
import { type PageClass, pageClasses, unreadablePatterns } from "./principals.ts";
import { scopeCause, sideOf, unscoped } from "./scope-cause.ts";
import { scopeAsker } from "./scopes/ask.ts";
import { type Escape, NO_ESCAPE, type ScopeQuestion } from "./scopes/scope-question.ts";

/** Decides what pages of the app can newly call, and with what: effective grants, never the text that says so. */
export const ipcComparison: Comparison<IpcGrant, IpcChange> = {
  domain: "ipc",

  compare(base, head) {
    try {
      const pages = pageClasses([...base, ...head]);
      const ask = scopeAsker();
      const gaps = patternGaps(head);
      const widened = gained(base, head, pages, ask);
      const narrowed = gained(head, base.filter(isKnown), pages, ask);
      for (const gap of widened.gaps) gaps.push(gap);
      return {
        changes: [...widened.drafts.changes("widened"), ...narrowed.drafts.changes("narrowed")],
        gaps,
      };
    } catch (error) {
      if (!(error instanceof TooComplex)) throw error;
      return { changes: [], gaps: head.slice(0, 1).map(({ at }) => tooComplex(at, error)) };
    }
  },

  allows(grants, { witness, platforms }) {
    const platform = witness.platform === "any" ? platformsOf(platforms)[0] : witness.platform;
    return authorises(sureOf(grants), witness, platform ?? PLATFORMS[0]);
  },
};

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
  pages: readonly PageClass[],
  ask: ScopeQuestion,
): Gained {
  const drafts = new Drafts(base.length === 0);
  const undecided = new Map<string, Gap>();
  const sure = base.filter(isSure);
  const openAlready = sure.length < base.length;
  const index = indexBase(sure);
  for (const group of platformGroups(sure, head.filter(isSure))) {
    const [before, after] = [callTable(group.base), callTable(group.head)];
    for (const page of pages) {
      for (const command of after.commands(page.audiences)) {
        if (after.denying(page.audiences, command).length > 0) continue;
        if (openAlready && command === ANY_APP_COMMAND && page.principals[0].origin !== "local") continue;
        const call = {
          page,
          command,
          before,
          after,
          index,
          ask,
          drafts,
          platforms: platformsOf(group.platforms),
        };
        const gaps = isNew(call) ? noteNewCall(call) : noteWiderScope(call);
        for (const gap of gaps) undecided.set(JSON.stringify(gap), gap);
      }
    }
  }
  return { drafts, gaps: [...undecided.values()] };
}

type Call = Readonly<{
  page: PageClass;
  command: string;
  before: CallTable;
  after: CallTable;
  index: BaseIndex;
  ask: ScopeQuestion;
  drafts: Drafts;
  platforms: ReturnType<typeof platformsOf>;
}>;

function isNew({ page, command, before }: Call): boolean {
  return (
    before.denying(page.audiences, command).length > 0 ||
    before.allowing(page.audiences, command).length === 0
  );
}

function noteNewCall({ page, command, before, after, index, ask, drafts, platforms }: Call): Gap[] {
  const entries = after.allowing(page.audiences, command);
  const [denied] =
    before.allowing(page.audiences, command).length > 0 ? before.denying(page.audiences, command) : [];
  const scope = sideOf(entries, after);
  const unlimited = scope.matching.kind === "none" || scope.matching.kind === "opaque";
  const gaps: Gap[] = [];
  for (const platform of platforms) {
    const { escapes, undecided } = unlimited ? NO_ESCAPE : ask(unscoped(scope), scope, command, platform);
    const example = escapes.find(({ sensitive }) => sensitive) ?? escapes[0];
    // What can't be read may let anything through.
    const reach =
      unlimited || undecided.length > 0 ? "unscoped" : example === undefined ? "nothing" : reachOf(example);
    for (const principal of page.principals) {
      const cause = causeOf(principal, entries, denied, platformSet(platform), index);
      drafts.add(cause, { principal, command, platform, example, reach });
    }
    gaps.push(...undecidedGaps(command, entries, undecided));
  }
  return gaps;
}

function undecidedGaps(command: string, entries: readonly IpcGrant[], undecided: readonly string[]): Gap[] {
  const at = entries[0]?.at;
  if (at === undefined) return [];
  return undecided.map((reason) =>
    gapAt(
      at,
      "unsupported",
      `What the scope of ${code(command)} newly lets through can't be decided: ${reason}.`,
    ),
  );
}

function reachOf({ sensitive }: Escape): "sensitive" | "bounded" {
  return sensitive ? "sensitive" : "bounded";
}

function noteWiderScope({ page, command, before, after, index, ask, drafts, platforms }: Call): Gap[] {
  const entries = after.allowing(page.audiences, command);
  const [head, base] = [sideOf(entries, after), sideOf(before.allowing(page.audiences, command), before)];
  if (head.matching.kind === "none" || base.matching.kind === "none") return [];
  const gaps: Gap[] = [];
  for (const platform of platforms) {
    const answer = ask(base, head, command, platform);
    for (const example of answer.escapes) {
      for (const principal of page.principals) {
        const cause = scopeCause(principal, entries, after, example, base, platformSet(platform), index);
        drafts.add(cause, { principal, command, platform, example, reach: reachOf(example) });
      }
    }
    gaps.push(...undecidedGaps(command, entries, answer.undecided));
  }
  return gaps;
}

function patternGaps(head: readonly IpcGrant[]): Gap[] {
  return [...unreadablePatterns(head)].map(([{ text, at }, why]) =>
    gapAt(at, "does-not-build", `${code(text)} ${why}. It was read as matching nothing.`),
  );
}

function tooComplex(at: IpcGrant["at"], { message }: TooComplex): Gap {
  return gapAt(at, "truncated", `The app's capabilities can't be compared: they tell apart ${message}.`);
}
