/** What GitHub tells when something happens, to an App by webhook and to an Action as a file. */
import type { JsonObject } from "./answer.ts";
import type { User } from "./identity.ts";
import { merge, tip } from "./pulls.ts";
import { showCheckRun, showCheckSuite } from "./shapes/check.ts";
import { showSimpleCommit } from "./shapes/commit.ts";
import { showIssue, showPull } from "./shapes/pull.ts";
import { showRepository, webUrl } from "./shapes/repository.ts";
import { showIssueComment } from "./shapes/review.ts";
import { showUser } from "./shapes/user.ts";
import { type CheckRun, type CheckSuite, type IssueComment, nodeId, type Pull, type World } from "./state.ts";

/** An event: GitHub's name for its description, the name of its header, the payload. */
export type Event = Readonly<{ kind: string; name: string; payload: JsonObject }>;

export type PullAction = "opened" | "synchronize" | "reopened" | "edited" | "ready_for_review" | "labeled";

export type MergeGroup = Readonly<{ headSha: string; headRef: string; baseSha: string; baseRef: string }>;

const NOTHING = "0000000000000000000000000000000000000000";

export function pullEvent(
  world: World,
  action: PullAction,
  pull: Pull,
  sender: User,
  more: JsonObject = {},
): Event {
  const payload = {
    action,
    number: pull.number,
    pull_request: showPull(world, pull),
    ...more,
    ...common(world, sender),
  };
  return { kind: `pull-request-${action.replaceAll("_", "-")}`, name: "pull_request", payload };
}

export function pushEvent(world: World, ref: string, before: string | undefined, sender: User): Event {
  const after = world.git.commitOf(ref) ?? NOTHING;
  const commits =
    before === undefined ? [world.git.readCommit(after)] : world.git.commitsBetween(before, after);
  const shown = commits.map((commit) => ({
    ...showSimpleCommit(commit),
    distinct: true,
    url: `${webUrl(world.repository)}/commit/${commit.sha}`,
    added: [],
    removed: [],
    modified: [],
  }));
  const { owner } = world.repository;
  const payload = {
    ref,
    before: before ?? NOTHING,
    after,
    base_ref: null,
    created: before === undefined,
    deleted: false,
    forced: before !== undefined && !world.git.isAncestor(before, after),
    compare: `${webUrl(world.repository)}/compare/${(before ?? NOTHING).slice(0, 12)}...${after.slice(0, 12)}`,
    commits: shown,
    head_commit: shown.at(-1) ?? null,
    pusher: { name: sender.login, email: `${sender.login}@users.noreply.github.com` },
    ...common(world, sender),
    repository: {
      ...showRepository(world),
      owner: { ...showUser(world, owner), name: owner.login, email: null },
      created_at: 1_735_689_600,
      pushed_at: 1_767_603_600,
      stargazers: 0,
      master_branch: world.defaultBranch,
    },
  };
  return { kind: "push", name: "push", payload };
}

export function mergeGroupEvent(world: World, group: MergeGroup, sender: User): Event {
  const payload = {
    action: "checks_requested",
    merge_group: {
      head_sha: group.headSha,
      head_ref: group.headRef,
      base_sha: group.baseSha,
      base_ref: group.baseRef,
      head_commit: showSimpleCommit(world.git.readCommit(group.headSha)),
    },
    ...common(world, sender),
  };
  return { kind: "merge-group-checks-requested", name: "merge_group", payload };
}

/** A comment in the conversation that is new, or was edited by `sender`. */
export function commentEvent(
  world: World,
  action: "created" | "edited",
  pull: Pull,
  comment: IssueComment,
  sender: User = comment.identity.user,
): Event {
  const payload = {
    action,
    issue: showIssue(world, pull),
    comment: showIssueComment(world, comment),
    ...(action === "edited" ? { changes: { body: { from: comment.body } } } : {}),
    ...common(world, sender),
  };
  return { kind: `issue-comment-${action}`, name: "issue_comment", payload };
}

export function suiteEvent(world: World, suite: CheckSuite, sender: User): Event {
  const { repository: _, ...shown } = showCheckSuite(world, suite);
  const payload = { action: "rerequested", check_suite: shown, ...common(world, sender) };
  return { kind: "check-suite-rerequested", name: "check_suite", payload };
}

export function runEvent(world: World, run: CheckRun, sender: User, identifier?: string): Event {
  const action = identifier === undefined ? "rerequested" : "requested_action";
  const { repository: _, ...suite } = showCheckSuite(world, run.suite);
  const payload = {
    action,
    check_run: { ...showCheckRun(world, run), check_suite: suite },
    ...(identifier === undefined ? {} : { requested_action: { identifier } }),
    ...common(world, sender),
  };
  return { kind: `check-run-${action.replaceAll("_", "-")}`, name: "check_run", payload };
}

/** As a workflow sees it: nobody's installation. */
export function withoutInstallation({ payload }: Event): JsonObject {
  const { installation: _, ...rest } = payload;
  return rest;
}

export function openMergeGroup(world: World, pull: Pull): MergeGroup | undefined {
  const baseSha = tip(world, pull.baseRef);
  const message = `Merge pull request #${pull.number} from ${pull.headRepository.owner.login}/${pull.headRef}`;
  const headRef = `refs/heads/gh-readonly-queue/${pull.baseRef}/pr-${pull.number}-${baseSha}`;
  const headSha = merge(world, pull, headRef, message);
  if (headSha === undefined) return undefined;
  return { headSha, headRef, baseSha, baseRef: `refs/heads/${pull.baseRef}` };
}

function common(world: World, sender: User): JsonObject {
  return {
    repository: showRepository(world),
    installation: { id: world.installation, node_id: nodeId("MDIz", world.installation) },
    sender: showUser(world, sender),
  };
}
