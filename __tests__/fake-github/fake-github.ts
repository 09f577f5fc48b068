/** A GitHub for tests: one repository on real git, its REST and GraphQL APIs, its webhooks, and what can go wrong. */
import {
  type Event,
  mergeGroupEvent,
  openMergeGroup,
  pushEvent,
  runEvent,
  suiteEvent,
  withoutInstallation,
} from "./events.ts";
import type { Faults } from "./faults.ts";
import { type Files, GitRepository } from "./git.ts";
import {
  GITHUB_ACTIONS,
  type Identity,
  newApp,
  type Permissions,
  READ_ONLY,
  REVIEWER,
  user,
} from "./identity.ts";
import { PullRequest } from "./pull-request.ts";
import { commitOn, headRefOf, mergePull, type NewPull, openPull, person } from "./pulls.ts";
import { FakeServer, type LoggedRequest } from "./server.ts";
import {
  type Beside,
  type CheckRun,
  GITHUB_LIMITS,
  type Limits,
  newId,
  type RepositoryName,
  type World,
} from "./state.ts";
import { type Delivery, type Hook, Webhooks } from "./webhooks.ts";

export type Settings = Readonly<{
  owner?: string;
  repo?: string;
  /** What `main` holds at first. */
  files?: Files;
  defaultBranch?: string;
  private?: boolean;
  /** What the owner's repository `.github` holds, and what it is called by now. */
  organization?: Readonly<{ files: Files; private?: boolean; owner?: string; renamed?: string }>;
  app?: Readonly<{ id?: number; slug?: string; name?: string; permissions?: Permissions }>;
  webhook?: Hook;
  limits?: Partial<Limits>;
}>;

export async function startFakeGitHub(settings: Settings = {}): Promise<FakeGitHub> {
  const world = newWorld(settings);
  const server = new FakeServer(world);
  world.api = await server.listen();
  return new FakeGitHub(world, server, new Webhooks(settings.webhook, world.app.id));
}

export class FakeGitHub {
  readonly world: World;
  private readonly server: FakeServer;
  private readonly webhooks: Webhooks;

  constructor(world: World, server: FakeServer, webhooks: Webhooks) {
    this.world = world;
    this.server = server;
    this.webhooks = webhooks;
  }

  get url(): string {
    return this.world.api;
  }

  /** Every request so far, oldest first. */
  get requests(): readonly LoggedRequest[] {
    return this.server.requests;
  }

  get faults(): Faults {
    return this.server.faults;
  }

  get deliveries(): readonly Delivery[] {
    return this.webhooks.deliveries;
  }

  /** Fails where the fake gave an answer that GitHub wouldn't, or was asked for what it doesn't serve. */
  async close(): Promise<void> {
    await this.server.close();
    this.world.git.remove();
    this.world.beside?.git.remove();
    const { dishonest } = this.server;
    if (dishonest.length > 0) throw new Error(dishonest.join("\n"));
  }

  /** Where webhooks go from now on; the receiver often starts after the fake does. */
  sendWebhooksTo(hook: Hook): void {
    this.webhooks.hook = hook;
  }

  /** A token of the App's installation, as if it had asked for one. */
  installationToken(permissions: Permissions = this.world.granted): string {
    const { app } = this.world;
    return this.token("ghs", { kind: "installation", user: app.bot, app, permissions });
  }

  /** The GITHUB_TOKEN of a workflow run. */
  actionsToken(permissions: Permissions = REVIEWER): string {
    const app = GITHUB_ACTIONS;
    return this.token("ghs", { kind: "actions", user: app.bot, app, permissions });
  }

  /** The same for a pull request from a fork, or of Dependabot. */
  readOnlyToken(): string {
    return this.actionsToken(READ_ONLY);
  }

  /** A person's token. */
  userToken(login: string, role: "admin" | "write" | "read" = "read"): string {
    this.setRole(login, role);
    return this.token("ghp", { kind: "user", user: person(this.world, login), permissions: {} });
  }

  /** What somebody may do here; the owner is an admin, everybody else may read. */
  setRole(login: string, role: "admin" | "write" | "read"): void {
    this.world.permissions.set(person(this.world, login).login, role);
  }

  /** A commit that nobody is told about. */
  commit(branch: string, files: Files, by = this.world.repository.owner.login, message?: string): string {
    return commitOn(this.world, `refs/heads/${branch}`, files, person(this.world, by), message);
  }

  /** The commit that a branch, a ref or a hash names. */
  sha(revision: string): string | undefined {
    const { git } = this.world;
    return git.commitOf(`refs/heads/${revision}`) ?? git.commitOf(revision);
  }

  /** Runs git in the bare repository and gives what it printed. */
  git(...args: readonly string[]): string {
    this.world.git.forgetRefs();
    return this.world.git.run(args).toString().trim();
  }

  /** A commit on a branch, told as a push, and to every open pull request from that branch. */
  async push(branch: string, files: Files, by?: string): Promise<string> {
    const ref = `refs/heads/${branch}`;
    const before = this.world.git.commitOf(ref);
    const sha = this.commit(branch, files, by);
    await this.send(
      pushEvent(this.world, ref, before, person(this.world, by ?? this.world.repository.owner.login)),
    );
    for (const pull of this.world.pulls)
      if (pull.state === "open" && headRefOf(pull) === ref) await this.handle(pull.number).moved(sha);
    return sha;
  }

  /** The last push as a workflow gets it. */
  pushPayload(branch: string, before?: string): Event["payload"] {
    return withoutInstallation(
      pushEvent(this.world, `refs/heads/${branch}`, before, this.world.repository.owner),
    );
  }

  /** Opens a pull request from a branch of the repository, with a commit of these files, and tells. */
  async openPullRequest(from: NewPull): Promise<PullRequest> {
    return this.opened(openPull(this.world, this.nextNumber(), from).number);
  }

  /** The same from somebody's fork. */
  async openForkPullRequest(from: NewPull & Readonly<{ owner: string }>): Promise<PullRequest> {
    return this.opened(openPull(this.world, this.nextNumber(), from, this.forkOf(from.owner)).number);
  }

  pullRequest(number: number): PullRequest {
    return this.handle(number);
  }

  /** Merges pull requests into their base, one after the other, and tells it as one push. */
  async merge(first: PullRequest, ...others: readonly PullRequest[]): Promise<string> {
    const ref = `refs/heads/${first.state.baseRef}`;
    const before = this.world.git.commitOf(ref) ?? "";
    for (const { state } of [first, ...others]) mergePull(this.world, state);
    await this.send(pushEvent(this.world, ref, before, this.world.repository.owner));
    return this.world.git.commitOf(ref) ?? "";
  }

  /** Puts a pull request into the merge queue, and asks for its checks. */
  async mergeGroup(pull: PullRequest): Promise<Readonly<{ headSha: string; baseSha: string; event: Event }>> {
    const group = openMergeGroup(this.world, pull.state);
    if (group === undefined) throw new Error(`pull request ${pull.number} has conflicts`);
    const event = mergeGroupEvent(this.world, group, this.world.repository.owner);
    await this.send(event);
    return { headSha: group.headSha, baseSha: group.baseSha, event };
  }

  /** Somebody clicks "Re-run" on a check, or on all checks of its commit. */
  async rerun(run: CheckRun, what: "check" | "suite" = "check", by?: string): Promise<Delivery> {
    const sender = by === undefined ? this.world.repository.owner : person(this.world, by);
    return this.send(
      what === "check" ? runEvent(this.world, run, sender) : suiteEvent(this.world, run.suite, sender),
    );
  }

  /** Somebody clicks a button of a check. */
  async click(run: CheckRun, identifier: string, by: string): Promise<Delivery> {
    return this.send(runEvent(this.world, run, person(this.world, by), identifier));
  }

  /** The check runs of a commit, oldest first. */
  checkRuns(sha: string): readonly CheckRun[] {
    return this.world.checkRuns.filter(({ headSha }) => headSha === sha);
  }

  async redeliver(delivery: Delivery): Promise<void> {
    await this.webhooks.redeliver(delivery);
  }

  async send({ kind, name, payload }: Event): Promise<Delivery> {
    return this.webhooks.send(kind, name, payload);
  }

  private handle(number: number): PullRequest {
    const pull = this.world.pulls.find((each) => each.number === number);
    if (pull === undefined) throw new Error(`the fake has no pull request ${number}`);
    return new PullRequest(this.world, pull, (event) => this.send(event));
  }

  private async opened(number: number): Promise<PullRequest> {
    const pull = this.handle(number);
    await this.send(pull.event("opened"));
    return pull;
  }

  private nextNumber(): number {
    return this.world.pulls.length + 1;
  }

  private forkOf(owner: string): RepositoryName {
    const known = this.world.forks.find((fork) => fork.owner.login === owner);
    if (known !== undefined) return known;
    const { name } = this.world.repository;
    const fork = { id: newId(this.world), owner: person(this.world, owner), name, fork: true };
    this.world.forks.push(fork);
    return fork;
  }

  private token(prefix: string, identity: Omit<Identity, "token">): string {
    const token = `${prefix}_fake${String(newId(this.world)).padStart(32, "0")}`;
    this.world.tokens.set(token, { ...identity, token });
    return token;
  }
}

function newWorld(settings: Settings): World {
  const { owner = "acme", repo = "notes", defaultBranch = "main", files = {}, app = {} } = settings;
  const git = new GitRepository(defaultBranch);
  const world: World = {
    git,
    repository: { id: 700_000_001, owner: user(owner), name: repo, fork: false },
    isPrivate: settings.private ?? false,
    defaultBranch,
    limits: { ...GITHUB_LIMITS, ...settings.limits },
    app: newApp(app.slug ?? "toril", app.name ?? "Toril", app.id ?? 4711),
    installation: 8_000_001,
    granted: app.permissions ?? REVIEWER,
    pulls: [],
    reviews: [],
    reviewComments: [],
    issueComments: [],
    checkSuites: [],
    checkRuns: [],
    statuses: [],
    forks: [],
    beside: besideOf(owner, settings),
    users: new Map(),
    permissions: new Map([[owner, "admin"]]),
    tokens: new Map(),
    api: "",
    nextId: 1_000_001,
    seconds: 0,
  };
  const commitTo = (to: World, what: Files) =>
    commitOn(to, `refs/heads/${defaultBranch}`, what, person(world, owner), "First commit");
  commitTo(world, files);
  if (world.beside !== undefined) commitTo({ ...world, ...world.beside }, settings.organization?.files ?? {});
  return world;
}

function besideOf(owner: string, { organization, defaultBranch = "main" }: Settings): Beside | undefined {
  if (organization === undefined) return undefined;
  const { private: isPrivate = false, owner: owned = owner, renamed } = organization;
  const name = renamed ?? ".github";
  return {
    git: new GitRepository(defaultBranch),
    repository: { id: 700_000_002, owner: user(owned), name, fork: false },
    isPrivate,
    formerly: renamed === undefined ? undefined : `${owner}/.github`,
  };
}
