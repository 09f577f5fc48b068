import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buttonOf, codeOfButton, commandIn } from "../../src/accept/command.ts";
import { type Note, noteIn, withNote } from "../../src/accept/note.ts";
import { queuedIn } from "../../src/accept/queue-ref.ts";
import { type CheckRecord, isSameRecord, recordIn, recordLine } from "../../src/accept/record.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";

describe("a command", () => {
  test.each([
    ["/toril accept 1a2b3c4d the editor needs it", { code: "1a2b3c4d", reason: "the editor needs it" }],
    ["/toril accept 1A2B3C4D  why \r\nmore", { code: "1a2b3c4d", reason: "why" }],
    ["/toril accept 1a2b3c4d", { code: "1a2b3c4d", reason: null }],
    ["/toril accept", { code: null, reason: null }],
    ["/toril accept 1a2b3c4 too short", { code: null, reason: "too short" }],
    [`/toril accept 1a2b3c4d ${"x".repeat(600)}`, { code: "1a2b3c4d", reason: "x".repeat(500) }],
  ])("%j accepts", (body, said) => expect(commandIn(body)).toEqual({ kind: "accept", ...said }));

  test.each(["/toril revoke", "/toril revoke it was wrong", "/toril\trevoke"])("%j revokes", (body) =>
    expect(commandIn(body)).toEqual({ kind: "revoke" }),
  );

  test.each([
    "",
    "Looks good",
    "> /toril accept 1a2b3c4d quoted",
    "    /toril accept 1a2b3c4d in code",
    " /toril accept 1a2b3c4d indented",
    "`/toril accept 1a2b3c4d in a span`",
    "```\n/toril accept 1a2b3c4d in a block\n```",
    "<!--\n/toril accept 1a2b3c4d hidden\n-->",
    "First this.\n/toril accept 1a2b3c4d on the second line",
    "\n/toril accept 1a2b3c4d on the second line",
    "/toril acceptance 1a2b3c4d",
    "/torilaccept 1a2b3c4d",
    "/toril",
    "/TORIL accept 1a2b3c4d",
    "say /toril accept 1a2b3c4d why",
  ])("%j is none", (body) => expect(commandIn(body)).toBeUndefined());

  test("a button is named by the code alone", () => {
    expect(codeOfButton(buttonOf("1a2b3c4d"))).toBe("1a2b3c4d");
    expect(buttonOf("1a2b3c4d").length).toBeLessThanOrEqual(20);
    for (const other of ["accept:", "accept:1a2b3c4d5", "accept:1A2B3C4D", "revoke:1a2b3c4d", "1a2b3c4d"])
      expect(codeOfButton(other)).toBeUndefined();
  });
});

describe("a record", () => {
  const covered = fc.oneof(
    fc.record({
      kind: fc.constant("finding" as const),
      rule: fc.string(),
      app: fc.option(fc.string()),
      extent: fc.dictionary(fc.string(), fc.array(fc.string({ unit: "grapheme" }))),
    }),
    fc.record({
      kind: fc.constant("gap" as const),
      gap: fc.constantFrom("dynamic" as const, "unparsed" as const),
      path: fc.string(),
      id: fc.string(),
    }),
  );
  const record: fc.Arbitrary<CheckRecord> = fc.record({
    pull: fc.nat(),
    head: fc.constant(SHA),
    policy: fc.string(),
    covers: fc.array(covered),
    code: fc.option(fc.constant("1a2b3c4d")),
    accepted: fc.option(
      fc.record({
        by: fc.string(),
        reason: fc.option(fc.string()),
        at: fc.string(),
        head: fc.constant(SHA),
      }),
    ),
  });

  test("comes back whole, below any words", () => {
    fc.assert(
      fc.property(record, fc.string(), (one, words) => {
        const line = recordLine(one) ?? "";
        expect(line).toMatch(/^<!-- [^>\n]* -->$/);
        expect(JSON.stringify(recordIn(`${words}\n\n${line}\n`))).toBe(JSON.stringify({ ...one }));
        expect(isSameRecord(one, { ...one, code: "00000000" })).toBe(true);
        expect(isSameRecord(one, { ...one, policy: `${one.policy}x` })).toBe(false);
      }),
    );
  });

  test("is none where there is more than a check holds, or something else", () => {
    const word = (length: number) =>
      Array.from({ length }, (_, index) => ((index * 2_654_435_761) % 4_294_967_296).toString(36)).join(" ");
    const one = (text: string): CheckRecord => ({
      ...{ pull: 1, head: SHA, policy: "", code: null, accepted: null },
      covers: [{ kind: "finding", rule: "a/b", app: null, extent: { a: [text] } }],
    });
    expect(recordLine(one(word(1_000)))).toBeDefined();
    expect(recordLine(one(word(20_000)))).toBeUndefined();
    expect(recordLine(one("x".repeat(600_000)))).toBeUndefined();
    const line = recordLine(one("x")) ?? "";
    for (const text of [
      undefined,
      "",
      `${line}\nmore`,
      line.replace("toril/1", "toril/2"),
      line.slice(0, -8),
    ])
      expect(recordIn(text)).toBeUndefined();
    const bad = recordLine({ ...one("x"), covers: [{ kind: "finding" } as never] }) ?? "";
    expect(recordIn(bad)).toBeUndefined();
  });
});

describe("a note", () => {
  const sealed = (...about: readonly string[]) =>
    Buffer.from(about.join(" ")).toString("hex").padEnd(32, "0").slice(-32);
  const other = () => "f".repeat(32);
  const notes: readonly Note[] = [
    { kind: "accepted", head: SHA },
    { kind: "revoked", head: SHA },
    { kind: "answer", to: 17 },
  ];
  test.each(notes)("$kind comes back where its seal is ours, and where we have no key", (note) => {
    const body = withNote("Words.", note, sealed);
    expect(noteIn(body, sealed)).toEqual(note);
    expect(noteIn(body.replaceAll("\n", "\r\n"), sealed)).toEqual(note);
    expect(noteIn(body, other)).toBeUndefined();
    expect(noteIn(`${body}\nmore`, sealed)).toBeUndefined();
    const bare = withNote("Words.", note, () => undefined);
    expect(noteIn(bare, () => undefined)).toEqual(note);
    expect(noteIn(bare, sealed)).toBeUndefined();
  });
});

test("a merge group's name leads to its pull request, and no other name does", () => {
  expect(queuedIn(`refs/heads/gh-readonly-queue/main/pr-17-${SHA}`)).toEqual({ base: "main", pull: 17 });
  expect(queuedIn(`gh-readonly-queue/release/2/pr-3-${SHA}`)).toEqual({ base: "release/2", pull: 3 });
  for (const ref of [
    `refs/heads/main/pr-17-${SHA}`,
    `refs/heads/gh-readonly-queue/main/pr-17`,
    `refs/heads/gh-readonly-queue/main/pr-0-${SHA}`,
    `refs/heads/gh-readonly-queue/main/pr-17-${SHA}/x`,
    `refs/heads/gh-readonly-queue/main/pr-17-18-${SHA}`,
    `refs/tags/gh-readonly-queue/main/pr-17-${SHA}`,
  ])
    expect(queuedIn(ref)).toBeUndefined();
});
