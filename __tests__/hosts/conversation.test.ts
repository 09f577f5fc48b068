import { describe, expect, test } from "vitest";
import { READ_ONLY } from "../fake-github/identity.ts";
import { HOSTS } from "./hosts.ts";
import {
  conclusions,
  type Files,
  headlines,
  NOTES,
  NOTES_CHANGE,
  onStage,
  ours,
  pageOf,
  replies,
  reviewBodies,
} from "./stage.ts";

/** One pull request from its first commit on, told by either host: what it says has to be the same. */

const MAIN = "src-tauri/capabilities/main.json";
const CONFIG = "src-tauri/tauri.conf.json";
const POLICY = ".github/toril.yml";
/** Every finding has a comment: most scenarios are about one that is low. */
const BASE: Files = { ...NOTES.base, [POLICY]: "comment-from: info\n" };
const HEAD: Files = NOTES.head;
const PROGRAMS = "**Critical** · Window `main` can newly run programs (`plugin:shell|execute`)";

/** What an App has that may close and open conversations. No workflow's token here has as much. */
const MAY_CLOSE = { contents: "write", pull_requests: "write", checks: "write" } as const;

/** The one widening that most scenarios need. */
const CSP = { [CONFIG]: HEAD[CONFIG] ?? "" };
const CSP_BACK = { [CONFIG]: BASE[CONFIG] ?? "" };
const CSP_SAID = "**Low** · Pages of the app may newly send data to and fetch data from `sync.notes.example`";

const ABOUT = "src-tauri/capabilities/about.json";
const about = (...what: readonly string[]) => {
  const permissions = ["core:event:default", ...what.map((each) => `core:window:allow-set-${each}`)];
  return `${JSON.stringify({ identifier: "about", windows: ["about"], permissions }, null, 2)}\n`;
};

describe.each(HOSTS)("the $name", (host) => {
  test("comments once, and marks what is fixed with the commit that fixed it", async () => {
    const { fake, running } = await onStage(host, BASE);
    const pull = await fake.openPullRequest({ files: NOTES_CHANGE });
    await running.settled();
    const opened = pull.headSha;
    const said = ours(host, pull);
    expect(conclusions(fake, opened)).toEqual(["failure"]);
    expect(new Set(said.map(({ path }) => path)).size).toBe(6);

    await pull.push({ "README.md": "words\n" });
    await running.settled();
    const unrelated = pull.headSha;
    expect(ours(host, pull)).toEqual(said);
    expect(reviewBodies(pull)).toHaveLength(1);
    expect(conclusions(fake, unrelated)).toEqual(["failure"]);

    await pull.push({ [MAIN]: BASE[MAIN] ?? "" });
    await running.settled();
    expect(ours(host, pull)).toHaveLength(said.length);
    const fixed = ours(host, pull).filter(({ body }) => body.includes(`Resolved in ${pull.headSha}.`));
    expect(fixed.map(({ body }) => body.split("\n")[0])).toContain(`~~${PROGRAMS}~~`);
    expect(running.failures).toEqual([]);
    const page = pageOf(fake, host, pull, [opened, unrelated, pull.headSha]);
    await expect(page).toMatchFileSnapshot("goldens/notes-app.md");
  });

  test("folds what is gone, and says again what comes back, with one reply for each return", async () => {
    const { fake, running } = await onStage(host, BASE);
    const pull = await fake.openPullRequest({ files: CSP });
    await running.settled();
    const told: string[] = [];
    for (const round of [1, 2]) {
      await pull.push({ ...CSP_BACK, "README.md": `round ${round}\n` });
      await running.settled();
      expect(headlines(host, pull)).toEqual([`~~${CSP_SAID}~~`]);
      expect(pull.comments.every(({ minimized }) => minimized === "resolved")).toBe(true);
      expect(conclusions(fake, pull.headSha)).toEqual(["success"]);
      await pull.push(CSP);
      await running.settled();
      told.push(`Back in ${pull.headSha}.`);
      expect(headlines(host, pull)).toEqual([CSP_SAID]);
      expect(ours(host, pull).map(({ minimized }) => minimized)).toEqual([undefined]);
      expect(replies(host, pull)).toEqual(told);
    }
    await pull.push({ "README.md": "other words\n" });
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(replies(host, pull)).toEqual(told);
  });

  test("tells lines of one cause together, keeps to those that stay, and folds the comment with the last", async () => {
    const { fake, running } = await onStage(host, BASE);
    const pull = await fake.openPullRequest({ files: { [ABOUT]: about("title", "size", "focus") } });
    await running.settled();
    const told = (...lines: readonly string[]) => lines.map((line) => expect.stringContaining(line));
    const rows = () =>
      ours(host, pull).map(({ body }) => body.split("\n").filter((line) => /^- Line/.test(line)));
    expect(rows()).toEqual([told("Line 8: ", "Line 9: ", "Line 10: ")]);
    expect(ours(host, pull)[0]).toMatchObject({ startLine: 7, line: 10 });

    await pull.push({ [ABOUT]: about("title", "focus") });
    await running.settled();
    expect(rows()).toEqual([told("Line 8: ", "Line 9: ")]);
    await pull.push({ [ABOUT]: about("title", "focus"), "README.md": "words\n" });
    await running.settled();
    expect(rows()).toHaveLength(1);

    await pull.push({ [ABOUT]: about("title", "size", "focus") });
    await running.settled();
    expect(rows()).toEqual([told("Line 8: ", "Line 10: "), []]);
    expect(headlines(host, pull)[1]).toContain("`plugin:window|set_size`");

    await pull.push({ [ABOUT]: about() });
    await running.settled();
    expect(headlines(host, pull).every((line) => line.startsWith("~~**Low**"))).toBe(true);
    expect(conclusions(fake, pull.headSha)).toEqual(["success"]);
    expect(running.failures).toEqual([]);
  });

  test("opens a closed conversation again where it may, and else speaks anew", async () => {
    const { fake, running } = await onStage(host, BASE, { settings: { app: { permissions: MAY_CLOSE } } });
    const pull = await fake.openPullRequest({ files: CSP });
    await running.settled();
    await pull.push({ ...CSP_BACK, "README.md": "words\n" });
    await running.settled();
    const [comment] = ours(host, pull);
    expect(comment?.resolved).toBe(host.name === "App");
    pull.resolve("mira", comment?.id ?? 0);
    await pull.push(CSP);
    await running.settled();
    expect(running.failures).toEqual([]);
    const said = host.name === "App" ? [CSP_SAID] : [`~~${CSP_SAID}~~`, CSP_SAID];
    expect(headlines(host, pull)).toEqual(said);
    expect(ours(host, pull).at(-1)?.resolved).toBe(false);
    expect(replies(host, pull)).toEqual(host.name === "App" ? [`Back in ${pull.headSha}.`] : []);
  });

  test("speaks anew where the line went, and answers nothing", async () => {
    const { fake, running } = await onStage(host, BASE);
    const pull = await fake.openPullRequest({ files: CSP });
    await running.settled();
    await pull.push({ ...CSP_BACK, "README.md": "words\n" });
    await running.settled();
    const moved = (CSP[CONFIG] ?? "").replace(/^.*sync\.notes\.example.*$/m, (line) => `${line} `);
    await pull.push({ [CONFIG]: moved });
    await running.settled();
    expect(headlines(host, pull)).toEqual([`~~${CSP_SAID}~~`, CSP_SAID]);
    expect(replies(host, pull)).toEqual([]);
  });

  test("keeps to its comment when lines move and the file is renamed", async () => {
    const { fake, running } = await onStage(host, BASE);
    const pull = await fake.openPullRequest({ files: { [MAIN]: HEAD[MAIN] ?? "" } });
    await running.settled();
    const said = headlines(host, pull);
    expect(said.length).toBeGreaterThan(0);
    const moved = (HEAD[MAIN] ?? "").replace("{\n", '{\n\n\n  "local": true,\n');
    await pull.push({ [MAIN]: moved });
    await running.settled();
    expect(headlines(host, pull)).toEqual(said);
    await pull.push({ [MAIN]: null, "src-tauri/capabilities/editor.json": moved });
    await running.settled();
    expect(headlines(host, pull)).toEqual(said);
    // The old place is folded away, so the review's body names the new one.
    expect(reviewBodies(pull).join()).toContain("editor.json");
    expect(conclusions(fake, pull.headSha)).toEqual(["failure"]);
  });

  test("has twenty comments at most, and shows the rest in its body", async () => {
    const capability = (index: number, ...permissions: readonly string[]) =>
      `${JSON.stringify({ identifier: `c${index}`, windows: [`w${index}`], permissions }, null, 2)}\n`;
    const files = (...permissions: readonly string[]) =>
      Object.fromEntries(
        Array.from({ length: 35 }, (_, index) => [
          `src-tauri/capabilities/c${index}.json`,
          capability(index, "core:event:default", ...permissions),
        ]),
      );
    const { fake, running } = await onStage(host, { ...BASE, ...files() });
    const pull = await fake.openPullRequest({ files: files("core:window:allow-set-title") });
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(ours(host, pull)).toHaveLength(20);
    const [body = ""] = reviewBodies(pull);
    expect(body).toContain("20 findings have comments in the diff.");
    expect(body.match(/^#### \d+ · low · /gm)).toHaveLength(15);
    await pull.push({ "README.md": "words\n" });
    await running.settled();
    expect(ours(host, pull)).toHaveLength(20);
    expect(reviewBodies(pull)).toHaveLength(1);
  });

  test("leaves what a person answered", async () => {
    const { fake, running } = await onStage(host, BASE, { settings: { app: { permissions: MAY_CLOSE } } });
    const pull = await fake.openPullRequest({ files: CSP });
    await running.settled();
    const [comment] = ours(host, pull);
    pull.reply("mira", comment?.id ?? 0, "We need this for syncing.");
    await pull.push({ ...CSP_BACK, "README.md": "words\n" });
    await running.settled();
    const bodies = pull.comments.map(({ body }) => body);
    expect(bodies).toContain("We need this for syncing.");
    expect(headlines(host, pull)).toEqual([`~~${CSP_SAID}~~`]);
    expect(pull.comments.map(({ resolved, minimized }) => [resolved, minimized])).toEqual([
      [false, undefined],
      [false, undefined],
    ]);
  });

  test("doesn't take another's marker for its own", async () => {
    const { fake, running } = await onStage(host, BASE);
    const first = await fake.openPullRequest({ files: CSP });
    await running.settled();
    const forged = ours(host, first)[0]?.body ?? "";
    const pull = await fake.openPullRequest({ files: { "README.md": "words\n" } });
    pull.sayAt("mallory", "README.md", 1, forged);
    await pull.push(CSP);
    await running.settled();
    expect(headlines(host, pull)).toEqual([CSP_SAID]);
    await pull.push(CSP_BACK);
    await running.settled();
    expect(headlines(host, pull)).toEqual([`~~${CSP_SAID}~~`]);
    expect(pull.comments.find(({ author }) => author === "mallory")?.body).toBe(forged);
  });

  test("reviews a fork", async () => {
    const { fake, running } = await onStage(host, BASE);
    const pull = await fake.openForkPullRequest({ owner: "visitor", files: CSP });
    await running.settled();
    expect(headlines(host, pull)).toEqual([CSP_SAID]);
    expect(conclusions(fake, pull.headSha)).toEqual(["success"]);
  });

  test("reads where it may not write", async () => {
    const { fake, running } = await onStage(host, BASE, {
      readOnly: true,
      settings: { app: { permissions: READ_ONLY } },
    });
    const pull = await fake.openForkPullRequest({ owner: "visitor", files: NOTES_CHANGE });
    await running.settled();
    expect(running.failures).toEqual([]);
    expect([pull.comments, fake.checkRuns(pull.headSha)]).toEqual([[], []]);
    if (host.name === "Action") {
      expect(running.log.join("\n")).toContain(`::error file=${MAIN},line=17`);
      expect(running.log.join("\n")).toContain("This token may not write comments or the check");
    }
  });

  test("says nothing twice of a draft that becomes ready, of a new title and of what is told again", async () => {
    const { fake, running } = await onStage(host, BASE);
    const pull = await fake.openPullRequest({ files: CSP, draft: true });
    await running.settled();
    expect(headlines(host, pull)).toEqual([CSP_SAID]);
    await pull.readyForReview();
    await running.settled();
    await pull.edit({ title: "Sync" });
    await running.settled();
    const [opened] = fake.deliveries;
    if (opened !== undefined) await fake.redeliver(opened);
    await running.settled();
    expect(headlines(host, pull)).toEqual([CSP_SAID]);
    expect(reviewBodies(pull)).toHaveLength(1);
    if (host.name === "App") expect(conclusions(fake, pull.headSha)).toEqual(["success"]);
  });

  test("reviews anew when the base changes", async () => {
    const { fake, running } = await onStage(host, BASE);
    fake.git("branch", "next", "main");
    fake.commit("next", CSP);
    const pull = await fake.openPullRequest({ files: { ...CSP, "README.md": "words\n" } });
    await running.settled();
    expect(headlines(host, pull)).toEqual([CSP_SAID]);
    await pull.edit({ base: "next" });
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(conclusions(fake, pull.headSha).at(-1)).toBe("success");
  });

  test("publishes its check where there is no app", async () => {
    const { fake, running } = await onStage(host, { "README.md": "words\n" });
    const pull = await fake.openPullRequest({ files: { "README.md": "other words\n" } });
    await running.settled();
    expect(fake.checkRuns(pull.headSha)).toMatchObject([
      {
        name: "Toril",
        conclusion: "success",
        title: "Nothing to compare: there is no Tauri app here",
      },
    ]);
    expect(pull.reviews).toEqual([]);
  });

  test("checks a merge group", async () => {
    const { fake, running } = await onStage(host, BASE);
    const pull = await fake.openPullRequest({ files: NOTES_CHANGE });
    await running.settled();
    const { headSha } = await fake.mergeGroup(pull);
    await running.settled();
    expect(running.failures).toEqual([]);
    const [own] = fake.checkRuns(pull.headSha);
    const [group] = fake.checkRuns(headSha);
    expect([group?.name, group?.conclusion, group?.title]).toEqual([own?.name, own?.conclusion, own?.title]);
    expect(reviewBodies(pull)).toHaveLength(1);
  });

  test.each(["check", "suite"] as const)("reviews again when somebody re-runs the %s", async (what) => {
    const { fake, running } = await onStage(host, BASE);
    const pull = await fake.openPullRequest({ files: CSP });
    await running.settled();
    const [run] = fake.checkRuns(pull.headSha);
    if (run === undefined) throw new Error("there is no check");
    const before = fake.requests.length;
    await fake.rerun(run, what);
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(fake.requests.length).toBeGreaterThan(before);
    expect(headlines(host, pull)).toEqual([CSP_SAID]);
    expect(conclusions(fake, pull.headSha)).toEqual(["success", "success"]);
    expect(fake.checkRuns(pull.headSha)[1]?.summary).toMatch(/^The same result as before: /);
    await fake.rerun(run, what);
    await running.settled();
    const [, second, third] = fake.checkRuns(pull.headSha);
    expect([third?.title, third?.summary]).toEqual([second?.title, second?.summary]);
  });

  describe.each(["check", "suite"] as const)("makes a new run when somebody re-runs the %s", (what) => {
    test("of a merge group", async () => {
      const { fake, running } = await onStage(host, BASE);
      const pull = await fake.openPullRequest({ files: CSP });
      const { headSha } = await fake.mergeGroup(pull);
      await running.settled();
      const [run] = fake.checkRuns(headSha);
      if (run !== undefined) await fake.rerun(run, what);
      await running.settled();
      expect(running.failures).toEqual([]);
      const [first, again] = fake.checkRuns(headSha);
      expect([again?.title, again?.conclusion]).toEqual([first?.title, "success"]);
      expect(again?.summary).toBe(
        `The same result as before: this review was run again.\n\n${first?.summary}`,
      );
    });

    test("of the default branch", async () => {
      const { fake, running } = await onStage(host, BASE);
      const head = await fake.push("main", CSP);
      await running.settled();
      const [run] = fake.checkRuns(head);
      expect(run?.title).toContain("Pages of the app may newly send data to");
      if (run !== undefined) await fake.rerun(run, what);
      await running.settled();
      expect(running.failures).toEqual([]);
      const [first, again] = fake.checkRuns(head);
      expect([again?.title, again?.conclusion]).toEqual([first?.title, "success"]);
      expect(again?.summary).toMatch(/^The same result as before: /);
    });
  });

  test("leaves the check of other branches to pull requests", async () => {
    const { fake, running } = await onStage(host, BASE);
    fake.git("branch", "feature", "main");
    const head = await fake.push("feature", CSP);
    await running.settled();
    expect([running.failures, fake.checkRuns(head)]).toEqual([[], []]);
  });

  test("tells a change of the policy, and judges by the old one", async () => {
    const { fake, running } = await onStage(host, { ...BASE, [POLICY]: "fail-on: low\n" });
    const pull = await fake.openPullRequest({ files: { ...CSP, [POLICY]: "fail-on: never\n" } });
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(conclusions(fake, pull.headSha)).toEqual(["failure"]);
    await expect(pageOf(fake, host, pull, [pull.headSha])).toMatchFileSnapshot("goldens/policy-edited.md");
  });

  test("fails on a policy that can't be read, at its line", async () => {
    const { fake, running } = await onStage(host, { ...BASE, [POLICY]: "# ours\nfail-on: sometimes\n" });
    const pull = await fake.openPullRequest({ files: CSP });
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(pull.reviews).toEqual([]);
    await expect(pageOf(fake, host, pull, [pull.headSha])).toMatchFileSnapshot("goldens/policy-invalid.md");
  });

  test("fails on a policy that is no file", async () => {
    const { fake, running } = await onStage(host, { ...NOTES.base, [`${POLICY}/a.yml`]: "" });
    const pull = await fake.openPullRequest({ files: CSP });
    await running.settled();
    expect(running.failures).toHaveLength(1);
    expect(fake.checkRuns(pull.headSha)).toMatchObject([
      {
        conclusion: "failure",
        summary: `${POLICY} on the default branch is not a file. Make it one, or remove it.`,
      },
    ]);
  });

  test("fails where a file can't be read", async () => {
    const { fake, running } = await onStage(host, BASE);
    const pull = await fake.openPullRequest({ files: { [MAIN]: (HEAD[MAIN] ?? "").replace("}", "") } });
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(conclusions(fake, pull.headSha)).toEqual(["failure"]);
    await expect(pageOf(fake, host, pull, [pull.headSha])).toMatchFileSnapshot("goldens/incomplete.md");
  });
});
