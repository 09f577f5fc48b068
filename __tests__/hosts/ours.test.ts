import { describe, expect, test } from "vitest";
import type { FakeGitHub } from "../fake-github/fake-github.ts";
import { HOSTS, type Host } from "./hosts.ts";
import { conclusions, type Files, headlines, NOTES, onStage, ours, replies, reviewBodies } from "./stage.ts";

/** What a host takes for its own, where others write as the same bot and copy what it wrote. */

const CONFIG = "src-tauri/tauri.conf.json";
/** Every finding has a comment: the one that is told is low. */
const BASE: Files = { ...NOTES.base, ".github/toril.yml": "comment-from: info\n" };
const HEAD: Files = NOTES.head;
const CSP = { [CONFIG]: HEAD[CONFIG] ?? "" };
const CSP_BACK = { [CONFIG]: BASE[CONFIG] ?? "", "README.md": "words\n" };
const CSP_SAID = "**Low** · Pages of the app may newly send data to and fetch data from `sync.notes.example`";

/** A comment of ours on a pull request, as its text stands. */
async function commented(host: Host) {
  const { fake, running } = await onStage(host, BASE);
  const pull = await fake.openPullRequest({ files: CSP });
  await running.settled();
  const [comment] = ours(host, pull);
  if (comment === undefined) throw new Error("there is no comment");
  return { fake, running, pull, comment };
}

/** What an older version wrote. */
function unsealed(fake: FakeGitHub): void {
  const all = [...fake.world.reviewComments, ...fake.world.reviews];
  for (const each of all) each.body = each.body.replace(/ seal=[\w-]+(?: names=[\w,-]*)?(?= -->)/, "");
}

describe.each(HOSTS)("the $name", (host) => {
  test("leaves a copy in the same pull request, by the same bot", async () => {
    const { running, pull, comment } = await commented(host);
    const copy = pull.sayAt(host.login, CONFIG, comment.line ?? 1, comment.body);
    await pull.push(CSP_BACK);
    await running.settled();
    const bodies = new Map(pull.comments.map(({ id, body }) => [id, body]));
    expect(bodies.get(comment.id)).toContain(`Resolved in ${pull.headSha}.`);
    // Nobody but the App speaks as its bot, so what it says on the same file of the same finding is its own.
    if (host.name === "Action") expect(bodies.get(copy.id)).toBe(comment.body);
  });

  test("leaves a copy from another pull request, and says it again", async () => {
    const { fake, running, comment } = await commented(host);
    const [body = ""] = reviewBodies(fake.pullRequest(1));
    const pull = await fake.openPullRequest({ files: { "README.md": "words\n" }, branch: "other" });
    await running.settled();
    const copy = pull.sayAt(host.login, "README.md", 1, comment.body);
    fake.world.reviews.push({ ...reviewOf(fake, host), id: 9, pull: pull.number, body });
    await pull.push(CSP);
    await running.settled();
    expect(headlines(host, pull)).toEqual([CSP_SAID, CSP_SAID]);
    await pull.push(CSP_BACK);
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(headlines(host, pull)).toEqual([CSP_SAID, `~~${CSP_SAID}~~`]);
    expect(pull.comments.find(({ id }) => id === copy.id)?.body).toBe(comment.body);
    expect(fake.world.reviews.find(({ id }) => id === 9)?.body).toBe(body);
  });

  test("leaves a copy of its reply, and tells people itself", async () => {
    const { fake, running, pull: first } = await commented(host);
    await first.push(CSP_BACK);
    await running.settled();
    await first.push(CSP);
    await running.settled();
    const reply = first.comments.find(({ inReplyTo }) => inReplyTo !== undefined)?.body ?? "";
    expect(replies(host, first)).toHaveLength(1);

    const pull = await fake.openPullRequest({ files: CSP, branch: "other" });
    await running.settled();
    await pull.push(CSP_BACK);
    await running.settled();
    pull.reply(host.login, ours(host, pull)[0]?.id ?? 0, reply);
    await pull.push(CSP);
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(replies(host, pull)).toEqual([`Back in ${first.headSha}.`, `Back in ${pull.headSha}.`]);
    expect(headlines(host, pull)).toEqual([CSP_SAID]);
  });

  test("never calls fixed what an older version said", async () => {
    const { fake, running, pull, comment } = await commented(host);
    unsealed(fake);
    const before = pull.comments.find(({ id }) => id === comment.id)?.body;
    await pull.push(CSP_BACK);
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(pull.comments.map(({ body }) => body)).toEqual([before]);
    expect(conclusions(fake, pull.headSha)).toEqual(["success"]);
  });

  test("says once more, or takes over, what an older version said and is still there", async () => {
    const { fake, running, pull } = await commented(host);
    unsealed(fake);
    await pull.push({ "README.md": "words\n" });
    await running.settled();
    await pull.push(CSP_BACK);
    await running.settled();
    const fixed = `~~${CSP_SAID}~~`;
    expect(headlines(host, pull)).toEqual(host.name === "App" ? [fixed] : [CSP_SAID, fixed]);
  });

  test("knows its comments again, whatever came between", async () => {
    const { running, pull } = await commented(host);
    await pull.push({ "src-tauri/capabilities/main.json": HEAD["src-tauri/capabilities/main.json"] ?? "" });
    await running.settled();
    const said = headlines(host, pull).length;
    expect(said).toBeGreaterThan(1);
    await pull.push({ "README.md": "words\n" });
    await running.settled();
    await pull.push(CSP_BACK);
    await running.settled();
    expect(headlines(host, pull)).toHaveLength(said);
    expect(headlines(host, pull)).toContain(`~~${CSP_SAID}~~`);
    expect(running.failures).toEqual([]);
  });
});

function reviewOf(fake: FakeGitHub, host: Host) {
  const review = fake.world.reviews.find(({ identity }) => identity.user.login === host.login);
  if (review === undefined) throw new Error("there is no review");
  return review;
}
