import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { causesOf, placeOf } from "../../src/review/causes.ts";
import { type Diff, diffOf } from "../../src/review/diff-lines.ts";
import { identified } from "../../src/review/fingerprint.ts";
import { anchorOf } from "../../src/review/place-comments.ts";
import { REVIEW } from "../renderers/review.ts";

/** Which findings one comment tells, and where it stands. */

const PATH = "src-tauri/capabilities/main.json";
const shell = REVIEW.findings.find(({ about }) => about.domain === "ipc");
const lines = (first: number, count: number) => [
  `@@ -${first - 1},0 +${first},${count} @@`,
  ...Array.from({ length: count }, () => "+x"),
];
/** Two hunks of a capability, lines 1 to 40 and 100 to 140; and a file whose lines are not known. */
const DIFF: Diff = diffOf([
  { path: PATH, patch: [...lines(1, 40), ...lines(100, 40)].join("\n") },
  { path: "Cargo.lock", patch: null },
]);

function call(key: string, line: number, more: Partial<Finding> = {}): Finding {
  if (shell === undefined) throw new Error("the example has no call");
  return { ...shell, path: PATH, line, endLine: line, column: 5, ...more, key };
}

function causes(...findings: readonly Finding[]) {
  const placed = identified(findings).flatMap((each) => {
    const anchor = anchorOf(each.finding, DIFF);
    return anchor === null ? [] : [{ ...each, anchor }];
  });
  return causesOf(placed, DIFF);
}

function keys(...findings: readonly Finding[]): string[][] {
  return causes(...findings).map((cause) => cause.map(({ finding }) => finding.key));
}

test("lines of one hunk that let the same pages do the same, for the same reason, are one cause", () => {
  expect(keys(call("a", 4), call("b", 9), call("c", 5))).toEqual([["a", "b", "c"]]);
});

describe("another cause is", () => {
  const about = shell?.about as Finding["about"];
  test.each<[string, Partial<Finding>]>([
    ["another hunk", { line: 104, endLine: 104 }],
    ["another file", { path: "Cargo.lock" }],
    ["a graver change", { severity: "high" }],
    ["a surer one", { confidence: "certain" }],
    ["another rule", { rule: "ipc/deny-removed" }],
    ["another app", { app: "other" }],
    ["another build", { build: { name: "dev", purpose: "development", command: "tauri dev" } }],
    ["other pages", { subject: "window `about`" }],
    ["another act", { about: { ...about, act: "change files" } }],
    ["other platforms", { about: { ...about, platforms: ["linux"] } }],
    ["another capability", { about: { ...about, via: { ...about.via, capability: "other" } } }],
    ["another reason", { message: "The scope is as it was; its version lets more through." }],
  ])("%s", (_, more) => expect(keys(call("a", 4), call("b", 5, more))).toEqual([["a"], ["b"]]));
});

test("what isn't a call is one cause where it is told alike at one line", () => {
  const [crate] = REVIEW.findings.filter(({ about }) => about.domain === "packages");
  const at = (app: string, more: Partial<Finding> = {}): Finding => {
    if (crate === undefined) throw new Error("the example has no package");
    return { ...crate, path: PATH, line: 4, endLine: 4, app, ...more };
  };
  const told = (...all: readonly Finding[]) =>
    causes(...all).map((cause) => cause.map(({ finding }) => finding.app));
  expect(told(at("one"), at("two"))).toEqual([["one", "two"]]);
  expect(told(at("one"), at("two", { line: 5, endLine: 5 }))).toEqual([["one"], ["two"]]);
  expect(told(at("one"), at("two", { title: "Another." }))).toEqual([["one"], ["two"]]);
  expect(told(at("one"), at("two", { details: ["another"] }))).toEqual([["one"], ["two"]]);
});

test("one comment tells twenty findings at most", () => {
  const many = Array.from({ length: 45 }, (_, index) => call(`${index}`, 1 + (index % 40)));
  expect(keys(...many).map(({ length }) => length)).toEqual([20, 20, 5]);
});

describe("a comment stands", () => {
  const places = (...findings: readonly Finding[]) => causes(...findings).map(placeOf);
  const at = (line: number, startLine: number | null = null) => ({
    ...{ kind: "line", path: PATH },
    line,
    startLine,
  });

  test("over all its lines where they follow one another, whichever is the worst", () => {
    expect(places(call("a", 5), call("b", 6), call("c", 4))).toEqual([at(6, 4)]);
    expect(places(call("a", 4, { endLine: 7 }), call("b", 8))).toEqual([at(8, 4)]);
  });

  test("at the worst where others come between", () => {
    expect(places(call("a", 9), call("b", 4))).toEqual([at(9)]);
  });

  test("at one line where all of them are of that", () => {
    expect(places(call("a", 4), call("b", 4))).toEqual([at(4)]);
  });

  test("on the file where the diff has no lines of it", () => {
    const [place] = places(call("a", 4, { path: "Cargo.lock" }), call("b", 5, { path: "Cargo.lock" }));
    expect(place).toEqual({ kind: "file", path: "Cargo.lock" });
  });
});
