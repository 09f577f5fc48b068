/** What a test does with one pull request, and how it reads what was said on it. */
import type { JsonObject } from "./answer.ts";
import { commentEvent, type Event, type PullAction, pullEvent, withoutInstallation } from "./events.ts";
import type { Files } from "./git.ts";
import type { App, User } from "./identity.ts";
import {
  commitOn,
  commitOver,
  headRefOf,
  mergeBaseOf,
  person,
  placeOn,
  pushed,
  standingOf,
  tip,
} from "./pulls.ts";
import { showLabel } from "./shapes/pull.ts";
import {
  type IssueComment,
  newId,
  now,
  type Pull,
  type Review,
  type ReviewComment,
  type World,
} from "./state.ts";

/** A comment as a person sees it on the page. */
export type SeenComment = Readonly<{
  id: number;
  author: string;
  path: string;
  /** Undefined for a comment on the whole file and for one that is outdated. */
  line: number | undefined;
  startLine: number | undefined;
  side: "LEFT" | "RIGHT";
  body: string;
  outdated: boolean;
  resolved: boolean;
  minimized: string | undefined;
  inReplyTo: number | undefined;
}>;

export class PullRequest {
  readonly state: Pull;
  private readonly world: World;
  private readonly send: (event: Event) => Promise<unknown>;

  constructor(world: World, state: Pull, send: (event: Event) => Promise<unknown>) {
    this.world = world;
    this.state = state;
    this.send = send;
  }

  get number(): number {
    return this.state.number;
  }

  get headSha(): string {
    return this.state.headSha;
  }

  get mergeBase(): string {
    return mergeBaseOf(this.world, this.state);
  }

  /** Another commit on its head; `force` drops those that were there. */
  async push(files: Files, { force = false, by = this.state.author.login } = {}): Promise<string> {
    const ref = headRefOf(this.state);
    const author = person(this.world, by);
    const sha = force
      ? commitOver(this.world, ref, tip(this.world, this.state.baseRef), files, author)
      : commitOn(this.world, ref, files, author);
    await this.moved(sha);
    return sha;
  }

  /** Its branch now ends there. */
  async moved(sha: string): Promise<void> {
    const before = this.state.headSha;
    pushed(this.world, this.state, sha);
    await this.send(this.event("synchronize", { before, after: sha }));
  }

  /** A new title, or another base. */
  async edit({
    title,
    body,
    base,
  }: Readonly<{ title?: string; body?: string; base?: string }>): Promise<void> {
    const { state } = this;
    const changes = {
      ...(title === undefined ? {} : { title: { from: state.title } }),
      ...(body === undefined ? {} : { body: { from: state.body ?? "" } }),
      ...(base === undefined ? {} : { base: { ref: { from: state.baseRef }, sha: { from: state.baseSha } } }),
    };
    state.title = title ?? state.title;
    state.body = body ?? state.body;
    state.baseRef = base ?? state.baseRef;
    pushed(this.world, state, state.headSha);
    await this.send(this.event("edited", { changes }));
  }

  async readyForReview(): Promise<void> {
    this.state.draft = false;
    await this.send(this.event("ready_for_review"));
  }

  /** Somebody sets a label, so many seconds after what happened last. */
  async label(login: string, name: string, seconds = 120): Promise<void> {
    this.world.seconds += seconds;
    this.state.labels.add(name);
    this.state.updatedAt = now(this.world);
    const label = showLabel(this.world, name);
    await this.send(this.event("labeled", { label }, person(this.world, login)));
  }

  close(): void {
    this.state.state = "closed";
    this.state.updatedAt = now(this.world);
  }

  async reopen(): Promise<void> {
    this.state.state = "open";
    this.state.updatedAt = now(this.world);
    await this.send(this.event("reopened"));
  }

  event(action: PullAction, more: JsonObject = {}, sender: User = this.state.author): Event {
    return pullEvent(this.world, action, this.state, sender, more);
  }

  /** The event as a workflow finds it in GITHUB_EVENT_PATH. */
  payload(action: PullAction, more: JsonObject = {}): JsonObject {
    return withoutInstallation(this.event(action, more));
  }

  /** The conversation as people see it. */
  get comments(): readonly SeenComment[] {
    const { world, number } = this;
    const hidden = new Set(world.reviews.filter(({ state }) => state === "PENDING").map(({ id }) => id));
    return world.reviewComments
      .filter(({ pull, review }) => pull === number && !hidden.has(review))
      .map((comment) => {
        const there = standingOf(world, comment);
        const thread = world.reviewComments.find(({ id }) => id === comment.inReplyTo) ?? comment;
        return {
          id: comment.id,
          author: comment.identity.user.login,
          path: comment.anchor.path,
          line: there.line,
          startLine: there.startLine,
          side: comment.anchor.side,
          body: comment.body,
          outdated: there.outdated,
          resolved: thread.resolvedBy !== undefined,
          minimized: comment.minimized,
          inReplyTo: comment.inReplyTo,
        };
      });
  }

  /** Submitted reviews; also those that GitHub makes for a single comment, whose body is empty. */
  get reviews(): readonly Review[] {
    return this.world.reviews.filter(({ pull, state }) => pull === this.number && state !== "PENDING");
  }

  get issueComments(): readonly IssueComment[] {
    return this.world.issueComments.filter(({ issue }) => issue === this.number);
  }

  /** Somebody writes in the conversation. */
  say(login: string, body: string): IssueComment {
    const at = now(this.world);
    const comment: IssueComment = {
      id: newId(this.world),
      issue: this.number,
      identity: this.somebody(login),
      createdAt: at,
      updatedAt: at,
      body,
      minimized: undefined,
    };
    this.world.issueComments.push(comment);
    return comment;
  }

  /** The same, told as GitHub tells it. `app` speaks in their name. */
  async write(login: string, body: string, app?: App): Promise<IssueComment> {
    const said = this.say(login, body);
    const comment = app === undefined ? said : { ...said, identity: { ...said.identity, app } };
    await this.send(commentEvent(this.world, "created", this.state, comment));
    return said;
  }

  /** Somebody edits what somebody said. */
  async rewrite(comment: IssueComment, body: string, by: string): Promise<void> {
    comment.body = body;
    comment.updatedAt = now(this.world);
    await this.send(commentEvent(this.world, "edited", this.state, comment, person(this.world, by)));
  }

  /** Somebody comments on a line of the diff. */
  sayAt(login: string, path: string, line: number, body: string): ReviewComment {
    const anchor = { path, line, side: "RIGHT", subject: "line" } as const;
    const { base, placed } = placeOn(this.world, this.state, this.headSha, anchor);
    if (placed.kind === "refused") throw new Error(`${path}:${line} isn't in the diff: ${placed.why}`);
    const { position, diffHunk } = placed;
    return this.add(login, body, {
      commitId: this.headSha,
      baseId: base,
      anchor,
      position,
      diffHunk,
      inReplyTo: undefined,
    });
  }

  /** Somebody answers a comment. */
  reply(login: string, to: number, body: string): ReviewComment {
    const first = this.comment(to);
    const { commitId, baseId, anchor, position, diffHunk } = first;
    return this.add(login, body, { commitId, baseId, anchor, position, diffHunk, inReplyTo: to });
  }

  /** Somebody resolves the thread that begins with this comment. */
  resolve(login: string, id: number): void {
    this.comment(id).resolvedBy = person(this.world, login);
  }

  private comment(id: number): ReviewComment {
    const found = this.world.reviewComments.find((comment) => comment.id === id);
    if (found === undefined) throw new Error(`there is no comment ${id}`);
    return found;
  }

  private add(
    login: string,
    body: string,
    where: Pick<ReviewComment, "commitId" | "baseId" | "anchor" | "position" | "diffHunk" | "inReplyTo">,
  ): ReviewComment {
    const { world, number } = this;
    const identity = this.somebody(login);
    const at = now(world);
    const both = { pull: number, identity, commitId: where.commitId, minimized: undefined };
    const review = newId(world);
    world.reviews.push({ ...both, id: review, body: "", state: "COMMENTED", submittedAt: at });
    const comment: ReviewComment = {
      ...both,
      ...where,
      id: newId(world),
      review,
      body,
      createdAt: at,
      updatedAt: at,
      resolvedBy: undefined,
    };
    world.reviewComments.push(comment);
    return comment;
  }

  private somebody(login: string): Review["identity"] {
    return { kind: "user", user: person(this.world, login), permissions: {}, token: "" };
  }
}
