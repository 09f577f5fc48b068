import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { readMarker } from "../../src/review/marker.ts";
import { toldBy } from "../../src/review/told.ts";
import { filesBelow, planFor, withSuggestionsTaken } from "../review/planned.ts";
import { SILENCE } from "../review/pull-request.ts";

/** The findings that a comment tells. */
function toldIn({ body }: Readonly<{ body: string }>): readonly string[] {
  const marker = readMarker(body)?.marker;
  return marker?.kind === "finding" ? toldBy(marker) : [];
}

const CASES = join(ROOT, "../shared/corpus/cases");

describe.skipIf(!existsSync(CASES))("corpus cases (skipped where ../shared/corpus is absent)", () => {
  test("each suggestion takes its cause away", async () => {
    let taken = 0;
    for (const name of readdirSync(CASES)) {
      const [base, head] = ["base", "head"].map((side) => filesBelow(join(CASES, name, side)));
      const plan = await planFor(base ?? {}, head ?? {}, "a".repeat(40), SILENCE);
      for (const comment of plan.post.filter(({ body }) => body.includes("\n```suggestion\n"))) {
        const after = withSuggestionsTaken(head ?? {}, { ...plan, post: [comment] });
        const { post } = await planFor(base ?? {}, after, "b".repeat(40), SILENCE);
        const left = new Set(post.flatMap(toldIn));
        const told = toldIn(comment);
        expect(
          told.filter((each) => left.has(each)),
          `${name}: ${comment.body}`,
        ).toEqual([]);
        taken += told.length;
      }
    }
    expect(taken).toBeGreaterThan(40);
  });
});
