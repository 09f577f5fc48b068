import { expect, test } from "vitest";
import { attributesOf } from "../../src/engine/git-attributes.ts";
import { gitPattern } from "../../src/language/git-pattern.ts";
import { bytesOf } from "../../src/language/wildmatch.ts";
import { plenty } from "../work.ts";
import attributes from "./attributes.json" with { type: "json" };
import matches from "./matches.json" with { type: "json" };

/** What `git check-attr` of git 2.39.5 answered; eight million more pairs of a pattern and a path gave no difference. */
test.each(matches)("$pattern and $path: $real", ({ pattern, path, real }) => {
  expect(gitPattern(bytesOf(pattern))(path, false, plenty())).toBe(real);
});

/** Files of random lines in three folders, and all that git says of the attributes that a checkout minds. */
test.each(attributes.map((each, index) => ({ index, ...each })))("attributes, $index", ({ files, real }) => {
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, { path, id: text, text }]));
  const found = Object.entries(real).map(([asked, value]) => {
    const [, path = "", name = ""] = /^(.*) (\S+)$/.exec(asked) ?? [];
    const set = attributesOf(path, sources, false, plenty()).get(name)?.value ?? "unspecified";
    return [asked, set === true ? "set" : set === false ? "unset" : set, value];
  });
  expect(found.map(([asked, mine]) => [asked, mine])).toEqual(found.map(([asked, , git]) => [asked, git]));
});

test("a pattern that is made to cost much takes few steps", () => {
  const work = plenty();
  gitPattern(bytesOf(`${"**/*a".repeat(200)}b`))(`${"a/".repeat(400)}a`, false, work);
  expect(work.taken).toBeLessThan(1_000_000);
});
