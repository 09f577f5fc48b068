import type { CodeClass } from "../../domain/build-code.ts";
import { CODE_CLASSES } from "../../domain/build-code.ts";
import {
  familyOf,
  STEP_RULES,
  type StepChange,
  type StepGrant,
  type StepRule,
  WHOLE_CODE,
} from "../../domain/step.ts";
import type { Comparison } from "../comparison.ts";

/** Compares what a repository has run: a set of acts, so that more is what base's set doesn't hold, wherever it stands. */
export const stepComparison: Comparison<StepGrant, StepChange> = {
  domain: "steps",

  compare(base, head) {
    return {
      changes: [
        ...gained(base ?? [], head, "widened", base === null),
        ...gained(head, base ?? [], "narrowed", false).filter(({ rule }) => !QUIET.has(rule)),
      ],
      gaps: [],
    };
  },

  allows(grants, { witness, rule }) {
    let left = witness.rank;
    for (const grant of grants)
      if (grant.act === witness.act && familyOf(grant.rule) === familyOf(rule)) left -= 1;
    return left <= 0;
  },

  extentOf: ({ acts }) => ({ acts }),
};

/** That other code stands where code stood takes nothing away. */
const QUIET: ReadonlySet<StepRule> = new Set([
  "build/step-changed",
  "build/package-script-changed",
  "build/agent-text-changed",
]);

function gained(
  before: readonly StepGrant[],
  after: readonly StepGrant[],
  direction: StepChange["direction"],
  appIsNew: boolean,
): StepChange[] {
  const entries = new Set(before.map(({ entry }) => entry));
  const found = newActs(before, after).map((fresh) => ({ ...fresh, grant: told(fresh.grant, entries) }));
  return [...Map.groupBy(withoutToldCode(found), causeOf).values()].flatMap((group) => {
    const [first, ...others] = group.toSorted(byWeight);
    return first === undefined ? [] : [changeOf([first, ...others], direction, appIsNew)];
  });
}

/** An act that is new, and how many have to do it for it to be so. */
type Fresh = Readonly<{ grant: StepGrant; rank: number }>;

/** Each act of `after` that `before` lacks, by the gravest that does it; of what is counted, those that are more. */
function newActs(before: readonly StepGrant[], after: readonly StepGrant[]): Fresh[] {
  const known = Map.groupBy(before, nameOf);
  const run = new Set(after.filter(({ rule }) => familyOf(rule) === "run").map(({ act }) => act));
  const acts = Map.groupBy(after.filter((grant) => mayBeNews(grant, known, run)).toSorted(byRule), nameOf);
  return [...acts].flatMap(([name, doing]): Fresh[] => {
    const old = known.get(name) ?? [];
    const isCounted = doing[0]?.of !== undefined;
    const more = isCounted ? doing.length - old.length : old.length === 0 ? 1 : 0;
    const doers = new Set(old.map(({ of }) => of));
    const others = isCounted ? doing.filter(({ of }) => !doers.has(of)) : doing;
    return others.slice(0, Math.max(0, more)).map((grant) => ({ grant, rank: old.length + 1 }));
  });
}

function mayBeNews(
  { rule, act, insteadOf, isGuard }: StepGrant,
  known: ReadonlyMap<string, readonly StepGrant[]>,
  run: ReadonlySet<string>,
): boolean {
  if (isGuard === true) return false;
  if (insteadOf !== undefined && !known.has(nameOf({ rule, act: insteadOf }))) return false;
  // What the build runs is no news of the script that people may start by its name, too.
  return rule !== "build/package-script-changed" || !run.has(act);
}

/**
 * That the code of a file is another is no news where it is told what that code newly does, nor that a command is another where it
 * is told what that command reaches.
 */
function withoutToldCode(found: readonly Fresh[]): Fresh[] {
  const told = new Set(found.flatMap(({ grant }) => (isWhole(grant) ? [] : [grant.at.path])));
  const reaching = new Set(found.flatMap(({ grant }) => (isReaching(grant) ? [commandOf(grant)] : [])));
  return found.filter(({ grant }) =>
    isWhole(grant) ? !told.has(grant.at.path) : isReaching(grant) || !reaching.has(commandOf(grant)),
  );
}

function isReaching({ rule }: StepGrant): boolean {
  return rule !== "build/step-changed";
}

/** One command, wherever it is known by more than one act. */
function commandOf({ at, text }: StepGrant): string {
  return JSON.stringify([at.path, at.line, text]);
}

/** Whether a grant stands for all code of a file. */
function isWhole({ act }: StepGrant): boolean {
  return act.startsWith(WHOLE_CODE);
}

function nameOf({ rule, act }: Pick<StepGrant, "rule" | "act">): string {
  return JSON.stringify([familyOf(rule), act]);
}

/** What a known command newly leads to is news of what that leads to, and not of the command. */
function told(grant: StepGrant, entries: ReadonlySet<string>): StepGrant {
  const isByCommand = grant.rule === "build/hook-changed" || grant.rule === "build/lifecycle-script-added";
  if (!isByCommand || !entries.has(grant.entry)) return grant;
  return { ...grant, rule: grant.class === "reaches" ? "build/step-reaches" : "build/step-changed" };
}

/** One line of settings is one cause, one file of code, and one secret of a job, whatever it comes beside. */
function causeOf({ grant: { rule, at, by, secrets } }: Fresh): string {
  if (rule === "build/token-may-write") return JSON.stringify([rule, at.path, by]);
  if (rule === "build/secret-in-reach") return JSON.stringify([rule, at.path, by, secrets]);
  const isCode = rule === "build/step-reaches" || rule === "build/step-changed";
  return JSON.stringify([rule, at.path, isCode ? null : at.line, by]);
}

function byRule(one: StepGrant, other: StepGrant): number {
  return STEP_RULES.indexOf(one.rule) - STEP_RULES.indexOf(other.rule);
}

/** What reaches furthest first, and of a pipe the whole of it. */
function byWeight({ grant: one }: Fresh, { grant: other }: Fresh): number {
  return (
    rankOf(other.class) - rankOf(one.class) ||
    one.at.line - other.at.line ||
    other.text.length - one.text.length
  );
}

function rankOf(seen: CodeClass): number {
  return CODE_CLASSES.indexOf(seen);
}

function changeOf(
  found: readonly [Fresh, ...Fresh[]],
  direction: StepChange["direction"],
  appIsNew: boolean,
): StepChange {
  const group = found.map(({ grant }) => grant);
  const [{ grant, rank }] = found;
  const { rule, act, machine, by, text, class: seen, at } = grant;
  const secrets = [...new Set(group.flatMap((each) => each.secrets))].sort();
  return {
    domain: "steps",
    direction,
    rule,
    at,
    identity: JSON.stringify([rule, ...group.map((each) => each.act).sort()]),
    witness: { kind: "step", text: shown(text, secrets), platform: "any", machine, act, rank, secrets },
    by,
    acts: [...new Set(group.map((each) => each.act))].sort(),
    texts: textsOf(group),
    class: seen,
    secrets,
    appIsNew,
  };
}

/** What is done, without what is a part of another text. */
function textsOf(group: readonly StepGrant[]): string[] {
  const texts = [...new Set(group.map(({ text }) => text))];
  return texts.filter((text) => !texts.some((other) => other !== text && other.includes(text)));
}

/** A command with the secrets that it could read, as a remark behind it. */
function shown(text: string, secrets: readonly string[]): string {
  return secrets.length === 0 ? text : `${text}  # could read ${secrets.join(", ")}`;
}
