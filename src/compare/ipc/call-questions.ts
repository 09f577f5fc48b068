import type { Reach } from "../../domain/call-severity.ts";
import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { IpcGrant, Principal } from "../../domain/ipc.ts";
import { type Platform, platformSet } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import type { Work } from "../../domain/work.ts";
import type { BaseIndex } from "./base-index.ts";
import type { CallTable } from "./call-table.ts";
import { causeOf } from "./cause.ts";
import type { Cause } from "./cause-of-call.ts";
import type { Drafts } from "./drafts.ts";
import type { Standing } from "./lost-denial.ts";
import type { NewCall } from "./new-call.ts";
import type { PageClass } from "./principals.ts";
import { scopeCause } from "./scope-cause.ts";
import { type Poured, sideAlone, sideOf, unscoped } from "./scope-sides.ts";
import type { Escape, ScopeAnswer, ScopeQuestion, ScopeSide } from "./scopes/scope-question.ts";

/** One command that pages of one class may call at head: what of it is new, on these platforms? */
export type CallQuestion = Readonly<{
  page: PageClass;
  command: string;
  before: CallTable;
  after: CallTable;
  poured: Poured;
  base: BaseIndex;
  head: Standing;
  ask: ScopeQuestion;
  work: Work;
  drafts: Drafts;
  /** What pages of this origin could call at base, in whatever window. */
  mayBefore(origin: string): ReadonlySet<string>;
  /** What this webview could call at base in a window of its own name; nothing where it is in one. */
  mayInOwnWindow(principal: Principal): ReadonlySet<string>;
  platforms: readonly Platform[];
}>;

/** Whether base refused the call altogether. */
export function isNew({ page, command, before }: CallQuestion): boolean {
  return (
    before.denying(page.audiences, command).length > 0 ||
    before.allowing(page.audiences, command).length === 0
  );
}

/** Notes a call that base refused, with what it can be made with; what other new lines put in its scope is theirs. */
export function noteNewCall(question: CallQuestion): Gap[] {
  const { page, command, before, after, poured, ask, platforms, work } = question;
  const entries = after.allowing(page.audiences, command);
  const [denied] =
    before.allowing(page.audiences, command).length > 0 ? before.denying(page.audiences, command) : [];
  const scope = sideOf(entries, after);
  if (scope.matching.kind === "none" || scope.matching.kind === "opaque") {
    for (const platform of platforms)
      note(question, platform, undefined, "unscoped", causeAmong(question, entries, denied, platform));
    return [];
  }
  const alone = sideAlone(scope, entries, poured);
  const gaps: Gap[] = [];
  for (const platform of platforms) {
    const answer = ask(unscoped(alone), alone, command, platform, work);
    const { escapes, undecided } = answer;
    const example = escapes.find(({ sensitive }) => sensitive) ?? escapes[0];
    // What can't be read may let anything through.
    const reach = undecided.length > 0 ? "unscoped" : example === undefined ? "nothing" : reachOf(example);
    const ownersFirst = example === undefined ? entries : entries.toSorted(byOwning(example));
    note(question, platform, example, reach, causeAmong(question, ownersFirst, denied, platform));
    gaps.push(...gapsOf(command, entries, answer));
    if (alone !== scope) gaps.push(...noteEscapes(question, entries, alone, scope, platform));
  }
  return gaps;
}

/** Notes what a call that base allowed can newly be made with. */
export function noteWiderScope(question: CallQuestion): Gap[] {
  const { page, command, before, after, platforms } = question;
  const entries = after.allowing(page.audiences, command);
  const [head, base] = [sideOf(entries, after), sideOf(before.allowing(page.audiences, command), before)];
  if (head.matching.kind === "none" || base.matching.kind === "none") return [];
  return platforms.flatMap((platform) => noteEscapes(question, entries, base, head, platform));
}

/** Notes what one scope lets through and another doesn't, by the line that lets it. */
function noteEscapes(
  question: CallQuestion,
  entries: readonly IpcGrant[],
  narrow: ScopeSide,
  wide: ScopeSide,
  platform: Platform,
): Gap[] {
  const { after, base, head, command, work } = question;
  const answer = question.ask(narrow, wide, command, platform, work);
  for (const example of answer.escapes) {
    note(question, platform, example, reachOf(example), (principal) =>
      scopeCause(principal, entries, after, example, narrow, platformSet(platform), base, head),
    );
  }
  return gapsOf(command, entries, answer);
}

type CauseFor = (principal: NewCall["principal"]) => Cause;

function causeAmong(
  { base, head }: CallQuestion,
  entries: readonly IpcGrant[],
  denied: IpcGrant | undefined,
  platform: Platform,
): CauseFor {
  return (principal) => causeOf(principal, entries, denied, platformSet(platform), base, head);
}

function note(
  question: CallQuestion,
  platform: Platform,
  example: Escape | undefined,
  reach: Reach,
  causeFor: CauseFor,
): void {
  const { page, command, drafts, mayBefore, mayInOwnWindow } = question;
  const isWholeCall = isNew(question);
  for (const principal of page.principals) {
    const crosses = principal.origin !== "local" && !mayBefore(principal.origin).has(command);
    const inOwnWindow = isWholeCall && mayInOwnWindow(principal).has(command);
    drafts.add(causeFor(principal), { principal, command, platform, example, reach, crosses, inOwnWindow });
  }
}

/** Those that hold the example's own entry come first: of two that allow a call, they are to blame. */
function byOwning({ entry }: Escape): (a: IpcGrant, b: IpcGrant) => number {
  const key = entry.text;
  const owns = ({ scope }: IpcGrant): number =>
    Number(scope?.allow.some((each) => each.text === key) === true);
  return (a, b) => owns(b) - owns(a);
}

function gapsOf(
  command: string,
  entries: readonly IpcGrant[],
  { undecided, refused = [] }: ScopeAnswer,
): Gap[] {
  const at = entries[0]?.at;
  if (at === undefined) return [];
  const unknown = undecided.map((reason) =>
    gapAt(at, {
      kind: "unsupported",
      rests: wordsOf(command, reason),
      message: `What the scope of ${code(command)} newly lets through can't be decided: ${reason}.`,
    }),
  );
  const harmless = refused.map((reason) =>
    gapAt(at, {
      kind: "unsupported",
      rests: wordsOf(command, reason),
      message: `The plugin refuses every call of ${code(command)}: ${reason}.`,
      blocking: false,
    }),
  );
  return [...unknown, ...harmless];
}

function reachOf({ sensitive }: Escape): Reach {
  return sensitive ? "sensitive" : "bounded";
}
