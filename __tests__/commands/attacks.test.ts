import { describe, expect, test } from "vitest";
import { COMMAND_ATTACKS, HARMLESS } from "./attacks.ts";
import { CALL_ATTACKS } from "./calls.ts";
import { PART_ATTACKS } from "./parts.ts";
import { registering, reviewOf } from "./small-app.ts";

describe("a command", () => {
  test("is attacked in ten ways for each rule, beside harmless neighbours", () => {
    const counts = Map.groupBy(COMMAND_ATTACKS, (attack) => attack.expect);
    for (const attacks of counts.values()) expect(attacks.length).toBeGreaterThanOrEqual(10);
    expect(counts.size).toBe(5);
  });

  test.each([...COMMAND_ATTACKS, ...CALL_ATTACKS, ...PART_ATTACKS])(
    "that $name: $expect",
    async ({ code, base = HARMLESS, expect: expected }) => {
      const { verdict, findings } = await reviewOf(registering("act", base), registering("act", code));
      const told = findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);
      if (expected === "silent") expect({ verdict, told }).toEqual({ verdict: "pass", told: [] });
      else expect(told).toEqual([expected]);
    },
  );
});
