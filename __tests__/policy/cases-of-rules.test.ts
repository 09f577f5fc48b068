import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import type { Tree } from "../../src/domain/tree.ts";
import { caseOf, gravestOf } from "../../src/domain/weights.ts";
import { severityByCases } from "../../src/engine/case-severity.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { checkPolicy } from "../../src/hosts/cli/policy-command.ts";
import type { Terminal } from "../../src/hosts/cli/terminal.ts";
import { rules } from "../../src/rules/index.ts";
import { REVIEW } from "../renderers/review.ts";

const [FINDING] = REVIEW.findings;
if (FINDING === undefined) throw new Error("no finding");
const PLAIN = FINDING;

const SCRIPTS = "build/build-script-added";

describe("a finding weighs", () => {
  const weight = (
    weighs: readonly string[],
    settings: Readonly<Record<string, "off" | "low" | "high" | "info">>,
  ) =>
    severityByCases(
      { ...PLAIN, rule: SCRIPTS, severity: "medium", weighs },
      new Map(Object.entries(settings).map(([name, severity]) => [caseOf(SCRIPTS, name), severity])),
    ).severity;

  test("what the policy says of its case", () => {
    expect(weight(["reaches"], { reaches: "low" })).toBe("low");
    expect(weight(["reaches"], { reaches: "high" })).toBe("high");
    expect(weight(["unknown"], { reaches: "low" })).toBe("medium");
  });

  test("as much as the gravest of its cases", () => {
    expect(weight(["reaches", "harmless"], { reaches: "info" })).toBe("low");
    expect(weight(["reaches", "unknown"], { unknown: "high" })).toBe("high");
    expect(weight(["reaches", "unknown"], { unknown: "low" })).toBe("medium");
  });

  test("what it weighs by itself where it has no case", () => {
    expect(severityByCases(PLAIN, new Map([[caseOf(SCRIPTS, "reaches"), "low"]]))).toBe(PLAIN);
  });
});

describe("a policy that is edited", () => {
  const app = { "src-tauri/tauri.conf.json": "{}", "src-tauri/Cargo.toml": '[dependencies]\ntauri = "2"\n' };
  const told = async (before: string, after: string) => {
    const [base, head] = [before, after].map((text) =>
      memoryTree({ ...app, ".github/toril.yml": text === "" ? "" : `rules:\n  ${text}\n` }),
    ) as [Tree, Tree];
    return (await reviewTrees({ base, head })).findings.map(({ title }) => title);
  };

  test("is weaker where a case weighs so little that it passes", async () => {
    expect(await told("", `${SCRIPTS}: { reaches-in-update: low }`)).toEqual([
      "Toril newly lets a high finding of `build/build-script-added: reaches-in-update` pass, by `rules: build/build-script-added: reaches-in-update: low`",
    ]);
    expect(await told(`${SCRIPTS}: { harmless: high }`, "")).toEqual([
      "Toril newly lets a low finding of `build/build-script-added: harmless` pass, without `rules: build/build-script-added: harmless: high`",
    ]);
  });

  test("is not weaker where a case fails or passes as before", async () => {
    expect(await told("", `${SCRIPTS}: { reaches-in-update: medium, harmless: medium }`)).toEqual([]);
    expect(await told(`${SCRIPTS}: { reaches-in-update: low }`, "")).toEqual([]);
    expect(await told(`${SCRIPTS}: { harmless: low }`, `${SCRIPTS}: { harmless: info }`)).toEqual([]);
  });
});

test("every rule's cases are severities that some finding can have", () => {
  for (const { id, weights } of rules)
    if (weights !== undefined) expect(new Set(Object.values(weights)).size, id).toBeGreaterThan(1);
  expect(gravestOf([])).toBe("info");
});

test("toril policy check shows cases beside their rule", async () => {
  const folder = mkdtempSync(join(tmpdir(), "toril-cases-"));
  try {
    const file = join(folder, "toril.yml");
    const text = `${SCRIPTS}:\n      reaches: high\n      unknown: low\n  csp/eval-allowed: off\n`;
    writeFileSync(file, `rules:\n  ${text}`);
    const shown: string[] = [];
    const terminal = { show: (line: string) => shown.push(line) } as unknown as Terminal;
    expect(await checkPolicy({ name: "policy-check", organization: null, file }, terminal)).toBe(0);
    expect(shown.join("")).toContain(
      `  rules: ${SCRIPTS}: reaches: high ${file}:3\n  rules: ${SCRIPTS}: unknown: low ${file}:4\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
