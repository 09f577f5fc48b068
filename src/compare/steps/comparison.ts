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
    for (const grant of grants)
      if (grant.act === witness.act && familyOf(grant.rule) === familyOf(rule)) return true;
    return false;
  },

  extentOf: ({ acts }) => ({ acts }),
};

/** That other code stands where code stood takes nothing away. */
const QUIET: ReadonlySet<StepRule> = new Set(["build/step-changed"]);

function gained(
  before: readonly StepGrant[],
  after: readonly StepGrant[],
  direction: StepChange["direction"],
  appIsNew: boolean,
): StepChange[] {
  const known = new Set(before.map(nameOf));
  const entries = new Set(before.map(({ entry }) => entry));
  const found = new Map<string, StepGrant>();
  const run = new Set(after.filter(({ rule }) => familyOf(rule) === "run").map(({ act }) => act));
  for (const grant of after.toSorted(byRule)) {
    const name = nameOf(grant);
    // What the build runs is no news of the script that people may start by its name, too.
    const isTold = grant.rule === "build/package-script-changed" && run.has(grant.act);
    if (!known.has(name) && !found.has(name) && !isTold) found.set(name, told(grant, entries));
  }
  return [...Map.groupBy(withoutToldCode([...found.values()]), causeOf).values()].flatMap((group) => {
    const [first, ...others] = group.toSorted(byWeight);
    return first === undefined ? [] : [changeOf([first, ...others], direction, appIsNew)];
  });
}

/** That the code of a file is another is no news where it is told what that code newly does. */
function withoutToldCode(grants: readonly StepGrant[]): StepGrant[] {
  const told = new Set(grants.flatMap((grant) => (isWhole(grant) ? [] : [grant.at.path])));
  return grants.filter((grant) => !isWhole(grant) || !told.has(grant.at.path));
}

/** Whether a grant stands for all code of a file. */
function isWhole({ act }: StepGrant): boolean {
  return act.startsWith(WHOLE_CODE);
}

function nameOf({ rule, act }: StepGrant): string {
  return JSON.stringify([familyOf(rule), act]);
}

/** What a known command newly leads to is news of what that leads to, and not of the command. */
function told(grant: StepGrant, entries: ReadonlySet<string>): StepGrant {
  const isByCommand = grant.rule === "build/hook-changed" || grant.rule === "build/lifecycle-script-added";
  if (!isByCommand || !entries.has(grant.entry)) return grant;
  return { ...grant, rule: grant.class === "reaches" ? "build/step-reaches" : "build/step-changed" };
}

/** One line of settings is one cause, and so is one file of code. */
function causeOf({ rule, at, by }: StepGrant): string {
  const isCode = rule === "build/step-reaches" || rule === "build/step-changed";
  return JSON.stringify([rule, at.path, isCode ? null : at.line, by]);
}

function byRule(one: StepGrant, other: StepGrant): number {
  return STEP_RULES.indexOf(one.rule) - STEP_RULES.indexOf(other.rule);
}

/** What reaches furthest first, and of a pipe the whole of it. */
function byWeight(one: StepGrant, other: StepGrant): number {
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
  group: readonly [StepGrant, ...StepGrant[]],
  direction: StepChange["direction"],
  appIsNew: boolean,
): StepChange {
  const [{ rule, act, machine, by, text, class: seen, at }] = group;
  const secrets = [...new Set(group.flatMap((each) => each.secrets))].sort();
  return {
    domain: "steps",
    direction,
    rule,
    at,
    identity: JSON.stringify([rule, ...group.map((each) => each.act).sort()]),
    witness: { kind: "step", text: shown(text, secrets), platform: "any", machine, act, secrets },
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
