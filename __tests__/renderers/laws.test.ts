import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Finding, orderFindings } from "../../src/domain/finding.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import type { Review } from "../../src/domain/review.ts";
import { code, INVISIBLE, spansOf, visible } from "../../src/domain/sentence.ts";
import { renderRule } from "../../src/renderers/explain.ts";
import { renderJson } from "../../src/renderers/json.ts";
import { MARKDOWN_LIMIT, renderMarkdown } from "../../src/renderers/markdown.ts";
import { renderSarif } from "../../src/renderers/sarif.ts";
import { widthOf } from "../../src/renderers/terminal.ts";
import { renderText } from "../../src/renderers/text.ts";
import { anyReview, anyText, flood } from "./arbitrary.ts";
import { REVIEW } from "./review.ts";
import { withoutCode } from "./without-code.ts";

const RUNS = { numRuns: 40 };

describe("a terminal", () => {
  test("is never steered, and a runner is never commanded, by what a review holds", () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const text = renderText(review, { colour: false, width: 60 });
        expect(text.replaceAll("\n", "")).not.toMatch(INVISIBLE);
        expect(text).not.toMatch(/^\s*::|##\[/m);
      }),
      RUNS,
    );
  });

  test("gets no line wider than it is", () => {
    fc.assert(
      fc.property(anyReview, fc.integer({ min: 40, max: 120 }), (review, width) => {
        const excerpts = new Map(
          review.findings.map(({ path, title }) => [
            path,
            { lines: [title, title, title], added: new Set([2]) },
          ]),
        );
        const lines = renderText(review, { colour: false, width, excerpts }).split("\n");
        // The command to copy stays whole, and a line that was made harmless grew by that.
        const free = lines.filter((line) => !/^More about|^ *\\u\{3a\}/.test(line));
        expect(free.filter((line) => widthOf(line) > width)).toEqual([]);
      }),
      RUNS,
    );
  });

  test("shows every finding", () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const text = renderText(review, { colour: false });
        expect(text.match(/^ {2}Witness {5}/gm)?.length ?? 0).toBe(review.findings.length);
      }),
      RUNS,
    );
  });

  test("with colour is told the same", () => {
    const options = { width: 80 };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is taken away.
    const uncoloured = renderText(REVIEW, { colour: true, ...options }).replace(/\u001b\[[\d;]*m/g, "");
    expect(bare(uncoloured)).toBe(bare(renderText(REVIEW, { colour: false, ...options })));
  });

  test("is not steered by a rule's page", () => {
    fc.assert(
      fc.property(anyText, (page) => {
        const text = renderRule(page, { colour: false, width: 60 });
        expect(text.replaceAll("\n", "")).not.toMatch(INVISIBLE);
      }),
      RUNS,
    );
  });
});

describe("Markdown", () => {
  test("fits a comment, and shows or counts every finding", () => {
    fc.assert(
      fc.property(fc.oneof(anyReview, fc.integer({ min: 1, max: 300 }).map(flood)), (review) => {
        const markdown = renderMarkdown(review);
        expect(markdown.length).toBeLessThanOrEqual(MARKDOWN_LIMIT);
        for (const severity of new Set(review.findings.map((finding) => finding.severity)))
          expect(markdown).toMatch(new RegExp(`^\\| \\W*${severity} \\|`, "m"));
        const folded = markdown.split(/(?=^<details><summary>)/m);
        const parts = folded.filter((part) =>
          /^<details><summary>(?:\d+ findings?, with|\d+ less grave)/.test(part),
        );
        const shown = parts.flatMap((part) => part.match(/^(?:#### |- )\d+ · /gm) ?? []).length;
        const left = parts.map((part) => Number(/^(\d+) more in the JSON/m.exec(part)?.[1] ?? 0));
        expect(shown + left.reduce((sum, count) => sum + count, 0)).toBe(review.findings.length);
      }),
      RUNS,
    );
  });

  test("has no tag, comment, image, link or mention of a repository's making", () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const markdown = renderMarkdown(review);
        expect(markdown).not.toContain("<!--");
        // The one tag of ours folds what not everybody wants to read.
        const prose = withoutCode(markdown).replace(
          /^<details><summary>[\w ,:()]+<\/summary>$|^<\/details>$/gm,
          "",
        );
        expect(prose).not.toMatch(/[<>]/);
        expect(prose).not.toMatch(/(?<!\\)[[\]]/);
        expect(prose).not.toMatch(/@\w|:\/\//);
      }),
      RUNS,
    );
  });

  test("keeps its table's cells, whatever pipes and backslashes are in them", () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        for (const line of renderMarkdown(review)
          .split("\n")
          .filter((text) => /^\| \W*(?:high|low|info) /.test(text))) {
          // Cells as cmark-gfm scans them: a backslash takes the next character with it.
          expect(line.replace(/\\[\\|]/g, "").match(/\|/g)).toHaveLength(4);
        }
      }),
      RUNS,
    );
  });
});

describe("SARIF", () => {
  test("points only inside the repository, and shows every finding", () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const [run] = JSON.parse(renderSarif(review, [], "1.0.0")).runs;
        for (const { locations, message } of run.results) {
          expect(locations[0].physicalLocation.artifactLocation.uri).not.toMatch(
            /^\/|^\w+:|(?:^|\/)\.\.(?:\/|$)|[\s\\]/,
          );
          expect(message.text.length).toBeLessThan(60_000);
        }
        expect(run.results).toHaveLength(review.findings.length);
      }),
      { numRuns: 30 },
    );
  });

  test("keeps to the most that code scanning takes, and counts the rest", () => {
    const [run] = JSON.parse(renderSarif(flood(5_007), [], "1.0.0")).runs;
    expect(run.results).toHaveLength(5_000);
    expect(run.invocations[0].toolExecutionNotifications.at(-1).message.text).toMatch(
      /^7 more findings not listed/,
    );
  });

  test("tells findings apart, and knows one again when its line moves", () => {
    const prints = (review: Review) =>
      JSON.parse(renderSarif(review, [], "1")).runs[0].results.map(
        (result: { partialFingerprints: Record<string, string> }) =>
          result.partialFingerprints.primaryLocationLineHash,
      );
    const moved = {
      ...REVIEW,
      findings: REVIEW.findings.map((finding) => ({ ...finding, line: finding.line + 1 })),
    };
    expect(prints(moved)).toEqual(prints(REVIEW));
    expect(new Set(prints(flood(3))).size).toBe(3);
  });
});

test("JSON gives back every value, spelled without a character that nobody sees", () => {
  fc.assert(
    fc.property(anyReview, (review) => {
      const json = renderJson(review, { version: "0.1.0", policy: DEFAULT_POLICY, repository: null });
      expect(json.replaceAll("\n", "")).not.toMatch(INVISIBLE);
      expect(JSON.parse(json).findings.map((finding: Finding) => finding.title)).toEqual(
        [review.findings, review.waived].flatMap(orderFindings).map((finding) => finding.title),
      );
    }),
    RUNS,
  );
});

describe("a sentence", () => {
  test("holds any name as one stretch of code, on one line", () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const spans = spansOf(`Window ${code(name)} can.`);
        expect(spans.map((span) => span.kind)).toEqual(["text", "code", "text"]);
        expect(visible(code(name))).toBe(code(name));
        expect(code(name).length).toBeLessThanOrEqual(123);
      }),
    );
  });

  test("loses nothing when it is split", () => {
    fc.assert(
      fc.property(anyText, (sentence) => {
        const text = spansOf(sentence)
          .map((span) => span.text)
          .join("");
        expect(text.replaceAll("`", "")).toBe(sentence.replaceAll("`", ""));
      }),
    );
  });
});

/** Its words alone: colour stands for backticks, so lines may break elsewhere. */
function bare(text: string): string {
  return text.replaceAll("`", "").split(/\s+/).join(" ");
}
