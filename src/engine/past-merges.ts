import type { Finding } from "../domain/finding.ts";
import type { GapKind, ReviewedGap } from "../domain/gap.ts";
import type { FailedRule, PastMerges, Proposal } from "../domain/past-merges.ts";
import { DEFAULT_POLICY, failsBy } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import { worst } from "../domain/severity.ts";
import { OF_BUILD_CODE, type Trusted, trustedName } from "../domain/trust.ts";
import { OFFLINE } from "../facts/unknown.ts";
import { isTrustable } from "./read-trust.ts";

/** One merge failing for a rule is a finding; as many are a habit, of which the team decides what it weighs. */
const HABIT = 3;

/** As many packages are proposed: nobody looks into more. */
const MOST_PACKAGES = 20;

const fails = failsBy(DEFAULT_POLICY);
const OF_CODE: ReadonlySet<string> = new Set(Object.values(OF_BUILD_CODE).flat());

/** Counts what reviews of past merges said. It keeps names and numbers only, so that they may be many. */
export class PastMergesCount {
  #reviewed = 0;
  #failed = 0;
  #incomplete = 0;
  #unasked = 0;
  readonly #rules = new Map<string, FailedRule>();
  readonly #gaps = new Map<GapKind, number>();
  readonly #trusted = new Map<string, Proposal["trust"][number]>();

  /** @param commit the merge; the newest one comes first */
  add(commit: string, { verdict, findings, gaps }: Review): void {
    this.#reviewed += 1;
    if (verdict === "fail") this.#failed += 1;
    if (verdict === "incomplete") this.#addIncomplete(gaps.filter((gap) => gap.blocking && !isUnasked(gap)));
    const failing = findings.filter(fails);
    for (const [rule, of] of Map.groupBy(failing, (finding) => finding.rule)) this.#addRule(rule, commit, of);
    for (const trusted of trustableIn(failing)) this.#addTrusted(trusted);
  }

  counted(): PastMerges {
    const gaps = [...this.#gaps].map(([kind, merges]) => ({ kind, merges }));
    return {
      ...{ reviewed: this.#reviewed, failed: this.#failed },
      ...{ incomplete: this.#incomplete, unasked: this.#unasked },
      rules: mostFirst([...this.#rules.values()]),
      gaps: mostFirst(gaps),
    };
  }

  /**
   * What would have spared the team most. Nothing is proposed of a rule that was ever above medium, and none is ever turned off. Of
   * code that runs while building, names are narrower than a rule.
   */
  proposal(): Proposal {
    const habits = mostFirst([...this.#rules.values()]).filter(
      ({ rule, merges, worst: severity }) => merges >= HABIT && severity === "medium" && !OF_CODE.has(rule),
    );
    return {
      rules: habits.map(({ rule, merges }) => ({ rule, severity: "low", merges })),
      trust: mostFirst([...this.#trusted.values()]).slice(0, MOST_PACKAGES),
    };
  }

  #addIncomplete(blocking: readonly ReviewedGap[]): void {
    if (blocking.length === 0) this.#unasked += 1;
    else this.#incomplete += 1;
    for (const kind of new Set(blocking.map((gap) => gap.kind)))
      this.#gaps.set(kind, (this.#gaps.get(kind) ?? 0) + 1);
  }

  #addRule(rule: string, commit: string, findings: readonly Finding[]): void {
    const before = this.#rules.get(rule);
    const severities = findings.map(({ severity }) => severity);
    this.#rules.set(rule, {
      rule,
      merges: (before?.merges ?? 0) + 1,
      worst: worst([...severities, before?.worst ?? "info"]),
      newest: before?.newest ?? commit,
    });
  }

  #addTrusted(trusted: Trusted): void {
    const name = trustedName(trusted);
    const merges = (this.#trusted.get(name)?.merges ?? 0) + 1;
    this.#trusted.set(name, { trusted, merges });
  }
}

/** Whether a gap is there because no registry was asked: a pull request's review asks. */
function isUnasked({ message }: ReviewedGap): boolean {
  return message.includes(OFFLINE.unknown);
}

/** The packages of one merge whose code newly ran, each once. What an update brought that anyone takes is high, and no habit. */
function trustableIn(failing: readonly Finding[]): Iterable<Trusted> {
  const packages = failing
    .filter(({ rule, severity }) => OF_CODE.has(rule) && severity === "medium")
    .flatMap(({ codeOf }) => codeOf.flatMap((each) => (isTrustable(each) ? [each] : [])));
  return new Map(packages.map((each) => [trustedName(each), each])).values();
}

function mostFirst<T extends Readonly<{ merges: number }>>(all: readonly T[]): T[] {
  return all.toSorted((one, other) => other.merges - one.merges);
}
