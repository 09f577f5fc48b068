import { ipcComparison } from "../../src/compare/ipc/ipc-comparison.ts";
import { matchesGlob } from "../../src/compare/ipc/plain-glob.ts";
import { matchesUrl } from "../../src/compare/ipc/plain-url.ts";
import type { IpcChange } from "../../src/domain/ipc.ts";
import type { PageName } from "../../src/domain/page-name.ts";
import { hasPlatform, PLATFORMS, type Platform } from "../../src/domain/platform.ts";
import type { InvokeWitness } from "../../src/domain/witness.ts";
import { isTauri3 } from "../../src/tauri/versions.ts";
import { plenty } from "../work.ts";
import { type Case, hasApp, type Side, sideOf } from "./cases.ts";
import { refusedPattern } from "./comparison.ts";
import { request, torilSays } from "./questions.ts";
import { type Random, random } from "./random.ts";
import { callsTo, UNDECLARED } from "./real-calls.ts";
import { type Answer, ask, type Request } from "./tauri-oracle.ts";

/** What released Tauris say of a call before and after a change. */
export type Verdict = Readonly<{ call: InvokeWitness; platform: Platform; was: boolean; is: boolean }>;

/** A case as Toril sees it. */
export type Reviewed = Readonly<{
  base: Side | undefined;
  head: Side;
  changes: readonly IpcChange[];
  /** Something blocks, so that nothing passes. */
  blocked: boolean;
}>;

/** Undefined where head has no app that the oracle can be asked about. */
export function reviewed({ base: before, head: after, facts }: Case): Reviewed | undefined {
  const [base, head] = [sideOf(before, facts), sideOf(after, facts)];
  return head === undefined || (base === undefined && hasApp(before)) ? undefined : review(base, head);
}

export function review(base: Side | undefined, head: Side): Reviewed {
  const { changes, gaps } = ipcComparison.compare(base?.subject.grants ?? [], head.subject.grants, plenty());
  const all = [...gaps, ...head.subject.gaps, ...head.subject.project.gaps];
  const widened = changes.filter(({ direction }) => direction === "widened");
  return { base, head, changes: widened, blocked: all.some(({ blocking }) => blocking) };
}

/** Calls that may tell the sides of a case apart, and those that Toril proves its findings by. */
export function probes(
  { base, head, changes }: Reviewed,
  chance: Random = random(1),
  platforms: readonly Platform[] = PLATFORMS,
): readonly (readonly [Platform, InvokeWitness[]])[] {
  return platforms.map((platform) => {
    const guessed = [head, base].flatMap((side) =>
      side === undefined ? [] : callsTo(side.subject, platform, chance, 40),
    );
    // A wildcard of Tauri 3 takes in what no one declares; to Toril it stands for what is declared.
    const isDeclared = ({ command }: InvokeWitness) =>
      !isTauri3(head.subject.project) || command !== UNDECLARED;
    return [platform, [...proofsOn(changes, platform), ...guessed.filter(isDeclared)]] as const;
  });
}

/** The calls by which Toril proves its findings, as far as they can be asked about. */
export function proofsOn(changes: readonly IpcChange[], platform: Platform): InvokeWitness[] {
  return changes
    .filter((change) => isProvenOn(change, platform))
    .map(({ witness }) => witness)
    .filter(isAskable);
}

function isProvenOn({ witness, platforms }: IpcChange, platform: Platform): boolean {
  return witness.platform === platform || (witness.platform === "any" && hasPlatform(platforms, platform));
}

/** The oracle knows how four plugins read their scopes; what an app's own commands make of theirs is its own affair. */
function isAskable({ command, payload }: InvokeWitness): boolean {
  const isScoped = /^plugin:(?:fs\||http\||opener\||shell\|(?:execute|spawn)$)/.test(command);
  return isScoped || Object.keys(payload).length === 0;
}

/**
 * Whether there can be such a call: plugins look at the real path, which has no dots to follow, and on Windows a drive,
 * but for what doesn't exist where it would begin. And nobody has a folder named like a variable of Tauri 1.
 */
function isReal({ payload: { path } }: InvokeWitness, platform: Platform): boolean {
  if (typeof path !== "string") return true;
  return (
    !/(?:^|\/)(?:\.{1,2}|\$APP|\$LOG)(?:\/|$)/.test(path) && (platform !== "windows" || !path.startsWith("/"))
  );
}

/** Asks the Tauri of each side. Nobody ran a base that does not build: what Toril reads of it counts. */
export function verdicts(each: Reviewed, asked: ReturnType<typeof probes>): readonly Verdict[] | undefined {
  const answersOf = (side: Side | undefined): readonly Answer[] =>
    side === undefined
      ? []
      : ask(
          side.family,
          asked.map(([platform, calls]): Request => request(side.subject, platform, calls)),
        );
  const [before, after] = [answersOf(each.base), answersOf(each.head)];
  if (after.some((answer) => "error" in answer)) return undefined;
  return asked.flatMap(([platform, calls], i) =>
    calls.map((call, j) => {
      const answer = before[i];
      const isBroken = answer !== undefined && "error" in answer;
      const was = isBroken ? allowedBy(each.base, call, platform) : allowedIn(answer, j);
      return { call, platform, was, is: allowedIn(after[i], j) };
    }),
  );
}

function allowedBy(side: Side | undefined, call: InvokeWitness, platform: Platform): boolean {
  return side !== undefined && torilSays(side.subject, call, platform);
}

function allowedIn(answer: Answer | undefined, index: number): boolean {
  if (answer === undefined || "error" in answer) return false;
  const said = answer.answers[index];
  return (said?.passes ?? said?.allowed) === true;
}

/** What Toril gets wrong about a call, in words. */
export function faults(each: Reviewed, { call, platform, was, is }: Verdict): string[] {
  const where = `${call.text} on ${platform}`;
  const isSure = !each.blocked;
  const isCovered = each.changes.some((change) => covers(change, call, platform));
  const wrong = (side: string) => `Toril ${side === "is" ? "at head" : "at base"} is wrong about ${where}`;
  return [
    ...(isSure && allowedBy(each.base, call, platform) !== was ? [wrong("was")] : []),
    ...(isSure && allowedBy(each.head, call, platform) !== is ? [wrong("is")] : []),
    ...(isSure && !was && is && isReal(call, platform) && !isCovered ? [`unsaid: ${where}`] : []),
    ...(each.changes.some(({ witness }) => witness === call) && (was || !is) ? [`no proof: ${where}`] : []),
  ];
}

/** Why Tauri does not build head, while Toril says nothing of it. */
export function isUnsaidBreak({ head, blocked }: Reviewed): boolean {
  return !blocked && PLATFORMS.every((platform) => refusedPattern(head.subject, platform) === undefined);
}

/** Whether what a change says that is new takes in this call. */
function covers(change: IpcChange, call: InvokeWitness, platform: Platform): boolean {
  const isOwn = !call.command.startsWith("plugin:");
  const isNamed = change.commands.includes(call.command) || (isOwn && change.commands.includes("*"));
  return hasPlatform(change.platforms, platform) && isNamed && change.pages.some((page) => isOn(page, call));
}

function isOn({ kind, label, from }: PageName, call: InvokeWitness): boolean {
  const isThere = matchesGlob(label, call[kind], ANY_LABEL) === true;
  if (from.kind !== "site") return isThere && call.origin === "local";
  return isThere && call.origin !== "local" && matchesUrl(from.url, call.origin, plenty()) === true;
}

const ANY_LABEL = { literalSeparator: false, literalDot: false, foldCase: false };
