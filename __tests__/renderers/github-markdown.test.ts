import { describe, expect, test } from "vitest";
import { findingsComment, resolvedComment } from "../../src/renderers/comment.ts";
import { row, sentence } from "../../src/renderers/github-markdown.ts";
import { painter, printed } from "../../src/renderers/terminal.ts";
import { readBack } from "../injection/live.ts";
import { REVIEW } from "./review.ts";

describe("words that GitHub would take for more than words", () => {
  test.each([
    ["an item of a list", "- x", "\\- x"],
    ["another", "+ x", "\\+ x"],
    ["a numbered item", "1. x", "1\\. x"],
    ["another way to number it", "12) x", "12\\) x"],
    ["a rule", "---", "\\---"],
    ["the underline of a heading", "===", "\\==="],
    ["the line below a table's heading", ":-", "\\:-"],
    ["the same with a pipe", "| -", "&vert; -"],
    ["an address behind a word's sign", "_www.evil.example", "\\_www\u200b.evil.example"],
    ["an issue behind one", "_GH-1", "\\_GH-\u200b1"],
    ["a commit", "0123456789abcdef", "012345\u200b6789ab\u200bcdef"],
    ["an emoji", ":octocat:", "\\:\u200boctocat:"],
    ["one that is underlined", ":a_b:", "\\:\u200ba\\_b:"],
  ])("%s", (_, text, markdown) => expect(sentence(text)).toBe(markdown));

  test.each([
    ["a dash in a sentence", "read - and write"],
    ["a number in one", "It takes 12 of 1.5 MB"],
    ["a word behind a colon", "One thing: it fails"],
    ["a time", "at 12:30"],
    ["six digits", "abcdef or 123456"],
    ["a long word", "high-grade HIGH-1 feedback"],
  ])("but not %s", (_, text) => expect(sentence(text)).toBe(text));

  test("and a pipe in a cell is one in words and in code", () => {
    expect(row(sentence("a | b \\| `c | d`"))).toBe("| a &vert; b \\\\&vert; `c \\| d` |");
  });
});

test("a heading that begins with a space is bold all the same", () => {
  expect(sentence("`` `x`")).toBe("`x`");
});

test("a resolved comment is never cut where a name would come alive", () => {
  const [finding] = REVIEW.findings;
  if (finding === undefined) throw new Error("no such finding");
  for (let length = 270; length < 300; length += 1) {
    const details = Array.from({ length: 50 }, () => `\`${"@octocat #1 <b> ".repeat(20).slice(0, length)}\``);
    const comment = findingsComment([{ ...finding, details }], undefined, null);
    const text = resolvedComment(comment, { kind: "fixed", head: "f".repeat(40) });
    expect(readBack({ text: text.replace("f".repeat(40), "") }).flatMap(({ live }) => live)).toEqual([]);
    expect(text).toContain("What it said");
    expect(text).not.toContain("Each of them");
  }
});

test("a line in colour is no command either", () => {
  const line = painter(true).as("1", "::error::x");
  expect(printed([line, "a::b"])).toBe("\u001b[1m\\u{3a}:error::x\u001b[0m\na::b\n");
});
