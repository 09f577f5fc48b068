import { changedFiles } from "../../adapters/github/changed-files.ts";
import { type Published, publishReview } from "../../adapters/github/publish.ts";
import { isCurrentHead, type PullRequest } from "../../adapters/github/pull-request.ts";
import { orderFindings } from "../../domain/finding.ts";
import type { Tree } from "../../domain/tree.ts";
import { pullRequestWording } from "../../renderers/pull-request.ts";
import { diffOf } from "../../review/diff-lines.ts";
import { identified } from "../../review/fingerprint.ts";
import type { Author } from "../../review/marker.ts";
import { planReview } from "../../review/plan.ts";
import type { Job } from "./job.ts";
import type { ToComment } from "./judge-pull-request.ts";

/** Comments on a pull request's lines, given what was said on it before. Throws a RemoteError. */
export async function commentOn(
  { github, repository, us: known, seals: sealsOf, rulePages, settling }: Job,
  pull: PullRequest,
  { situation, review, head, files, notices }: ToComment,
): Promise<Published> {
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
    wording: pullRequestWording(rulePages),
    files: await linesOf(paths, head),
    notices,
  });
  return publishReview(github, repository, pull.number, seals.sealed(plan, ours), {
    head: sha,
    isCurrent: () => isCurrentHead(github, repository, pull.number, sha),
    ...(settling !== undefined && { settling }),
  });
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
