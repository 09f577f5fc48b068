import { type Gap, gapAt } from "../../domain/gap.ts";
import type { IpcChange, IpcGrant } from "../../domain/ipc.ts";
import { PLATFORMS, platformSet, platformsOf } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { TooComplex } from "../../language/automaton.ts";
import type { Comparison } from "../comparison.ts";
import { authorises } from "./authority.ts";
import { type CallTable, callTable, platformGroups } from "./call-table.ts";
import { type BaseIndex, causeOf, indexBase } from "./cause.ts";
import { Drafts } from "./drafts.ts";
import { type PageClass, pageClasses, unreadablePatterns } from "./principals.ts";
import { scopeCause, sideOf, unscoped } from "./scope-cause.ts";
import { scopeAsker } from "./scopes/ask.ts";
import type { Escape, ScopeQuestion } from "./scopes/scope-question.ts";

/** Decides what pages of the app can newly call, and with what: effective grants, never the text that says so. */
export const ipcComparison: Comparison<IpcGrant, IpcChange> = {
  domain: "ipc",

  compare(base, head) {
    try {
      const pages = pageClasses([...base, ...head]);
      const ask = scopeAsker();
      const gaps = patternGaps(head);
      const widened = gained(base, head, pages, ask);
      const narrowed = gained(head, base, pages, ask);
      gaps.push(...widened.gaps);
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
    return authorises(grants, witness, platform ?? PLATFORMS[0]);
  },
};

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
  const index = indexBase(base);
  for (const group of platformGroups(base, head)) {
    const [before, after] = [callTable(group.base), callTable(group.head)];
    for (const page of pages) {
      for (const command of after.commands(page.audiences)) {
        if (after.denying(command).length > 0) continue;
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
        if (isNew(call)) noteNewCall(call);
        else for (const gap of noteWiderScope(call)) undecided.set(JSON.stringify(gap), gap);
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
  return before.denying(command).length > 0 || before.allowing(page.audiences, command).length === 0;
}

function noteNewCall({ page, command, before, after, index, ask, drafts, platforms }: Call): void {
  const entries = after.allowing(page.audiences, command);
  const [denied] = before.allowing(page.audiences, command).length > 0 ? before.denying(command) : [];
  const scope = sideOf(entries, after);
  const unlimited = scope.matching.kind === "none" || scope.matching.kind === "opaque";
  for (const platform of platforms) {
    const escapes = unlimited ? [] : ask(unscoped(scope), scope, command, platform).escapes;
    const example = escapes.find(({ sensitive }) => sensitive) ?? escapes[0];
    const reach = unlimited ? "unscoped" : example === undefined ? "nothing" : reachOf(example);
    for (const principal of page.principals) {
      const cause = causeOf(principal, entries, denied, platformSet(platform), index);
      drafts.add(cause, { principal, command, platform, example, reach });
    }
  }
}

function reachOf({ sensitive }: Escape): "sensitive" | "bounded" {
  return sensitive ? "sensitive" : "bounded";
}

function noteWiderScope({ page, command, before, after, index, ask, drafts, platforms }: Call): Gap[] {
  const entries = after.allowing(page.audiences, command);
  const [head, base] = [sideOf(entries, after), sideOf(before.allowing(page.audiences, command), before)];
  if (head.matching.kind === "none") return [];
  const gaps: Gap[] = [];
  for (const platform of platforms) {
    const answer = ask(base, head, command, platform);
    for (const example of answer.escapes) {
      for (const principal of page.principals) {
        const cause = scopeCause(principal, entries, after, example, base, platformSet(platform), index);
        drafts.add(cause, { principal, command, platform, example, reach: reachOf(example) });
      }
    }
    const at = entries[0]?.at;
    if (at === undefined) continue;
    for (const reason of answer.undecided) {
      const message = `Whether the scope of ${code(command)} lets more through than before can't be decided: ${reason}.`;
      gaps.push(gapAt(at, "unsupported", message));
    }
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
