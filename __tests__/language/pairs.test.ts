import { expect, test } from "vitest";
import { ipcComparison } from "../../src/compare/ipc/ipc-comparison.ts";
import { matchesGlob } from "../../src/compare/ipc/plain-glob.ts";
import { matchesUrl } from "../../src/compare/ipc/plain-url.ts";
import { findsMatch } from "../../src/compare/ipc/plain-validator.ts";
import { pathQuestion } from "../../src/compare/ipc/scopes/paths.ts";
import { programQuestion } from "../../src/compare/ipc/scopes/programs.ts";
import type { ScopeQuestion } from "../../src/compare/ipc/scopes/scope-question.ts";
import { urlQuestion } from "../../src/compare/ipc/scopes/urls.ts";
import type { ScopeMatching } from "../../src/domain/ipc.ts";
import { topOf } from "../../src/domain/place.ts";
import { scopeEntry } from "../../src/readers/scope-entries.ts";
import { plenty } from "../work.ts";
import { grantsOf } from "./compared.ts";
import { recorded } from "./recorded.ts";

/** Texts, and patterns with what the real crate answered about each of those. */
type Pool = Readonly<{ texts: readonly string[]; patterns: readonly (readonly [string, string])[] }>;

const { urls, paths, labels } = recorded<Readonly<Record<"urls" | "paths" | "labels", Pool>>>("pairs");

/** What one pattern lets through and another doesn't: an example, or undefined where there is none. */
type NewIn = (base: string, head: string) => string | undefined;

/** Of Rust's expressions those that are no error, and can be read. */
const { texts, expressions } =
  recorded<Readonly<{ texts: readonly string[]; expressions: Pool["patterns"] }>>("rust-regex");
const readable = expressions.filter(
  ([source, said]) => said !== "refused" && findsMatch(source, "", plenty()) !== undefined,
);

const LONG = 120_000;

/**
 * Every pattern against every other one: where the real crate matches a text with the one and not with the other, there
 * must be an example; and an example must be one.
 */
function expectAgreement(
  { texts, patterns }: Pool,
  newIn: NewIn,
  matches: (pattern: string, text: string) => boolean,
): void {
  const wrong: unknown[] = [];
  for (const [base, before] of patterns)
    for (const [head, after] of patterns) {
      if (before === "refused" || after === "refused") continue;
      const known = texts.find((_, i) => after[i] === "1" && before[i] !== "1");
      const found = newIn(base, head);
      const isRight =
        found === undefined ? known === undefined : matches(head, found) && !matches(base, found);
      if (!isRight) wrong.push({ base, head, known, found });
    }
  expect(wrong).toEqual([]);
}

function exampleBy(question: ScopeQuestion, matching: ScopeMatching): NewIn {
  const form = matching.kind === "paths" ? "path" : "url";
  const side = (pattern: string) => ({
    allow: [scopeEntry(form, pattern, topOf(""))],
    deny: [],
    matching,
  });
  return (base, head) => {
    const { escapes, undecided } = question(side(base), side(head), "", "linux", plenty());
    expect(undecided).toEqual([]);
    const { payload } = escapes[0] ?? {};
    return payload && String(payload.path ?? payload.url);
  };
}

test("URL patterns", { timeout: LONG }, () => {
  const is = (pattern: string, url: string) => matchesUrl(pattern, url, plenty()) === true;
  expectAgreement(urls, exampleBy(urlQuestion, { kind: "urls" }), is);
});

test("paths", { timeout: LONG }, () => {
  const directories = { identifier: "com.example.notes", product: "Notes", moved: {} };
  const options = { literalSeparator: true, literalDot: true, foldCase: true };
  const is = (pattern: string, path: string) => matchesGlob(pattern, path, options) === true;
  expectAgreement(paths, exampleBy(pathQuestion, { kind: "paths", literalDot: null, directories }), is);
});

test("expressions for arguments of programs", { timeout: LONG }, () => {
  const every = Math.floor(readable.length / 80);
  const patterns = readable.filter((_, i) => i % every === 0);
  expect(patterns.length).toBeGreaterThan(60);
  const side = (validator: string) => {
    const value = { name: "run", cmd: "run", args: [{ validator, raw: true }] };
    return {
      allow: [scopeEntry("program", value, topOf(""))],
      deny: [],
      matching: { kind: "programs" as const },
    };
  };
  const newIn: NewIn = (base, head) => {
    const { escapes, undecided } = programQuestion(side(base), side(head), "", "linux", plenty());
    expect(undecided).toEqual([]);
    const [argument] = (escapes[0]?.payload.args as readonly string[] | undefined) ?? [];
    return argument;
  };
  const is = (expression: string, text: string) => findsMatch(expression, text, plenty()) === true;
  expectAgreement({ texts, patterns }, newIn, is);
});

test("labels of windows", { timeout: LONG }, () => {
  const options = { literalSeparator: false, literalDot: false, foldCase: false };
  const is = (pattern: string, label: string) => matchesGlob(pattern, label, options) === true;
  const capability = (label: string) =>
    grantsOf([{ identifier: "main", windows: [label], permissions: ["core:window:allow-close"] }]);
  const grants = new Map(labels.patterns.map(([label]) => [label, capability(label)]));
  const newIn: NewIn = (base, head) => {
    const { changes, gaps } = ipcComparison.compare(
      grants.get(base) ?? null,
      grants.get(head) ?? [],
      plenty(),
    );
    expect(gaps).toEqual([]);
    return changes.find(({ direction }) => direction === "widened")?.witness.window;
  };
  expectAgreement(labels, newIn, is);
});
