import { expect } from "vitest";
import { buttonOf } from "../../../src/accept/command.ts";
import { recordIn } from "../../../src/accept/record.ts";
import { type FakeGitHub, startFakeGitHub } from "../../fake-github/fake-github.ts";
import type { PullRequest } from "../../fake-github/pull-request.ts";
import type { CheckRun } from "../../fake-github/state.ts";
import { notes, reading } from "../accepting.ts";
import type { Host, RunningHost } from "../hosts.ts";
import { NOTES, ours } from "../stage.ts";
import { type Level, type Lives, MAY, type Origin, type Step } from "./steps.ts";

/** What a check said at some time of a life: the same places in each life of the same steps. */
export type Verdict = Readonly<{
  at: string;
  conclusion: string | null;
  /** Whether somebody revoked what was accepted, and was told that it came to nothing. */
  isUndone: boolean;
}>;

/** What commits let happen, by the pull request that brought it. */
type Grants = ReadonlyMap<number, Level>;

type Known = {
  readonly pull: PullRequest;
  readonly origin: Origin;
  /** What people let pass on it that may, and haven't revoked. */
  readonly allowed: Map<number, Level>;
  readonly authors: Set<string>;
  /** How often somebody accepted who may. */
  accepted: number;
  /** The code of an earlier head. */
  old: string;
  /** Who revoked what was accepted, while something went wrong. */
  undone: string | null;
};

const MOST_PULLS = 3;

/** Lives a life with one host, and gives what its checks said. Where `isTroubled`, what goes wrong in it does. */
export async function live(
  host: Host,
  { steps, troubles, paced }: Lives,
  isTroubled: boolean,
): Promise<Verdict[]> {
  const fake = await startFakeGitHub({ owner: "acme", repo: "notes", files: NOTES.base });
  const running = await host.start(fake, { paced: paced && isTroubled, targeted: true });
  try {
    const life = new Life(host, fake, running, isTroubled);
    await life.begin();
    for (const [index, step] of steps.entries()) {
      const due = isTroubled ? troubles.filter(({ before }) => before === index) : [];
      for (const { requests, fault, times } of due)
        for (const request of requests) fake.faults.next(request, fault, times);
      await life.take(step, index);
    }
    await life.end();
    return life.verdicts;
  } finally {
    await running.settled();
    await running.stop();
    await fake.close();
  }
}

class Life {
  readonly verdicts: Verdict[] = [];
  readonly #host: Host;
  readonly #fake: FakeGitHub;
  readonly #running: RunningHost;
  readonly #isTroubled: boolean;
  readonly #known: Known[] = [];
  readonly #grants = new Map<string, Grants>();

  constructor(host: Host, fake: FakeGitHub, running: RunningHost, isTroubled: boolean) {
    this.#host = host;
    this.#fake = fake;
    this.#running = running;
    this.#isTroubled = isTroubled;
  }

  async begin(): Promise<void> {
    for (const login of MAY) this.#fake.setRole(login, "write");
    this.#fake.setRole("reader", "read");
    this.#fake.git("branch", "release", "main");
    this.#grants.set(this.#sha("main"), new Map());
    await this.#open("branch", 2, false);
    await this.#running.settled();
  }

  async take(step: Step, index: number): Promise<void> {
    const asked = this.#fake.requests.length;
    const known = "pull" in step ? this.#known[step.pull] : undefined;
    const isOver = "pull" in step && known?.pull.state.state !== "open";
    if (!isOver) await this.#act(step, index, known);
    await this.#running.settled();
    const isHit = this.#fake.requests.slice(asked).some(({ fault }) => fault !== undefined);
    if (step.kind === "revoke" && known !== undefined && !isOver) this.#revoked(known, step.by, isHit);
    for (const each of this.#known) this.#expectNoMore(each);
  }

  /** All is well again, and everybody does once more what came to nothing. */
  async end(): Promise<void> {
    this.#fake.faults.clear();
    const open = this.#known.filter(({ pull }) => pull.state.state === "open");
    for (const known of open) {
      if (known.undone !== null) await known.pull.write(known.undone, "/toril revoke");
      await this.#running.settled();
      known.undone = null;
      await this.#push(known, { [`docs/${known.pull.number}.md`]: "last\n" }, {}, false, "author");
      await this.#running.settled();
      this.#expectNoMore(known);
      this.#expectOneOfEach(known);
      this.#say(`pull request ${known.pull.number} in the end`, known.pull.headSha);
    }
    for (const known of open) {
      await this.#queue(known, "in the end");
      await this.#merge(known, "in the end");
    }
  }

  async #act(step: Step, index: number, known: Known | undefined): Promise<void> {
    if (step.kind === "open" && this.#known.length < MOST_PULLS)
      await this.#open(step.from, step.level, step.draft);
    if (step.kind === "base") await this.#onMain({ "docs/base.md": `${index}\n` });
    if (step.kind === "policy") await this.#onMain({ ".github/toril.yml": `# ${index}\nfail-on: low\n` });
    if (known === undefined) return;
    const { pull } = known;
    switch (step.kind) {
      case "push":
        known.old = this.#codeOf(known) || known.old;
        return this.#push(known, { [`docs/${pull.number}.md`]: `${index}\n` }, step, step.force, step.by);
      case "accept":
        return this.#accept(known, step);
      case "revoke":
        return void (await pull.write(loginOf(known, step.by), "/toril revoke"));
      case "comment":
        return void (await pull.write(
          loginOf(known, step.by),
          `Is it meant?\n/toril accept ${this.#codeOf(known)} no`,
        ));
      case "label":
        if (step.name === "toril-accept" && this.#host.name === "Action")
          this.#allow(known, loginOf(known, step.by));
        return pull.label(loginOf(known, step.by), step.name);
      case "retarget":
        return pull.edit({ base: pull.state.baseRef === "main" ? "release" : "main" });
      case "draft":
        if (pull.state.draft) return pull.readyForReview();
        pull.state.draft = true;
        return;
      case "reopen":
        pull.close();
        return pull.reopen();
      case "queue":
        return this.#queue(known, `at step ${index}`);
      case "merge":
        return this.#merge(known, `at step ${index}`);
    }
  }

  async #open(from: Origin, level: Level, draft: boolean): Promise<void> {
    const number = this.#known.length + 1;
    const author = { branch: "ann", fork: "eve", Dependabot: "dependabot[bot]" }[from];
    const branch = from === "Dependabot" ? `dependabot/npm/${number}` : `change-${number}`;
    const files = { [`docs/${number}.md`]: "first\n", ...granting(number, level) };
    const opening = { files, author, branch, draft };
    // The event may come to the host before this returns: what it lets happen is known by then.
    const pull = await (from === "fork"
      ? this.#fake.openForkPullRequest({ ...opening, owner: author })
      : this.#fake.openPullRequest(opening));
    this.#grants.set(pull.headSha, new Map([...this.#grantsOf(this.#sha("main")), [number, level]]));
    const authors = new Set([author]);
    this.#known.push({
      pull,
      origin: from,
      allowed: new Map(),
      authors,
      accepted: 0,
      old: "00000000",
      undone: null,
    });
  }

  async #push(
    known: Known,
    files: Readonly<Record<string, string>>,
    { level }: Readonly<{ level?: Level }>,
    force: boolean,
    by: "author" | "lee",
  ): Promise<void> {
    const { pull, authors } = known;
    const { number } = pull;
    const author = by === "author" ? pull.state.author.login : by;
    const from = force ? this.#sha(pull.state.baseRef) : pull.headSha;
    const now = level ?? this.#grantsOf(from).get(number) ?? 0;
    const change = level === undefined ? {} : granting(number, level, this.#grantsOf(from).get(number) ?? 0);
    if (force) authors.clear();
    authors.add(pull.state.author.login).add(author);
    await pull.push({ ...files, ...change }, { force, by: author });
    this.#grants.set(pull.headSha, new Map([...this.#grantsOf(from), [number, now]]));
  }

  async #accept(known: Known, { by, code, way }: Extract<Step, { kind: "accept" }>): Promise<void> {
    const { pull } = known;
    const login = loginOf(known, by);
    const now = this.#codeOf(known);
    const said = { this: now || "11111111", old: known.old, wrong: "22222222" }[code];
    const run = this.#runOf(pull.headSha);
    const isClick = way === "click" && this.#host.name === "App" && run !== undefined;
    if (said === now) this.#allow(known, login);
    if (isClick) await this.#fake.click(run, buttonOf(said), login);
    else await pull.write(login, `/toril accept ${said} it is meant`);
  }

  #allow(known: Known, login: string): void {
    if (!MAY.some((each) => each === login) || known.authors.has(login)) return;
    known.accepted += 1;
    for (const [number, level] of this.#grantsOf(known.pull.headSha))
      known.allowed.set(
        number,
        level > (known.allowed.get(number) ?? 0) ? level : (known.allowed.get(number) ?? 0),
      );
  }

  /** Who may write may revoke, whoever accepted. Where something goes wrong they are told, and revoke once more later. */
  #revoked(known: Known, by: string, isHit: boolean): void {
    const login = loginOf(known, by);
    if (!MAY.some((each) => each === login)) return;
    if (isHit) known.undone = login;
    else if (!this.#isTroubled) known.allowed.clear();
  }

  async #onMain(files: Readonly<Record<string, string>>): Promise<void> {
    const before = this.#grantsOf(this.#sha("main"));
    this.#grants.set(await this.#fake.push("main", files), before);
  }

  async #queue(known: Known, when: string): Promise<void> {
    const { headSha } = await this.#fake.mergeGroup(known.pull);
    await this.#running.settled();
    this.#say(`the merge group of ${known.pull.number} ${when}`, headSha, known);
  }

  async #merge(known: Known, when: string): Promise<void> {
    const { pull } = known;
    const base = pull.state.baseRef;
    const [before, head] = [this.#grantsOf(this.#sha(base)), this.#grantsOf(pull.headSha)];
    const sha = await this.#fake.merge(pull);
    this.#grants.set(sha, new Map([...head, ...before, [pull.number, head.get(pull.number) ?? 0]]));
    await this.#running.settled();
    this.#say(`${base} with ${pull.number} merged ${when}`, sha, known);
  }

  #say(at: string, sha: string, known?: Known): void {
    const run = this.#runOf(sha);
    this.verdicts.push({
      at,
      conclusion: run?.conclusion ?? null,
      isUndone: known !== undefined && known.undone !== null,
    });
  }

  /** What passes was allowed, or is in its base. While something goes wrong, a check may be of an earlier base or acceptance. */
  #expectNoMore({ pull, allowed }: Known): void {
    const run = this.#runOf(pull.headSha);
    if (run?.conclusion !== "success" || pull.state.state !== "open") return;
    const { number } = pull;
    const head = this.#grantsOf(pull.headSha);
    const base = this.#grantsOf(pull.mergeBase);
    const beyond = [...head].filter(
      ([by, level]) => level > Math.max(allowed.get(by) ?? 0, base.get(by) ?? 0),
    );
    expect([run.title, this.#isTroubled ? beyond.filter(([by]) => by === number) : beyond]).toEqual([
      run.title,
      [],
    ]);
  }

  /** One check that is done, each answer once, no acceptance that is told twice, no comment that stands there twice. */
  #expectOneOfEach({ pull, accepted }: Known): void {
    const own = this.#fake.checkRuns(pull.headSha).filter(({ name }) => name === "Toril");
    expect(
      own.map(({ status }) => status),
      this.#running.failures.join("\n"),
    ).toEqual(["completed"]);
    const said = pull.issueComments.filter(({ identity }) => identity.user.login === this.#host.login);
    const about = said.flatMap(({ body }) => /note answer to=(\d+)/.exec(body)?.[1] ?? []);
    expect(new Set(about).size).toBe(about.length);
    const told = notes(this.#host, pull).filter((note) => note.startsWith("**Accepted"));
    expect(told.length).toBeLessThanOrEqual(accepted);
    const standing = ours(this.#host, pull).filter(
      ({ body, minimized }) => minimized === undefined && !body.startsWith("~~"),
    );
    const lines = standing.map(({ path, body }) => `${path} ${body.split("\n")[0]}`);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  }

  #sha(branch: string): string {
    return this.#fake.sha(branch) ?? "";
  }

  #grantsOf(sha: string): Grants {
    return this.#grants.get(sha) ?? new Map();
  }

  #runOf(sha: string): CheckRun | undefined {
    return this.#fake.checkRuns(sha).findLast(({ name }) => name === "Toril");
  }

  #codeOf({ pull }: Known): string {
    return recordIn(this.#runOf(pull.headSha)?.text ?? "")?.code ?? "";
  }
}

function loginOf({ pull }: Known, by: string): string {
  return by === "author" ? pull.state.author.login : by;
}

/** The capability of a pull request; those of several have nothing in common. */
function granting(number: number, level: Level, before: Level = 0): Readonly<Record<string, string | null>> {
  const root = `$HOME/${number}`;
  const paths = [[], [`${root}/notes/a/**`], [`${root}/notes/**`], [`${root}/**`]][level] ?? [];
  const files = reading(paths, `life-${number}`);
  if (level > 0) return files;
  return before === 0 ? {} : Object.fromEntries(Object.keys(files).map((path) => [path, null]));
}
