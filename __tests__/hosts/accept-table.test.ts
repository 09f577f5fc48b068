import { describe, expect, test } from "vitest";
import { buttonOf } from "../../src/accept/command.ts";
import { codeOf, conclusionOf, ELSE, failing, lastRun, notes, reading, type Stage } from "./accepting.ts";
import { APP, HOSTS } from "./hosts.ts";
import { NOTES } from "./stage.ts";

/** Who × how × which head: what the rules refuse changes nothing, whichever way it is tried. */

const SHOWN = reading(["$HOME/notes/**"]);

/** People by what they are to the pull request: none of them may accept it. */
const REFUSED = {
  "who may only read": "reader",
  "who opened it": "ann",
  "who wrote a commit": "max",
  "a bot": "helper[bot]",
  "nobody that GitHub knows here": "stranger",
} as const;

const MAY = { "who may write": "kim", "another one": "lee", "who owns the repository": "acme" } as const;

type Way = (stage: Stage, who: string, code: string) => Promise<unknown>;

const BY_COMMENT: Readonly<Record<string, Way>> = {
  "a comment": ({ pull }, who, code) => pull.write(who, `/toril accept ${code} it is meant`),
};

const WAYS = {
  App: {
    ...BY_COMMENT,
    "the button": ({ fake, pull }, who, code) => fake.click(lastRun(fake, pull.headSha), buttonOf(code), who),
  },
  Action: { ...BY_COMMENT, "the label": ({ pull }, who) => pull.label(who, "toril-accept") },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Way>>>>;

/** What is no way at all, of somebody who may. */
const NO_WAY: Readonly<Record<string, Way>> = {
  "a comment with another code": ({ pull }, who) => pull.write(who, "/toril accept 00000000 it is meant"),
  "a quote": ({ pull }, who, code) => pull.write(who, `> /toril accept ${code} it is meant`),
  "a code block": ({ pull }, who, code) =>
    pull.write(who, `\`\`\`\n/toril accept ${code} it is meant\n\`\`\``),
  "a comment that is edited": async ({ pull }, who, code) =>
    pull.rewrite(await pull.write(who, "Hm"), `/toril accept ${code} it is meant`, who),
  "another label": ({ pull }, who) => pull.label(who, "accept-toril"),
  "another button": ({ fake, pull }, who, code) =>
    fake.click(lastRun(fake, pull.headSha), `revoke:${code}`, who),
};

async function staged(host: (typeof HOSTS)[number]): Promise<Stage> {
  const stage = await failing(host, SHOWN);
  stage.fake.setRole("max", "write");
  await stage.pull.push({ "README.md": "by max\n" }, { by: "max" });
  await stage.running.settled();
  return stage;
}

describe.each(HOSTS)("with the $name", (host) => {
  const ways: Readonly<Record<string, Way>> = WAYS[host.name];

  test("who may not changes nothing on this head, and is told nothing", async () => {
    const stage = await staged(host);
    const { fake, running, pull } = stage;
    for (const [who, login] of Object.entries(REFUSED))
      for (const [how, act] of Object.entries(ways)) {
        await act(stage, login, codeOf(fake, pull.headSha));
        await running.settled();
        expect([who, how, conclusionOf(stage), notes(host, pull)]).toEqual([who, how, "failure", []]);
      }
    expect(running.failures).toEqual([]);
  });

  test("who may changes nothing by an earlier head's code, or by what is no way", async () => {
    const stage = await staged(host);
    const { fake, running, pull } = stage;
    const old = codeOf(fake, pull.headSha);
    await pull.push(ELSE);
    await running.settled();
    for (const [how, act] of Object.entries({ ...BY_COMMENT, ...NO_WAY })) {
      await act(stage, "kim", how === "a comment" ? old : codeOf(fake, pull.headSha));
      await running.settled();
      expect([how, conclusionOf(stage)]).toEqual([how, "failure"]);
    }
    expect(notes(host, pull).length).toBeLessThanOrEqual(2);
  });

  test.each(Object.entries(ways))("who may accepts this head by %s", async (_, act) => {
    const stage = await staged(host);
    const { fake, running, pull } = stage;
    for (const login of Object.values(MAY)) {
      await act(stage, login, codeOf(fake, pull.headSha));
      await running.settled();
      expect([login, lastRun(fake, pull.headSha).title]).toEqual([
        login,
        `Accepted by @${login}: 1 widening`,
      ]);
      await pull.write("lee", "/toril revoke");
      await running.settled();
      expect(conclusionOf(stage)).toBe("failure");
    }
  });
});

test("a policy that names people lets nobody else accept, and one that allows it lets authors", async () => {
  const accepted = async (policy: string, who: string) => {
    const stage = await failing(APP, SHOWN, { ...NOTES.base, ".github/toril.yml": policy });
    stage.fake.setRole("ann", "write");
    await stage.pull.write(who, `/toril accept ${codeOf(stage.fake, stage.pull.headSha)} it is meant`);
    await stage.running.settled();
    return conclusionOf(stage);
  };
  expect(await accepted("accept: { by: [lee] }", "kim")).toBe("failure");
  expect(await accepted("accept: { by: [lee] }", "lee")).toBe("success");
  expect(await accepted("accept: { by: admin }", "kim")).toBe("failure");
  expect(await accepted("accept: { own: true }", "ann")).toBe("success");
});
