import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { firstParents } from "../src/adapters/git/first-parents.ts";
import { openGitTree } from "../src/adapters/git/git-tree.ts";
import { openRepository, type Repository } from "../src/adapters/git/repository.ts";
import { resolveRevision } from "../src/adapters/git/revisions.ts";
import type { Finding } from "../src/domain/finding.ts";
import type { Step } from "../src/domain/history.ts";
import { atLeast } from "../src/domain/severity.ts";
import type { Tree } from "../src/domain/tree.ts";
import { Work } from "../src/domain/work.ts";
import { changedPaths } from "../src/engine/changed-paths.ts";
import { reviewRepository } from "../src/engine/review-repository.ts";
import { sideOf } from "../src/engine/side.ts";
import { workflows } from "../src/readers/workflows/reader.ts";
import { newOfZizmor, type ZizmorFinding } from "./zizmor/new-findings.ts";

/**
 * Reviews the newest first-parent commits of clones that touch a workflow, and has zizmor judge both sides of each. It prints a
 * line for each commit of which either says something at medium or above, what zizmor newly tells beside what our rules for
 * workflows do; then how many commits each tells of, and our findings beside which zizmor has nothing of the same question.
 * Nothing of the repositories is run.
 *
 *     node scripts/workflows-beside-zizmor.ts ZIZMOR REPO… [--limit N]       # of each repository, 66 if none is named
 */
const USAGE = "Usage: node scripts/workflows-beside-zizmor.ts ZIZMOR REPO… [--limit N]";

/** Our questions that zizmor has audits of, and those audits. */
const SAME_QUESTION: Readonly<Record<string, RegExp>> = {
  "build/action-unpinned": /^(?:unpinned-(?:uses|images|tools)|stale-action-refs|ref-version-mismatch)$/,
  "build/token-may-write": /^(?:excessive-permissions|undocumented-permissions)$/,
  "build/untrusted-code-with-secrets":
    /^(?:dangerous-triggers|template-injection|self-hosted-runner|github-env|bot-conditions|artipacked)$/,
};
/** Our questions that it has none of. */
const OURS_ALONE = ["build/tool-unpinned", "build/secret-in-reach", "build/tool-replaced"];

const { values, positionals } = parseArgs({ options: { limit: { type: "string" } }, allowPositionals: true });
const [zizmor, ...repos] = positionals;
const limit = Number(values.limit ?? 66);
if (zizmor === undefined || repos.length === 0 || !(limit > 0)) throw new Error(USAGE);

/** Far more than any of these reviews takes. */
const MOST_WORK = 50_000_000;

const counts = { changes: 0, zizmor: 0, ours: 0, both: 0 };
const alone: string[] = [];
const folder = mkdtempSync(join(tmpdir(), "toril-zizmor-"));
try {
  for (const repo of repos) await compareHistory(repo, zizmor);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const [name, count] of Object.entries(counts)) process.stdout.write(`${name}\t${count}\n`);
process.stdout.write(["", "Ours without zizmor's:", ...alone, ""].join("\n"));

async function compareHistory(repo: string, program: string): Promise<void> {
  const repository = await openRepository(repo);
  for (const { commit, parent } of await stepsOf(repository)) {
    const [base, head] = await Promise.all([
      openGitTree(repository, parent),
      openGitTree(repository, commit),
    ]);
    const theirs = await newOfZizmor(program, folder, base, head);
    tell(`${basename(repo)} ${commit.slice(0, 9)}`, await newOfOurs(base, head), theirs);
  }
  await repository.close();
}

/** What the reader of workflows alone leads to: no app is looked at. */
async function newOfOurs(base: Tree, head: Tree): Promise<readonly Finding[]> {
  const [before, after] = await Promise.all([base.list(), head.list()]);
  const sides = { base: sideOf(base, before), head: sideOf(head, after) };
  const changed = changedPaths(before, after);
  return (await reviewRepository([workflows], sides, changed, [], new Work(MOST_WORK))).findings;
}

/** The newest commits that touch a workflow, each with its first parent. */
async function stepsOf(repository: Repository): Promise<Step[]> {
  const { sha: to } = await resolveRevision(repository, "HEAD");
  const steps: Step[] = [];
  for await (const { paths, ...step } of firstParents(repository, { to, from: null, most: Infinity })) {
    if (paths.some((path) => path.startsWith(".github/workflows/"))) steps.push(step);
    if (steps.length >= limit) break;
  }
  return steps;
}

function tell(change: string, findings: readonly Finding[], theirs: readonly ZizmorFinding[]): void {
  const ours = findings.filter(({ rule }) => OURS_ALONE.includes(rule) || rule in SAME_QUESTION);
  const gating = ours.filter(({ severity }) => atLeast(severity, "medium"));
  const grave = theirs.filter(({ severity }) => /^(?:Medium|High)$/.test(severity));
  counts.changes += 1;
  if (grave.length > 0) counts.zizmor += 1;
  if (gating.length > 0) counts.ours += 1;
  if (gating.length > 0 && grave.length > 0) counts.both += 1;
  if (gating.length === 0 && grave.length === 0) return;
  const told = [...tallied(grave.map(({ audit }) => audit)), "/", ...gating.map(shown)];
  process.stdout.write(`${change}\t${told.join(" ")}\n`);
  for (const finding of gating)
    if (!theirs.some(({ audit }) => SAME_QUESTION[finding.rule]?.test(audit) ?? true))
      alone.push(`${change}\t${shown(finding)}: ${finding.title}`);
}

function tallied(audits: readonly string[]): string[] {
  return [...Map.groupBy(audits, (audit) => audit)].map(([audit, all]) => `${audit}×${all.length}`);
}

function shown({ rule, severity, path, line }: Finding): string {
  return `${rule} ${severity} ${path}:${line}`;
}
