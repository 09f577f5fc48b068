import type { RepositoryName } from "../../adapters/github/api.ts";
import { changedFiles } from "../../adapters/github/changed-files.ts";
import { type Published, publishReview } from "../../adapters/github/publish.ts";
import { isCurrentHead, type PullRequest } from "../../adapters/github/pull-request.ts";
import { type Finding, orderFindings } from "../../domain/finding.ts";
import type { Tree } from "../../domain/tree.ts";
import type { PlaceLink } from "../../renderers/digest-table.ts";
import { filesLink, filesPage } from "../../renderers/files-link.ts";
import { pullRequestWording } from "../../renderers/pull-request.ts";
import { diffOf } from "../../review/diff-lines.ts";
import { identified } from "../../review/fingerprint.ts";
import type { Author } from "../../review/marker.ts";
import { planReview } from "../../review/plan.ts";
import type { ReviewPlan } from "../../review/review-plan.ts";
import type { Job } from "./job.ts";
import type { ToComment } from "./judge-pull-request.ts";
import { type Told, told } from "./told.ts";

/** What became of the comments, and the findings that have one in the diff. */
export type Commented = Readonly<{ comments: Told; findings: ReadonlySet<Finding> }>;

/** Comments on a pull request's lines, given what was said on it before. */
export async function commentOn(job: Job, pull: PullRequest, toComment: ToComment): Promise<Commented> {
  let findings: ReadonlySet<Finding> = new Set();
  const comments = await told(async () => {
    const { plan, published } = await carryOut(job, pull, toComment);
    findings = new Set(published.kind === "published" ? plan.commented : []);
    return published;
  });
  return { comments, findings };
}

async function carryOut(
  { github, repository, us: known, seals: sealsOf, rulePages, forge, settling }: Job,
  pull: PullRequest,
  { situation, review, policy, head, files, notices, acceptance }: ToComment,
): Promise<Readonly<{ plan: ReviewPlan; published: Published }>> {
  const sha = pull.head.sha;
  const paths = new Set(review.findings.map(({ path }) => path));
  const changed = files ?? (await changedFiles(github, repository, pull.number, paths));
  const us = situation.us ?? known ?? NOBODY;
  const seals = sealsOf(pull.number);
  const found = identified(orderFindings(review.findings)).map(({ fingerprint }) => fingerprint);
  const ours = seals.ours(situation, us, new Set(found));
  const plan = planReview({
    review,
    head: sha,
    diff: diffOf(changed),
    ...ours,
    us,
    policy,
    wording: pullRequestWording(rulePages, linkTo(forge, repository, pull.number)),
    files: await linesOf(paths, head),
    notices,
    acceptance,
  });
  const published = await publishReview(github, repository, pull.number, seals.sealed(plan, ours), {
    head: sha,
    isCurrent: () => isCurrentHead(github, repository, pull.number, sha),
    ...(settling !== undefined && { settling }),
  });
  return { plan, published };
}

/** Leads to a line of the pull request's diff, where it is known on which forge that is. */
function linkTo(forge: string | undefined, { owner, repo }: RepositoryName, number: number): PlaceLink {
  return forge === undefined ? () => null : filesLink(filesPage(forge, `${owner}/${repo}`, number));
}

/** Who has written nothing yet: no comment is theirs. */
const NOBODY: Author = { login: "", bot: true };

async function linesOf(
  paths: ReadonlySet<string>,
  head: Tree,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const entries = (await head.list()).entries.filter(({ path }) => paths.has(path));
  if (entries.length === 0) return new Map();
  const blobs = await head.read(entries);
  return new Map(
    entries.flatMap(({ path, id }) => {
      const bytes = blobs.get(id);
      return bytes === undefined ? [] : [[path, new TextDecoder().decode(bytes).split("\n")] as const];
    }),
  );
}
