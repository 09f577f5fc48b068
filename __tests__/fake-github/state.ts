/** Everything the fake remembers, as plain values that the routes change and the shapes show. */
import type { JsonObject } from "./answer.ts";
import type { GitRepository } from "./git.ts";
import type { App, Identity, Permissions, User } from "./identity.ts";
import type { Anchor } from "./placement.ts";

export type Limits = {
  /** Entries of a recursive tree before it is truncated: 100,000. */
  treeEntries: number;
  /** Bytes of a blob that the blobs API still answers: 100 MB. */
  blobBytes: number;
  /** Bytes that the contents API gives as base64: 1 MB. */
  contentBytes: number;
  /** Bytes of `text` of a blob in GraphQL: 512,000. */
  graphqlTextBytes: number;
  /** Lines and bytes of one file's patch, beyond which the field is left out. */
  patchLines: number;
  patchBytes: number;
  /** Files of a pull request, and of a comparison: 3,000 and 300. */
  pullFiles: number;
  compareFiles: number;
  /** Requests an hour: 5,000 for an installation, 1,000 for GITHUB_TOKEN. */
  installationRequests: number;
  actionsRequests: number;
};

export const GITHUB_LIMITS: Readonly<Limits> = {
  treeEntries: 100_000,
  blobBytes: 100_000_000,
  contentBytes: 1_000_000,
  graphqlTextBytes: 512_000,
  patchLines: 20_000,
  patchBytes: 500_000,
  pullFiles: 3_000,
  compareFiles: 300,
  installationRequests: 5_000,
  actionsRequests: 1_000,
};

/** A repository by name; the fork's objects lie in the same git repository, as on GitHub. */
export type RepositoryName = Readonly<{ id: number; owner: User; name: string; fork: boolean }>;

export type Pull = {
  readonly id: number;
  readonly number: number;
  readonly author: User;
  readonly headRepository: RepositoryName;
  readonly headRef: string;
  readonly createdAt: string;
  title: string;
  body: string | null;
  draft: boolean;
  state: "open" | "closed";
  baseRef: string;
  /** The tip of the base branch when the pull request was opened or last pushed to: it may be stale. */
  baseSha: string;
  headSha: string;
  mergeCommitSha: string | null;
  updatedAt: string;
  readonly labels: Set<string>;
  /** When it was merged, and the commits that it then brought to its base. */
  merged?: Readonly<{ at: string; commits: readonly string[] }>;
};

export type ReviewState = "PENDING" | "COMMENTED" | "APPROVED" | "CHANGES_REQUESTED" | "DISMISSED";

export type Review = {
  readonly id: number;
  readonly pull: number;
  readonly identity: Identity;
  readonly commitId: string;
  body: string;
  state: ReviewState;
  submittedAt: string | undefined;
  minimized: string | undefined;
};

export type ReviewComment = {
  readonly id: number;
  readonly pull: number;
  readonly review: number;
  readonly identity: Identity;
  /** The commit it was made on and the merge base then. */
  readonly commitId: string;
  readonly baseId: string;
  readonly anchor: Anchor;
  readonly position: number;
  readonly diffHunk: string;
  readonly inReplyTo: number | undefined;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  minimized: string | undefined;
  /** On the first comment of a thread. */
  resolvedBy: User | undefined;
};

export type IssueComment = {
  readonly id: number;
  readonly issue: number;
  readonly identity: Identity;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  minimized: string | undefined;
};

export type CheckSuite = {
  readonly id: number;
  readonly app: App;
  readonly headSha: string;
  readonly createdAt: string;
};

export type CheckRun = {
  readonly id: number;
  readonly suite: CheckSuite;
  readonly headSha: string;
  name: string;
  externalId: string;
  detailsUrl: string | null;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: JsonObject[];
  actions: JsonObject[];
};

export type CommitStatus = Readonly<{
  id: number;
  sha: string;
  identity: Identity;
  state: string;
  context: string;
  description: string | null;
  targetUrl: string | null;
  createdAt: string;
}>;

/** Another repository of the same owner, with what it holds of its own, and the name that it had before. */
export type Beside = Readonly<{
  git: GitRepository;
  repository: RepositoryName;
  isPrivate: boolean;
  formerly: string | undefined;
}>;

export type World = {
  readonly git: GitRepository;
  readonly repository: RepositoryName;
  readonly isPrivate: boolean;
  readonly defaultBranch: string;
  readonly limits: Limits;
  readonly app: App;
  readonly installation: number;
  /** What the App was given when it was installed. */
  readonly granted: Permissions;
  readonly pulls: Pull[];
  readonly reviews: Review[];
  readonly reviewComments: ReviewComment[];
  readonly issueComments: IssueComment[];
  readonly checkSuites: CheckSuite[];
  readonly checkRuns: CheckRun[];
  readonly statuses: CommitStatus[];
  readonly forks: RepositoryName[];
  /** What the owner has beside it; undefined for nothing. */
  readonly beside: Beside | undefined;
  readonly users: Map<string, User>;
  /** People who may write, by login. */
  readonly permissions: Map<string, "admin" | "write" | "read">;
  readonly tokens: Map<string, Identity>;
  /** Where this server answers; known once it listens. */
  api: string;
  nextId: number;
  seconds: number;
};

/** Where the pages for people are. Nothing answers there. */
export const WEB = "https://github.com";

const EPOCH = Date.UTC(2026, 0, 5, 9);

/** The fake's own time: a second later at each call, so that the same test always gives the same hashes. */
export function now(world: World): string {
  return new Date(EPOCH + 1000 * world.seconds++).toISOString().replace(".000Z", "Z");
}

export function newId(world: World): number {
  return world.nextId++;
}

export function nodeId(kind: string, id: number): string {
  return `${kind}_kwDOAFake${id.toString(36).padStart(6, "0")}`;
}

export function parseNodeId(text: string): Readonly<{ kind: string; id: number }> | undefined {
  const [, kind, id] = /^([A-Za-z]+)_kwDOAFake([0-9a-z]{6,})$/.exec(text) ?? [];
  return kind === undefined || id === undefined ? undefined : { kind, id: Number.parseInt(id, 36) };
}
