/** The part of GitHub's graph that a reviewer walks: repository, blobs, pull request, threads, comments. */
import { type Identity, may, type User } from "../identity.ts";
import { mergeBaseOf, shownDiff, standingOf, tip } from "../pulls.ts";
import { visibleComments } from "../routes/review-comments.ts";
import { webUrl } from "../shapes/repository.ts";
import {
  type IssueComment,
  nodeId,
  type Pull,
  type Review,
  type ReviewComment,
  type World,
} from "../state.ts";
import { connection } from "./connection.ts";
import { type Args, Entity, type Field } from "./execute.ts";

export function repositoryEntity(world: World, viewer: Identity): Entity {
  const { repository, isPrivate, defaultBranch } = world;
  return new Entity("Repository", {
    id: () => nodeId("R", repository.id),
    name: () => repository.name,
    nameWithOwner: () => `${repository.owner.login}/${repository.name}`,
    owner: () => actor(repository.owner),
    isPrivate: () => isPrivate,
    url: () => webUrl(repository),
    defaultBranchRef: () =>
      new Entity("Ref", {
        name: () => defaultBranch,
        target: () => objectEntity(world, tip(world, defaultBranch)),
      }),
    object: ({ oid, expression }) =>
      objectEntity(world, typeof oid === "string" ? oid : named(world, String(expression ?? ""))),
    pullRequest: ({ number }) => {
      const pull = world.pulls.find((each) => each.number === number);
      return pull === undefined ? undefined : pullEntity(world, viewer, pull);
    },
  });
}

export function pullEntity(world: World, viewer: Identity, pull: Pull): Entity {
  return new Entity(
    "PullRequest",
    {
      id: () => nodeId("PR", pull.id),
      number: () => pull.number,
      title: () => pull.title,
      url: () => `${webUrl(world.repository)}/pull/${pull.number}`,
      state: () => pull.state.toUpperCase(),
      isDraft: () => pull.draft,
      isCrossRepository: () => pull.headRepository.fork,
      headRefName: () => pull.headRef,
      headRefOid: () => pull.headSha,
      baseRefName: () => pull.baseRef,
      baseRefOid: () => pull.baseSha,
      author: () => actor(pull.author),
      changedFiles: () => shownDiff(world, mergeBaseOf(world, pull), pull.headSha).length,
      reviewThreads: (args) => {
        const threads = visibleComments(world, pull.number).filter(
          ({ inReplyTo }) => inReplyTo === undefined,
        );
        const shown = threads.map((thread) => threadEntity(world, viewer, thread));
        return connection("PullRequestReviewThread", "reviewThreads", shown, args);
      },
      reviews: (args) => {
        const reviews = world.reviews.filter((review) => review.pull === pull.number);
        const shown = reviews.map((review) => reviewEntity(world, viewer, review));
        return connection("PullRequestReview", "reviews", shown, args);
      },
      commits: (args) => {
        const all = world.git.commitsBetween(mergeBaseOf(world, pull), pull.headSha);
        const shown = all.map(
          ({ sha }) => new Entity("PullRequestCommit", { commit: () => objectEntity(world, sha) }),
        );
        return connection("PullRequestCommit", "commits", shown, args);
      },
      comments: (args) => {
        const comments = world.issueComments.filter(({ issue }) => issue === pull.number);
        const shown = comments.map((comment) => issueCommentEntity(world, viewer, comment));
        return connection("IssueComment", "comments", shown, args);
      },
    },
    ["Node"],
  );
}

export function threadEntity(world: World, viewer: Identity, first: ReviewComment): Entity {
  const { anchor } = first;
  const there = () => standingOf(world, first);
  const canResolve = mayResolve(viewer);
  return new Entity(
    "PullRequestReviewThread",
    {
      id: () => nodeId("PRRT", first.id),
      isResolved: () => first.resolvedBy !== undefined,
      isOutdated: () => there().outdated,
      isCollapsed: () => first.resolvedBy !== undefined || there().outdated,
      resolvedBy: () => (first.resolvedBy === undefined ? null : actor(first.resolvedBy)),
      viewerCanResolve: () => canResolve && first.resolvedBy === undefined,
      viewerCanUnresolve: () => canResolve && first.resolvedBy !== undefined,
      path: () => anchor.path,
      line: () => there().line,
      startLine: () => there().startLine,
      originalLine: () => anchor.line,
      originalStartLine: () => anchor.startLine,
      diffSide: () => anchor.side,
      startDiffSide: () => (anchor.startLine === undefined ? null : (anchor.startSide ?? anchor.side)),
      subjectType: () => anchor.subject.toUpperCase(),
      comments: (args: Args) => {
        const all = visibleComments(world, first.pull);
        const comments = all.filter(({ id, inReplyTo }) => id === first.id || inReplyTo === first.id);
        const shown = comments.map((comment) => reviewCommentEntity(world, viewer, comment));
        return connection("PullRequestReviewComment", "comments", shown, args);
      },
    },
    ["Node"],
  );
}

export function reviewCommentEntity(world: World, viewer: Identity, comment: ReviewComment): Entity {
  const there = () => standingOf(world, comment);
  const review = world.reviews.find(({ id }) => id === comment.review);
  return new Entity(
    "PullRequestReviewComment",
    {
      ...written(viewer, "PRRC", comment),
      url: () => `${webUrl(world.repository)}/pull/${comment.pull}#discussion_r${comment.id}`,
      createdAt: () => comment.createdAt,
      updatedAt: () => comment.updatedAt,
      path: () => comment.anchor.path,
      line: () => there().line,
      startLine: () => there().startLine,
      originalLine: () => comment.anchor.line,
      position: () => there().position,
      outdated: () => there().outdated,
      diffHunk: () => comment.diffHunk,
      subjectType: () => comment.anchor.subject.toUpperCase(),
      originalCommit: () => objectEntity(world, comment.commitId),
      pullRequestReview: () => (review === undefined ? null : reviewEntity(world, viewer, review)),
      replyTo: () => {
        const answered = world.reviewComments.find(({ id }) => id === comment.inReplyTo);
        return answered === undefined ? null : reviewCommentEntity(world, viewer, answered);
      },
    },
    ["Node", "Minimizable", "Comment"],
  );
}

export function reviewEntity(world: World, viewer: Identity, review: Review): Entity {
  return new Entity(
    "PullRequestReview",
    {
      ...written(viewer, "PRR", review),
      url: () => `${webUrl(world.repository)}/pull/${review.pull}#pullrequestreview-${review.id}`,
      state: () => review.state,
      submittedAt: () => review.submittedAt,
      commit: () => objectEntity(world, review.commitId),
    },
    ["Node", "Minimizable", "Comment"],
  );
}

export function issueCommentEntity(world: World, viewer: Identity, comment: IssueComment): Entity {
  return new Entity(
    "IssueComment",
    {
      ...written(viewer, "IC", comment),
      url: () => `${webUrl(world.repository)}/pull/${comment.issue}#issuecomment-${comment.id}`,
      createdAt: () => comment.createdAt,
      updatedAt: () => comment.updatedAt,
    },
    ["Node", "Minimizable", "Comment"],
  );
}

/** For `resolveReviewThread` a token needs more than the right to comment. */
export function mayResolve(viewer: Identity): boolean {
  return may(viewer, "pull_requests", "write") && may(viewer, "contents", "write");
}

/** A bot's login has no `[bot]` here, as opposed to REST. */
export function actor({ id, login, type }: User): Entity {
  const name = login.replace(/\[bot\]$/, "");
  return new Entity(
    type,
    {
      id: () => nodeId(type === "Bot" ? "BOT" : "U", id),
      databaseId: () => id,
      login: () => name,
    },
    ["Actor", "Node"],
  );
}

/** Whoever GitHub knows by the address in a commit. */
function gitActor(world: World, { email }: Readonly<{ email: string }>): Entity {
  const known = world.users.get(/\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1] ?? "");
  return new Entity("GitActor", { user: () => (known === undefined ? null : actor(known)) });
}

/** Whom a commit's message names as its authors too. */
function coAuthorsIn(message: string): Readonly<{ email: string }>[] {
  return [...message.matchAll(/^Co-authored-by: .*<([^<>]+)>$/gim)].map(([, email = ""]) => ({ email }));
}

function objectEntity(world: World, sha: string | undefined): Entity | undefined {
  const { git, limits } = world;
  const described = sha === undefined ? undefined : git.describe(sha);
  if (sha === undefined || described === undefined) return undefined;
  const common = { id: () => nodeId("O", Number.parseInt(sha.slice(0, 10), 16)), oid: () => sha };
  if (described.type === "commit") {
    const { tree, message, author, committer } = git.readCommit(sha);
    const fields = {
      authors: (args: Args) => {
        const people = [author, ...coAuthorsIn(message)].map((each) => gitActor(world, each));
        return connection("GitActor", "authors", people, args);
      },
      committer: () => gitActor(world, committer),
      message: () => message,
      committedDate: () => committer.date,
      tree: () => new Entity("Tree", { oid: () => tree }),
      file: ({ path }: Args) => fileEntity(world, tree, String(path)),
    };
    return new Entity("Commit", { ...common, ...fields }, ["GitObject", "Node"]);
  }
  if (described.type === "tree") {
    const entries = () =>
      git.listTree(sha, false).map(
        ({ path, mode, type, sha: oid }) =>
          new Entity("TreeEntry", {
            name: () => path,
            mode: () => Number.parseInt(mode, 8),
            type: () => type,
            oid: () => oid,
          }),
      );
    return new Entity("Tree", { ...common, entries }, ["GitObject", "Node"]);
  }

  const bytes = git.readBlob(sha);
  // Git's own rule: a zero byte near the start.
  const binary = bytes.subarray(0, 8000).includes(0);
  const fields = {
    byteSize: () => described.size,
    isBinary: () => binary,
    isTruncated: () => !binary && described.size > limits.graphqlTextBytes,
    text: () => (binary ? null : bytes.subarray(0, limits.graphqlTextBytes).toString()),
  };
  return new Entity("Blob", { ...common, ...fields }, ["GitObject", "Node"]);
}

/** An entry of a tree below it. Its mode is told in decimal. */
function fileEntity(world: World, tree: string, path: string): Entity | undefined {
  const found = world.git.listTree(tree, true).find((entry) => entry.path === path);
  if (found === undefined) return undefined;
  return new Entity("TreeEntry", {
    path: () => path,
    name: () => path.replace(/^.*\//, ""),
    mode: () => Number.parseInt(found.mode, 8),
    type: () => found.type,
    oid: () => found.sha,
    size: () => found.size ?? 0,
    object: () => objectEntity(world, found.sha),
  });
}

/** `<commit>:<path>`, or a name alone. */
function named({ git }: World, expression: string): string | undefined {
  const colon = expression.indexOf(":");
  const name = colon < 0 ? expression : expression.slice(0, colon);
  const commit = git.commitOf(`refs/heads/${name}`) ?? git.commitOf(name);
  if (commit === undefined) return /^[0-9a-f]{40,64}$/.test(expression) ? expression : undefined;
  return colon < 0 ? commit : git.shaAt(commit, expression.slice(colon + 1));
}

type Written = Readonly<{ id: number; identity: Identity; body: string; minimized: string | undefined }>;

function written(viewer: Identity, kind: string, thing: Written): Record<string, Field> {
  const mine = thing.identity.user.id === viewer.user.id;
  return {
    id: () => nodeId(kind, thing.id),
    databaseId: () => thing.id,
    fullDatabaseId: () => String(thing.id),
    body: () => thing.body,
    author: () => actor(thing.identity.user),
    viewerDidAuthor: () => mine,
    viewerCanUpdate: () => mine,
    viewerCanMinimize: () => may(viewer, "pull_requests", "write"),
    isMinimized: () => thing.minimized !== undefined,
    minimizedReason: () => thing.minimized,
  };
}
