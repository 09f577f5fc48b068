import { describe, expect, test } from "vitest";
import { scriptDifference } from "../../src/compare/packages/script-difference.ts";
import type { BuildCode } from "../../src/domain/build-code.ts";

describe("the difference of a script", () => {
  test("has three lines around what changed", () => {
    const difference = scriptDifference(script(lines(9)), script(lines(9).replace("line 4", "other")));
    expect(difference).toEqual({
      lines: [
        "@@ -2,7 +2,7 @@",
        ...[" line 1", " line 2", " line 3", "-line 4", "+other", " line 5", " line 6", " line 7"],
      ],
      left: 0,
    });
  });

  test("is there for two different texts alone", () => {
    expect(scriptDifference(script(null), script("a\n"))).toBeNull();
    expect(scriptDifference(script("a\n"), undefined)).toBeNull();
    expect(scriptDifference(script("a\n"), script("a\n"))).toBeNull();
  });

  test("ends after 200 lines, and says how many more there are", () => {
    const difference = scriptDifference(script(""), script(lines(300)));
    expect(difference?.lines).toHaveLength(200);
    expect(difference?.left).toBe(101);
  });

  test("ends after 16,000 characters", () => {
    const difference = scriptDifference(script(""), script(lines(150, "x".repeat(1_000))));
    const kept = difference?.lines.join("") ?? "";
    expect(kept.length).toBeGreaterThan(15_000);
    expect(kept.length).toBeLessThanOrEqual(16_000);
    expect((difference?.lines.length ?? 0) + (difference?.left ?? 0)).toBe(151);
  });

  test("isn't looked for in two scripts that have next to nothing in common", () => {
    expect(scriptDifference(script(lines(2_000, "a")), script(lines(2_000, "b")))).toBeNull();
  });
});

function lines(count: number, word = "line"): string {
  return Array.from({ length: count }, (_, at) => `${word} ${at}\n`).join("");
}

function script(text: string | null): BuildCode {
  return { step: "build-script", class: "reaches", hash: "0".repeat(64), telling: [], text };
}
