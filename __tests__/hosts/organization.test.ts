import { describe, expect, test } from "vitest";
import type { FakeGitHub, Settings } from "../fake-github/fake-github.ts";
import { ACTION, APP, HOSTS } from "./hosts.ts";
import { conclusions, type Files, NOTES, NOTES_CHANGE, onStage } from "./stage.ts";

/** The policy of the owner's repository `.github`, as both hosts hold a repository to it. */

const POLICY = ".github/toril.yml";
const LAX = "fail-on: never\nincomplete: pass\n";
const ASKING = `extends: organization\n${LAX}`;

const summaryOf = (fake: FakeGitHub, sha: string) => fake.checkRuns(sha).at(-1)?.summary ?? "";

async function reviewed(
  host: (typeof HOSTS)[number],
  policy: string | null,
  organization?: Settings["organization"],
  change: Record<string, string | null> = NOTES_CHANGE,
) {
  const own: Files = policy === null ? {} : { [POLICY]: policy };
  const settings = organization === undefined ? {} : { organization };
  const { fake, running } = await onStage(host, { ...NOTES.base, ...own }, { settings });
  const pull = await fake.openPullRequest({ files: change });
  await running.settled();
  return { fake, running, pull, said: summaryOf(fake, pull.headSha) };
}

const floor = (text: string) => ({ files: { [POLICY]: text } });

describe.each(HOSTS)("the $name", (host) => {
  test("takes no link for the policy, whose target says that nothing is closed", async () => {
    const link = { [POLICY]: { symlink: "mode: observe" } };
    const settings = { files: { ...NOTES.base, ...link } };
    const { fake, running } = await onStage(host, NOTES.base, { settings });
    const pull = await fake.openPullRequest({ files: NOTES_CHANGE });
    await running.settled();
    expect(conclusions(fake, pull.headSha)).toEqual(["failure"]);
    expect(summaryOf(fake, pull.headSha)).toContain("is not a file");
  });

  test("holds a repository that asks for it to its organisation's policy", async () => {
    const { fake, pull, said } = await reviewed(host, ASKING, floor("fail-on: low\n"));
    expect(conclusions(fake, pull.headSha)).toEqual(["failure"]);
    expect(said).toContain("`fail-on: never` in `.github/toril.yml:2` doesn't hold");
  });

  test("lets it loosen what the organisation lists", async () => {
    const { fake, pull } = await reviewed(host, ASKING, floor("may-loosen: [fail-on, incomplete]\n"));
    expect(conclusions(fake, pull.headSha)).toEqual(["success"]);
  });

  test.each<[what: string, organization: Settings["organization"], why: string]>([
    ["gone", undefined, "there is no acme/.github, or it is private"],
    ["private", { ...floor("fail-on: low\n"), private: true }, "there is no acme/.github, or it is private"],
    ["renamed", { ...floor("fail-on: low\n"), renamed: "meta" }, "acme/.github was renamed to acme/meta"],
    [
      "another owner's by now",
      { ...floor(LAX), owner: "mallory", renamed: "x" },
      "acme/.github was renamed to mallory/x",
    ],
    ["not in it", { files: { "README.md": "" } }, "there is no .github/toril.yml on the default branch"],
    ["a link", { files: { [POLICY]: { symlink: "../other.yml" } } }, "is a link, or no file"],
    ["in a link", { files: { ".github": { symlink: "other" } } }, "is a link, or no file"],
    ["wrong", floor("\nfail-on: hihg\n"), "is wrong in `acme/.github/.github/toril.yml:2`: `fail-on` takes"],
  ])("fails where it is asked for and %s", async (_, organization, why) => {
    const { fake, pull, said } = await reviewed(host, ASKING, organization);
    expect(conclusions(fake, pull.headSha)).toEqual(["failure"]);
    expect(said.replaceAll("\\", "").replaceAll(/[​⁠]/g, "")).toContain(why);
    expect(said).toContain(".github/toril.yml:1");
  });

  test("does without where none was asked for and none exists", async () => {
    for (const organization of [undefined, { files: { "README.md": "" } }]) {
      const { fake, pull } = await reviewed(host, LAX, organization);
      expect(conclusions(fake, pull.headSha)).toEqual(["success"]);
    }
  });

  test("judges what reaches the default branch by it", async () => {
    const settings = { organization: floor("fail-on: low\n") };
    const { fake, running } = await onStage(host, { ...NOTES.base, [POLICY]: ASKING }, { settings });
    const before = fake.requests.length;
    const sha = await fake.push("main", {
      "src-tauri/capabilities/main.json": NOTES_CHANGE["src-tauri/capabilities/main.json"] ?? null,
    });
    await running.settled();
    expect(conclusions(fake, sha)).toEqual(["failure"]);
    const asked = fake.requests
      .slice(before)
      .filter(({ body }) => JSON.stringify(body ?? "").includes("TorilOwnersFile"));
    expect(asked).toHaveLength(1);
  });

  test("tells of no weaker policy where the organisation's holds all the same", async () => {
    const strict = "extends: organization\nfail-on: medium\n";
    const { said } = await reviewed(host, strict, floor("fail-on: medium\n"), {
      [POLICY]: "extends: organization\nfail-on: never\n",
    });
    expect(said).not.toContain("policy/weakened");
    const other = await reviewed(host, strict, floor("fail-on: high\n"), {
      [POLICY]: "extends: organization\nfail-on: never\n",
    });
    expect(other.said).toContain("medium finding");
  });
});

test("the App holds a repository to it even where nobody asks, and the Action doesn't", async () => {
  const inApp = await reviewed(APP, LAX, floor("fail-on: low\n"));
  expect(conclusions(inApp.fake, inApp.pull.headSha)).toEqual(["failure"]);
  const inAction = await reviewed(ACTION, LAX, floor("fail-on: low\n"));
  expect(conclusions(inAction.fake, inAction.pull.headSha)).toEqual(["success"]);
});

test("the App fails where one is there and makes no sense, and the Action isn't bothered", async () => {
  for (const organization of [floor("x: 1\n"), { files: { [POLICY]: { symlink: "a" } } }]) {
    const inApp = await reviewed(APP, LAX, organization);
    expect(conclusions(inApp.fake, inApp.pull.headSha)).toEqual(["failure"]);
    const inAction = await reviewed(ACTION, LAX, organization);
    expect(conclusions(inAction.fake, inAction.pull.headSha)).toEqual(["success"]);
  }
});
