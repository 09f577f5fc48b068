import { expect, test } from "vitest";
import type { InstallPolicy, ScriptPolicy } from "../../src/domain/install-policy.ts";
import { INSTALLERS } from "../../src/domain/manager.ts";
import { NEEDED_ALWAYS, type Outcome, type PinnedPackage } from "../../src/domain/package.ts";
import { neededArchives } from "../../src/readers/npm-packages/needs.ts";

const AT = { path: "pnpm-lock.yaml", line: 1, column: 1, endLine: 1 };

function left(version: string, outcome: Outcome): PinnedPackage {
  return {
    ...{
      domain: "packages",
      kind: "package",
      ecosystem: "npm",
      manager: "pnpm",
      name: "left",
      version,
      outcome,
    },
    ...{
      source: { kind: "registry", url: null },
      checksum: version,
      folderInArchive: "",
      steps: [],
      code: [],
    },
    asks: { kind: "npm package", name: "left", version, integrity: version, risk: "known name" },
    ...{ unknown: "nobody asked for it", links: null, alias: null, declared: null, listing: null },
    ...{ scope: { isDev: false, isOptional: false }, neededOnly: NEEDED_ALWAYS, needs: [], path: [] },
    ...{ at: AT, lines: { version: AT, source: AT, checksum: AT } },
  };
}

function policy(scripts: ScriptPolicy): InstallPolicy {
  return {
    ...{ domain: "packages", kind: "install-policy", folder: "", path: "package.json", isProject: true },
    scripts: Object.fromEntries(INSTALLERS.map((each) => [each, scripts])) as InstallPolicy["scripts"],
    ...{ settings: [], installs: { withScripts: 0, without: 0 }, locks: { frozen: 0, thawed: 0 } },
    ...{ managers: [], named: [], lock: null },
  };
}

function asked(before: ScriptPolicy, after: ScriptPolicy): string[] {
  const outcome = (scripts: ScriptPolicy): Outcome => (scripts === "all" ? "runs" : "never");
  return neededArchives(
    [policy(before), left("1.0.0", outcome(before))],
    [policy(after), left("1.0.1", outcome(after))],
  ).map(({ version }) => version);
}

test("archives are asked for where scripts run, or are newly stopped, and nowhere else", () => {
  expect(asked("all", "all")).toEqual(["1.0.1", "1.0.0"]);
  expect(asked("all", "none")).toEqual(["1.0.1", "1.0.0"]);
  expect(asked("none", "all")).toEqual(["1.0.1", "1.0.0"]);
  expect(asked("none", "none")).toEqual([]);
});
