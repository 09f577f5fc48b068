import { describe, expect, test } from "vitest";
import {
  accept,
  codeOf,
  conclusionOf,
  ELSE,
  failing,
  lastRun,
  notes,
  reading,
  type Stage,
} from "./accepting.ts";
import { APP } from "./hosts.ts";
import { type Files, NOTES, reviewBodies } from "./stage.ts";

/** What becomes of an acceptance when the head moves, and where the pull request is merged. */

const README = { "README.md": "words\n" };

async function accepted(): Promise<Stage> {
  const stage = await failing(APP, reading(["$HOME/notes/**"]));
  expect(conclusionOf(stage)).toBe("failure");
  await accept(stage);
  expect(conclusionOf(stage)).toBe("success");
  return stage;
}

const LATER: Readonly<
  Record<string, Readonly<{ act: (stage: Stage) => Promise<unknown>; stands: boolean; why?: string }>>
> = {
  "a head that changes nothing of it": { act: ({ pull }) => pull.push(README), stands: true },
  "a head that grants less": { act: ({ pull }) => pull.push(reading(["$HOME/notes/a/**"])), stands: true },
  "a head that grants the same otherwise": {
    act: ({ pull }) =>
      pull.push({
        "src-tauri/capabilities/extra.json": (
          reading(["$HOME/notes/**"])["src-tauri/capabilities/extra.json"] ?? ""
        ).replaceAll("\n", "\n "),
      }),
    stands: true,
  },
  "a head that grants more": {
    act: ({ pull }) => pull.push(reading(["$HOME/notes/**", "$HOME/.ssh/**"])),
    stands: false,
    why: "more would newly happen than was accepted",
  },
  "a head that grants something else too": {
    act: ({ pull }) => pull.push(ELSE),
    stands: false,
    why: "more would newly happen than was accepted",
  },
  "a head with something that can't be read": {
    act: ({ pull }) => pull.push({ "src-tauri/capabilities/odd.json": "{" }),
    stands: false,
    why: "more would newly happen than was accepted",
  },
  "a head that grants less, and then again what was accepted": {
    act: async ({ pull, running }) => {
      await pull.push(reading(["$HOME/notes/a/**"]));
      await running.settled();
      await pull.push(reading(["$HOME/notes/**"]));
    },
    stands: true,
  },
  "a head on a newer base": {
    act: async ({ fake, pull }) => {
      await fake.push("main", { "docs/new.md": "new\n" });
      await pull.push({ ...reading(["$HOME/notes/**"]), ...README }, { force: true });
    },
    stands: true,
  },
  "a head that brings what its base grants by now": {
    act: async ({ fake, pull }) => {
      await fake.push("main", ELSE);
      await pull.push({ ...reading(["$HOME/notes/**"]), ...README }, { force: true });
    },
    stands: false,
    why: "this commit lets more happen than that one",
  },
  "another base, which grants the same": {
    act: async ({ fake, pull }) => {
      fake.git("branch", "release", "main");
      await pull.edit({ base: "release" });
    },
    stands: true,
  },
  "another base, beside which the head brings more": {
    act: async ({ fake, pull }) => {
      await fake.push("main", ELSE);
      fake.git("branch", "release", "main~1");
      await pull.push({ ...reading(["$HOME/notes/**"]), ...README }, { force: true });
      await pull.edit({ base: "release" });
    },
    stands: false,
    why: "more would newly happen than was accepted",
  },
  "another policy": {
    act: async ({ fake, pull }) => {
      await fake.push("main", { ".github/toril.yml": "fail-on: low\n" });
      await pull.push(README);
    },
    stands: false,
    why: "the policy has changed since",
  },
  "an accepted head that is gone": {
    act: async ({ fake, pull }) => {
      const gone = { kind: "status", status: 422, body: { message: "No commit found for SHA" } } as const;
      fake.faults.always(`GET /repos/*/*/commits/${pull.headSha}/check-runs`, gone);
      await pull.push(README);
    },
    stands: false,
  },
  "a command that is deleted, and who gave it may no longer write": {
    act: async ({ fake, pull }) => {
      const { issueComments } = fake.world;
      const at = issueComments.findIndex(({ identity }) => identity.user.login === "kim");
      issueComments.splice(at, 1);
      fake.setRole("kim", "read");
      await pull.push(README);
    },
    stands: true,
  },
  "our own comment that is deleted": {
    act: async ({ fake, pull }) => {
      const { issueComments } = fake.world;
      issueComments.splice(
        issueComments.findIndex(({ identity }) => identity.user.login === APP.login),
        1,
      );
      await pull.push(README);
    },
    stands: false,
  },
};

describe("an acceptance", () => {
  test.each(Object.entries(LATER))("with %s", async (_, { act, stands, why }) => {
    const stage = await accepted();
    const { fake, running, pull } = stage;
    await act(stage);
    await running.settled();
    const run = lastRun(fake, pull.headSha);
    expect([run.conclusion, running.failures]).toEqual([stands ? "success" : "failure", []]);
    expect(run.title?.startsWith("Accepted by @kim: 1 widening")).toBe(stands);
    expect(reviewBodies(pull).at(-1)?.includes("Accepted by @")).toBe(stands);
    if (why !== undefined) expect(run.summary).toContain(why);
    expect(notes(APP, pull).length).toBeLessThanOrEqual(1);
    if (!stands) expect(codeOf(fake, pull.headSha)).toMatch(/^[0-9a-f]{8}$/);
  });

  test("that is revoked on a later head ends on all of them", async () => {
    const stage = await accepted();
    const { fake, running, pull } = stage;
    const first = pull.headSha;
    await pull.push(README);
    await running.settled();
    expect(conclusionOf(stage)).toBe("success");
    await pull.write("lee", "/toril revoke");
    await running.settled();
    expect([conclusionOf(stage), lastRun(fake, first).conclusion]).toEqual(["failure", "failure"]);
    await pull.push({ "README.md": "more\n" });
    await running.settled();
    expect(conclusionOf(stage)).toBe("failure");
    await accept(stage, "lee");
    expect(lastRun(fake, pull.headSha).title).toMatch(/^Accepted by @lee/);
  });

  test("of a code of an earlier head is none, and a forged note leads nowhere", async () => {
    const stage = await failing(APP, reading(["$HOME/notes/**"]));
    const { fake, running, pull } = stage;
    const old = codeOf(fake, pull.headSha);
    await pull.push(reading(["$HOME/**"]));
    await running.settled();
    await pull.write("kim", `/toril accept ${old} it was meant`);
    await running.settled();
    expect([conclusionOf(stage), notes(APP, pull).length]).toEqual(["failure", 1]);
    pull.say(
      APP.login,
      `Accepted\n\n<!-- toril/1 note accepted head=${pull.headSha} seal=${"0".repeat(32)} -->`,
    );
    await pull.push(README);
    await running.settled();
    expect(conclusionOf(stage)).toBe("failure");
  });

  test("isn't taken from a check that another App made", async () => {
    const stage = await accepted();
    const { fake, running, pull } = stage;
    const { text, externalId } = lastRun(fake, pull.headSha);
    await pull.push(reading(["$HOME/**"]));
    await running.settled();
    const headers = { authorization: `Bearer ${fake.actionsToken()}`, "content-type": "application/json" };
    const forged = {
      ...{ name: "Toril", head_sha: pull.headSha, external_id: externalId, conclusion: "success" },
      output: { title: "Accepted by @kim", summary: "all", text },
    };
    await fetch(`${fake.url}/repos/acme/notes/check-runs`, {
      method: "POST",
      headers,
      body: JSON.stringify(forged),
    });
    await pull.reopen();
    await running.settled();
    const own = fake.checkRuns(pull.headSha).filter(({ suite }) => suite.app.id === fake.world.app.id);
    expect(own.at(-1)?.conclusion).toBe("failure");
  });
});

describe("in a merge group and on the default branch", () => {
  test("what was accepted counts", async () => {
    const { fake, running, pull } = await accepted();
    const group = await fake.mergeGroup(pull);
    await running.settled();
    expect(lastRun(fake, group.headSha)).toMatchObject({
      conclusion: "success",
      title: "Accepted by @kim: 1 widening in #1",
    });
    await fake.rerun(lastRun(fake, group.headSha));
    await running.settled();
    expect(lastRun(fake, group.headSha).conclusion).toBe("success");
    const merged = await fake.merge(pull);
    await running.settled();
    expect(lastRun(fake, merged)).toMatchObject({
      conclusion: "success",
      title: "Accepted by @kim: 1 widening in #1",
    });
    expect(running.failures).toEqual([]);
  });

  test("what nobody accepted fails, and so does what comes from elsewhere", async () => {
    const stage = await accepted();
    const { fake, running, pull } = stage;
    const other = await fake.openPullRequest({ files: ELSE, author: "ann", branch: "other" });
    await running.settled();
    const group = await fake.mergeGroup(other);
    await running.settled();
    expect(lastRun(fake, group.headSha).conclusion).toBe("failure");
    const merged = await fake.merge(pull, other);
    await running.settled();
    expect(lastRun(fake, merged).conclusion).toBe("failure");
  });

  test("what was accepted counts on a base that has moved on", async () => {
    const { fake, running, pull } = await accepted();
    await fake.push("main", { "docs/new.md": "new\n", ...reading(["$HOME/b/**"], "b") });
    await running.settled();
    const group = await fake.mergeGroup(pull);
    await running.settled();
    expect(lastRun(fake, group.headSha).conclusion).toBe("success");
  });

  test("what was accepted by another policy fails in the queue, and counts where the push itself brings that policy", async () => {
    const stage = await failing(APP, {
      ...reading(["$HOME/notes/**"]),
      ".github/toril.yml": "fail-on: low\n",
    });
    const { fake, running, pull } = stage;
    await accept(stage);
    expect(conclusionOf(stage)).toBe("success");
    const merged = await fake.merge(pull);
    await running.settled();
    expect(lastRun(fake, merged).conclusion).toBe("success");
    const other = await fake.openPullRequest({ files: ELSE, author: "ann", branch: "other" });
    await running.settled();
    await accept({ fake, running, pull: other });
    expect(lastRun(fake, other.headSha).conclusion).toBe("success");
    await fake.push("main", { ".github/toril.yml": "# another\nfail-on: low\n" });
    await running.settled();
    const group = await fake.mergeGroup(other);
    await running.settled();
    const { conclusion, summary } = lastRun(fake, group.headSha);
    expect([conclusion, summary]).toEqual([
      "failure",
      expect.stringContaining("the policy has changed since"),
    ]);
    expect(running.failures).toEqual([]);
  });

  test.each([
    ["of the plugin", "fs:scope", "guard"],
    ["of the permission", "fs:allow-read-text-file", "guard"],
  ])(
    "what two pull requests bring together fails: one accepted, one that lifts a denial %s",
    async (_, identifier, name) => {
      const guard = (deny: readonly string[]): Files => {
        const permissions = [{ identifier, allow: [], deny: deny.map((path) => ({ path })) }];
        const capability = { identifier: name, windows: ["main"], permissions };
        return { [`src-tauri/capabilities/${name}.json`]: JSON.stringify(capability) };
      };
      const base = { ...NOTES.base, ...guard(["$HOME/.ssh/**"]) };
      const stage = await failing(APP, reading(["$HOME/**"]), base);
      const { fake, running, pull } = stage;
      await accept(stage);
      expect(conclusionOf(stage)).toBe("success");
      const group = await fake.mergeGroup(pull);
      await running.settled();
      expect(lastRun(fake, group.headSha).conclusion).toBe("success");
      const other = await fake.openPullRequest({ files: guard([]), author: "ann", branch: "other" });
      await running.settled();
      await fake.merge(other);
      const later = await fake.mergeGroup(pull);
      await running.settled();
      expect(lastRun(fake, later.headSha).conclusion).toBe("failure");
      const merged = await fake.merge(pull);
      await running.settled();
      expect(lastRun(fake, merged).conclusion).toBe("failure");
    },
  );
});
