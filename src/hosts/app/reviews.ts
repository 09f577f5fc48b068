import type { GitHub, RepositoryName } from "../../adapters/github/api.ts";
import { baseOfSuite } from "../../adapters/github/check-runs.ts";
import { type ContentCache, memoryContentCache } from "../../adapters/github/content-cache.ts";
import { type PullRequest, readPullRequest } from "../../adapters/github/pull-request.ts";
import { pullRequestsOf } from "../../adapters/github/pull-requests-of.ts";
import type { FactSource } from "../../facts/facts.ts";
import { keyedSeals } from "../../review/keyed-seals.ts";
import type { Asked } from "../github/asked.ts";
import { carryOut } from "../github/carry-out.ts";
import type { Commits } from "../github/commits.ts";
import { CHECK_NAME, type Job } from "../github/job.ts";
import type { Occasion } from "../github/occasion.ts";
import { reviewCommits } from "../github/review-commits.ts";
import { reviewPullRequest } from "../github/review-pull-request.ts";
import { now } from "../today.ts";
import { guarded, type Log, logAsked, logReview } from "./log.ts";
import { NewestFirstQueue } from "./queue.ts";

export type AppOptions = Readonly<{
  /** The App's number on GitHub. */
  app: number;
  facts: FactSource;
  /** The address of the forge, whose other repositories may be read; without it, none is. */
  forge?: string;
  rulePages: string | null;
  cache?: ContentCache;
  /** Of what nobody else knows: it shows that a comment is the App's. */
  sealKey: Uint8Array;
  /** What time it is (UTC), "2026-11-30T21:04:00Z": that of this machine, where it isn't given. */
  now?: () => string;
  settling?: number;
}>;

/** What a webhook's handler gets from Probot, as far as it is used. */
export type Delivery = Readonly<{ octokit: unknown; log: Log; repo: () => RepositoryName }>;

/** What somebody wants to see again: all checks of ours on a commit, or one with the base that it names. */
export type Rerun = Readonly<{
  head: string;
  suite: number | null;
  base: string | null;
  /** The branch of a merge group; null where it is none. */
  queue: string | null;
}>;

/** How people accept what an App's check shows. */
const BY_APP = { button: "Accept widenings", label: null } as const;

/** Heads that one delivery follows, where a pull request is pushed to faster than it is reviewed. */
const MOST_HEADS = 5;

/** Heads that are remembered to have a check already. */
const MOST_REMEMBERED = 10_000;

/** The reviews of an App. A pull request is reviewed by one worker at a time, and the newest head wins. */
export class Reviews {
  readonly queue = new NewestFirstQueue();
  readonly #options: AppOptions;
  readonly #cache: ContentCache;
  readonly #checked = new Set<string>();

  constructor(options: AppOptions) {
    this.#options = options;
    this.#cache = options.cache ?? memoryContentCache();
  }

  /** Reviews a pull request, and what it becomes meanwhile; `known` is null where it has to be asked for. */
  ofPullRequest(delivery: Delivery, number: number, known: PullRequest | null, occasion: Occasion): void {
    const job = this.#jobOf(delivery);
    const key = this.#keyOfPull(delivery, number);
    this.#add(delivery, key, async () => {
      let pull = known ?? (await readPullRequest(job.github, job.repository, number));
      for (let heads = 0; pull.state === "open" && heads < MOST_HEADS; heads += 1) {
        const head = `${key} at ${pull.head.sha}`;
        const now = heads > 0 || (occasion === "new" && this.#checked.has(head)) ? "later" : occasion;
        this.#remember(head);
        const options = { announce: false, occasion: now, comment: true };
        const reviewed = await reviewPullRequest(job, pull, options);
        logReview(delivery.log, head, reviewed);
        if (reviewed.checkRun.kind !== "superseded" || this.queue.isWaiting(key)) return;
        // The head moved on; its own webhook may have come before this one.
        pull = await readPullRequest(job.github, job.repository, number);
      }
    });
  }

  /** Does what somebody asked on a pull request, and reviews it again where its check then says less than it should. */
  asked(delivery: Delivery, asked: Asked): void {
    const key = this.#keyOfPull(delivery, asked.number);
    const work = async (): Promise<void> => {
      const { kind, why } = await carryOut(this.#jobOf(delivery), asked);
      logAsked(delivery.log, key, kind, why);
      if (kind === "revoked") this.ofPullRequest(delivery, asked.number, null, "later");
    };
    this.queue.addKept(key, () => guarded(delivery.log, key, work));
  }

  /** Reviews what has no pull request of its own. */
  ofCommits(delivery: Delivery, commits: Commits, occasion: Occasion): void {
    const job = this.#jobOf(delivery);
    const key = `${keyOf(job.repository)} at ${commits.head}`;
    this.#add(delivery, key, async () => {
      logReview(delivery.log, key, await reviewCommits(job, commits, { occasion }));
    });
  }

  /** Reviews again whatever a commit has a check for. */
  again(delivery: Delivery, { head, suite, base, queue }: Rerun): void {
    const { github, repository } = this.#jobOf(delivery);
    this.#add(delivery, `${keyOf(repository)} again ${head}`, async () => {
      const known = suite === null ? base : await baseOfSuite(github, repository, suite, CHECK_NAME);
      const commits = { head, ...(queue !== null && { queue }) };
      if (known) this.ofCommits(delivery, { ...commits, base: known }, "again");
      if (base !== null) return;
      const pulls = await pullRequestsOf(github, repository, head);
      for (const pull of pulls) this.ofPullRequest(delivery, pull.number, pull, "again");
    });
  }

  #keyOfPull(delivery: Delivery, number: number): string {
    return `${keyOf(delivery.repo())}#${number}`;
  }

  #add({ log }: Delivery, key: string, work: () => Promise<void>): void {
    this.queue.add(key, () => guarded(log, key, work));
  }

  #remember(head: string): void {
    if (this.#checked.size >= MOST_REMEMBERED) this.#checked.clear();
    this.#checked.add(head);
  }

  #jobOf(delivery: Delivery): Job {
    const { owner, repo } = delivery.repo();
    const { app, facts, forge, rulePages, sealKey, settling, now: clock = now } = this.#options;
    return {
      github: delivery.octokit as GitHub,
      repository: { owner, repo },
      teller: "App",
      app,
      accepting: BY_APP,
      seals: (number) => keyedSeals(sealKey, { owner, repo, number }),
      facts,
      cache: this.#cache,
      us: null,
      now: clock,
      rulePages,
      ...(forge !== undefined && { forge }),
      ...(settling !== undefined && { settling }),
    };
  }
}

function keyOf({ owner, repo }: RepositoryName): string {
  return `${owner}/${repo}`.toLowerCase();
}
