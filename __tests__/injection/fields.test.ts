import { describe, expect, test } from "vitest";
import type { Review } from "../../src/domain/review.ts";
import { visible } from "../../src/domain/sentence.ts";
import { harmElsewhere, harmInPages } from "./harm.ts";
import { type ReadBack, readBack } from "./live.ts";
import { reviewNamed } from "./named-review.ts";
import { annotationsOf, jsonOf, pagesOf } from "./outputs.ts";
import { PAYLOADS } from "./payloads.ts";

const KINDS = Map.groupBy(PAYLOADS, ({ kind }) => kind);
const HARMLESS = readBack(pagesOf(reviewNamed("name"), "name")).map(skeletonOf);

describe.each([...KINDS])("in every field of a review, of %s", (_, payloads) => {
  test.each(payloads.map(({ text }) => [JSON.stringify(text), text]))("%s is but a name", (_, text) => {
    const review = reviewNamed(text);
    const pages = readBack(pagesOf(review, text));
    expect(harmInPages(pages)).toEqual([]);
    expect(harmElsewhere(review, text)).toEqual([]);
    if (isShown(text)) expect(pages.map(skeletonOf)).toEqual(HARMLESS);
    for (const page of pages) expect(bare(page.text)).toContain(bare(visible(text)));
    expectGivenBack(review, text);
  });
});

function skeletonOf({ name, skeleton }: ReadBack): readonly string[] {
  return [name, skeleton];
}

/** Nothing is shown of nothing, nor of backticks that part nothing. */
function isShown(text: string): boolean {
  return text.replaceAll("`", "").trim() !== "";
}

/** Without what parts code from words, and what keeps words apart. */
function bare(text: string): string {
  return text.replaceAll(/[`\u200b]/g, "").trim();
}

/** What programs read holds every name as it is. */
function expectGivenBack(review: Review, text: string): void {
  const json = JSON.parse(jsonOf(review));
  const names = { path: text, title: text, message: text, subject: text, base: text, excerpt: text };
  expect(json.findings).toContainEqual(expect.objectContaining(names));
  expect(json.base.rev).toBe(text);
  expect(json.gaps[0]).toMatchObject({ path: text, message: text });
  for (const { path } of annotationsOf(review)) expect(path).toBe(text);
}
