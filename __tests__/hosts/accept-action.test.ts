import { expect, test } from "vitest";
import { accept, codeOf, conclusionOf, ELSE, failing, lastRun, notes, reading } from "./accepting.ts";
import { ACTION } from "./hosts.ts";
import { NOTES, reviewBodies } from "./stage.ts";

/** Accepting with the Action: by a comment, or by the label. It has no button, since GitHub tells a job of none. */

const stage = () => failing(ACTION, reading(["$HOME/notes/**"]));

test("a comment accepts, later heads keep it, and a command revokes it", async () => {
  const all = await stage();
  const { fake, running, pull } = all;
  const { text, actions } = lastRun(fake, pull.headSha);
  expect(text).toContain(`/toril accept ${codeOf(fake, pull.headSha)} WHY`);
  expect([text?.includes("`toril-accept`"), actions]).toEqual([true, []]);
  await accept(all);
  expect(lastRun(fake, pull.headSha).title).toBe("Accepted by @kim: 1 widening");
  expect([notes(ACTION, pull).length, reviewBodies(pull).at(-1)?.startsWith("**Accepted by")]).toEqual([
    1,
    true,
  ]);
  await pull.push({ "README.md": "words\n" });
  expect(conclusionOf(all)).toBe("success");
  const group = await fake.mergeGroup(pull);
  expect(lastRun(fake, group.headSha).conclusion).toBe("success");
  await pull.push(ELSE);
  expect(conclusionOf(all)).toBe("failure");
  await accept(all, "lee");
  expect(conclusionOf(all)).toBe("success");
  await pull.write("kim", "/toril revoke");
  expect([conclusionOf(all), running.failures]).toEqual(["failure", []]);
});

test("where a workflow lets it not comment, it says nothing on lines when it looks again", async () => {
  const all = await failing(ACTION, reading(["$HOME/notes/**"]), NOTES.base, { comment: false });
  const { running, pull } = all;
  await accept(all);
  expect(conclusionOf(all)).toBe("success");
  await pull.write("kim", "/toril revoke");
  expect([conclusionOf(all), reviewBodies(pull), running.failures]).toEqual(["failure", [], []]);
});

test("a comment that is no command asks nothing", async () => {
  const { fake, pull } = await stage();
  const before = fake.requests.length;
  await pull.write("kim", "Looks good to me");
  expect(fake.requests.slice(before)).toEqual([]);
});

test("the label accepts the head that it is set on, and is taken off by the next run", async () => {
  const all = await stage();
  const { fake, running, pull } = all;
  await pull.label("kim", "toril-accept");
  expect(lastRun(fake, pull.headSha).title).toBe("Accepted by @kim: 1 widening");
  expect([...pull.state.labels]).toEqual(["toril-accept"]);
  await pull.push(ELSE);
  expect([conclusionOf(all), [...pull.state.labels], running.failures]).toEqual(["failure", [], []]);
});

test.each([
  ["of who may only read or triage", "reader", 120],
  ["of who opened it", "ann", 120],
  ["of a bot", "helper[bot]", 120],
  ["that came before anybody could read the check", "kim", 20],
])("a label %s accepts nothing", async (_, who, seconds) => {
  const all = await stage();
  const { pull } = all;
  await pull.label(who, "toril-accept", seconds);
  expect([conclusionOf(all), notes(ACTION, pull)]).toEqual(["failure", []]);
});

test("a label that is there already accepts no later head, nor does another one", async () => {
  const all = await stage();
  const { fake, pull } = all;
  pull.state.labels.add("toril-accept");
  await pull.push(ELSE);
  expect([conclusionOf(all), [...pull.state.labels]]).toEqual(["failure", []]);
  await pull.label("kim", "documentation");
  expect(conclusionOf(all)).toBe("failure");
  await fake.rerun(lastRun(fake, pull.headSha));
  expect(conclusionOf(all)).toBe("failure");
});

test("a label accepts no check that says something else since less than a minute, though its run is an old one", async () => {
  const all = await stage();
  const { fake, running, pull } = all;
  fake.git("branch", "release", "main");
  await fake.push("release", { "docs/new.md": "new\n" });
  await fake.push("main", ELSE);
  await pull.push({ ...reading(["$HOME/notes/**"]), "README.md": "words\n" }, { force: true });
  const { id, text: said } = lastRun(fake, pull.headSha);
  fake.world.seconds += 600;
  await pull.edit({ base: "release" });
  const after = lastRun(fake, pull.headSha);
  expect([after.id, after.text === said, after.conclusion]).toEqual([id, false, "failure"]);
  await pull.label("kim", "toril-accept", 5);
  expect([conclusionOf(all), running.failures]).toEqual(["failure", []]);
  pull.state.labels.delete("toril-accept");
  await pull.label("kim", "toril-accept");
  expect(conclusionOf(all)).toBe("success");
});
