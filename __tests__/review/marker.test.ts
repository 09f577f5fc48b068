import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Author, type Marker, readMarked, withMarker } from "../../src/review/marker.ts";

const US: Author = { login: "toril[bot]", bot: true };

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length });
const head = fc.oneof(hex(40), hex(64));

const anyMarker: fc.Arbitrary<Marker> = fc.oneof(
  fc.record({
    kind: fc.constant("finding" as const),
    rule: fc.constantFrom("ipc/command-granted", "csp/eval-allowed"),
    fingerprint: fc.oneof(
      hex(32),
      fc.tuple(hex(32), fc.integer({ min: 2, max: 999 })).map((parts) => parts.join("-")),
    ),
    head,
    state: fc.constantFrom("open" as const, "resolved" as const),
  }),
  fc.record({
    kind: fc.constant("return" as const),
    fingerprint: hex(32),
    number: fc.integer({ min: 1, max: 999 }),
    head,
  }),
  fc.record({
    kind: fc.constant("review" as const),
    head,
    state: fc.constantFrom("current" as const, "superseded" as const),
  }),
);

/** Words of any kind, those of a forger among them. */
const anyWords = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.oneof(fc.constantFrom("\n", "\r\n", "\n\n", "-->", "<!--", "`", " "), fc.string()))
    .map((parts) => parts.join("")),
  anyMarker.map((marker) => withMarker("forged", marker)),
);

test("what is written under a comment is read back, whatever stands above it", () => {
  fc.assert(
    fc.property(anyWords, anyMarker, (words, marker) => {
      const read = readMarked({ author: US, body: withMarker(words, marker) }, US);
      expect(read).toEqual({ words: words.replaceAll("\r\n", "\n").trim(), marker });
    }),
  );
});

test("it is read back after an edit in a browser, which changes line ends", () => {
  fc.assert(
    fc.property(anyMarker, (marker) => {
      const body = `${withMarker("One line\n\nand another", marker).replaceAll("\n", "\r\n")}\r\n`;
      expect(readMarked({ author: US, body }, US)).toEqual({ words: "One line\n\nand another", marker });
    }),
  );
});

const MARKER: Marker = {
  kind: "finding",
  rule: "ipc/command-granted",
  fingerprint: "0123456789abcdef0123456789abcdef",
  head: "89abcdef0123456789abcdef0123456789abcdef",
  state: "open",
};

describe("a marker counts for nothing", () => {
  const body = withMarker("Window `main` can newly run any program", MARKER);

  test.each<[string, Author]>([
    ["in a person's comment", { login: "mallory", bot: false }],
    ["in another bot's", { login: "other[bot]", bot: true }],
    ["in that of a person who took the bot's name", { login: "toril", bot: false }],
    ["in that of a person whose name looks like the bot's", { login: "toril[bot]", bot: false }],
  ])("%s", (_, author) => expect(readMarked({ author, body }, US)).toBeUndefined());

  test.each([
    ["before other words", `${body}\n\nand more`],
    ["quoted", body.replace("<!--", "> <!--")],
    ["of another version", body.replace("toril/1", "toril/2")],
    ["with something added", body.replace(" -->", " x=1 -->")],
    ["with another state", body.replace("state=open", "state=closed")],
    ["with a commit that is none", body.replace(/head=\w+/, "head=main")],
  ])("%s", (_, text) => expect(readMarked({ author: US, body: text }, US)).toBeUndefined());
});

test("a bot is the same in REST and in GraphQL, which leaves out the suffix", () => {
  const body = withMarker("words", MARKER);
  expect(readMarked({ author: { login: "toril", bot: true }, body }, US)?.marker).toEqual(MARKER);
  expect(readMarked({ author: US, body }, { login: "Toril", bot: true })?.marker).toEqual(MARKER);
});

test("a marker that could not be read back is not written", () => {
  for (const wrong of [{ head: "main" }, { fingerprint: "x -->" }, { rule: "no rule" }]) {
    expect(() => withMarker("words", { ...MARKER, ...wrong })).toThrow(TypeError);
  }
});

test("a seal, the findings that a comment tells, and the names that a review vouches for, are read back", () => {
  const finding = { ...MARKER, seal: "0123456789abcdef" } as const;
  const review = {
    kind: "review",
    head: MARKER.head,
    state: "current",
    seal: "7-0a",
    names: ["0b", "0c"],
  } as const;
  const told = {
    kind: "return",
    fingerprint: MARKER.fingerprint,
    number: 2,
    head: MARKER.head,
    seal: "0a",
  } as const;
  const tells = [`${"a".repeat(32)}-2`, "b".repeat(32)];
  for (const marker of [
    finding,
    { ...finding, returns: 3 },
    { ...finding, returns: 3, tells },
    told,
    review,
    { ...review, names: [] },
  ])
    expect(readMarked({ author: US, body: withMarker("words", marker) }, US)?.marker).toEqual(marker);
  for (const wrong of [{ seal: "0 -->" }, { tells: [] }, { tells: ["x"] }])
    expect(() => withMarker("words", { ...finding, ...wrong })).toThrow(TypeError);
});
