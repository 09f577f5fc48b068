import fc from "fast-check";
import { expect, test } from "vitest";
import { lockOf, lockTexts } from "./pnpm-lock-files.ts";

const TEXTS = ["plain", "workspace", "overrides", "local", "config"].flatMap((name) => [
  ...lockTexts(name).values(),
]);

const PIECES = [
  ...[
    "",
    " ",
    "\n",
    "  ",
    ": ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    "'",
    '"',
    "#",
    "---\n",
    "&a ",
    "*a",
    "!!x ",
    "(",
    ")",
  ],
  ...["_", "@", "/", "link:", "file:", "1.0.0", "__proto__", "~", "true", "\r", "\0", "\ud800", "<<: {}\n"],
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  piece: fc.constantFrom(...PIECES),
});

function applied(text: string, { at, length, piece }: { at: number; length: number; piece: string }): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + piece + text.slice(start + length);
}

/** Lines swapped, repeated or taken out: the text is still YAML more often. */
function rearranged(text: string, from: number, to: number, keep: boolean): string {
  const lines = text.split("\n");
  const [start, target] = [Math.floor(from * lines.length), Math.floor(to * lines.length)];
  const moved = keep ? lines.slice(start, start + 1) : lines.splice(start, 1);
  lines.splice(target, 0, ...moved);
  return lines.join("\n");
}

function judge(text: string): void {
  const { packages, projects, gaps } = lockOf(text);
  const lines = text.split("\n").length;
  for (const gap of gaps) {
    expect(gap.line >= 1 && gap.line <= lines && gap.rests !== "" && gap.blocking).toBe(true);
    expect(gap.message).not.toContain("\n");
  }
  for (const [, each] of packages) {
    expect(each.at.line >= 1 && each.at.line <= lines).toBe(true);
    for (const need of each.needs) expect(packages.has(need)).toBe(true);
  }
  for (const keys of projects.values()) for (const key of keys) expect(packages.has(key)).toBe(true);
}

test("any edit is read or told, and nothing is thrown", () => {
  const text = fc.constantFrom(...TEXTS);
  fc.assert(
    fc.property(text, fc.array(edit, { minLength: 1, maxLength: 4 }), (base, edits) =>
      judge(edits.reduce(applied, base)),
    ),
    { numRuns: 600, seed: 7 },
  );
  fc.assert(
    fc.property(
      text,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
      (base, from, to, keep) => judge(rearranged(base, from, to, keep)),
    ),
    { numRuns: 400, seed: 7 },
  );
});

/** Every value in turn is another one: whatever then counts as something else must be seen. */
test("no edit of what an entry says goes unseen", () => {
  const text = lockTexts("local").get("pnpm-12") ?? "";
  const before = JSON.stringify([...lockOf(text).packages]);
  const lines = text.split("\n");
  const first = lines.indexOf("packages:");
  const unseen = lines.flatMap((line, at) => {
    if (at <= first || !/: ./.test(line)) return [];
    const changed = lines
      .with(
        at,
        line.replace(/: (?=[^ ]*$)|: \{(\w)/, (all) => `${all}x`),
      )
      .join("\n");
    const lock = lockOf(changed);
    return lock.gaps.length > 0 || JSON.stringify([...lock.packages]) !== before ? [] : [line];
  });
  expect(unseen).toEqual(["    engines: {node: '>=0.10.0'}", "    engines: {node: '>=4'}"]);
});
