import { expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/domain/policy.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { APP } from "../attacks/app.ts";

const HOOK = {
  "node_modules/left-hook": {
    version: "1.0.0",
    resolved: "https://registry.npmjs.org/left-hook/-/left-hook-1.0.0.tgz",
    integrity: `sha512-${"A".repeat(86)}==`,
    hasInstallScript: true,
  },
};

/** An app in which npm 12 runs the scripts that are approved, and no others. */
function app(
  dependencies: Readonly<Record<string, string>>,
  allowScripts: Readonly<Record<string, boolean>>,
  packages: object,
) {
  const manifest = {
    name: "app",
    devEngines: { packageManager: { name: "npm", version: "^12.0.0" } },
    dependencies,
    allowScripts,
  };
  const lock = {
    name: "app",
    lockfileVersion: 3,
    packages: { "": { name: "app", dependencies }, ...packages },
  };
  return memoryTree({
    ...APP,
    "package.json": JSON.stringify(manifest),
    "package-lock.json": JSON.stringify(lock),
  });
}

const SCRIPT = "build/install-script-added";
const APPROVAL = "build/install-script-approved";

async function told(rules: Readonly<Record<string, "off" | "low" | "high" | "critical">> = {}) {
  const policy: Policy = { ...DEFAULT_POLICY, rules: new Map(Object.entries(rules)) };
  const base = app({}, {}, {});
  const head = app({ "left-hook": "1.0.0" }, { "left-hook": true }, HOOK);
  const { findings, turnedOff } = await reviewTrees({ base, head, policy });
  const ofBuild = findings.filter(({ rule }) => rule.startsWith("build/"));
  return { findings: ofBuild.map(({ rule, severity }) => `${severity} ${rule}`), turnedOff };
}

test("an approval of a script that newly runs is told with what it does", async () => {
  expect(await told()).toEqual({ findings: [`medium ${SCRIPT}`], turnedOff: [] });
});

test("it is told by itself where the policy turns off what tells of the script, or makes it lighter", async () => {
  expect(await told({ [SCRIPT]: "off" })).toEqual({
    findings: [`medium ${APPROVAL}`],
    turnedOff: [{ rule: SCRIPT, findings: 1 }],
  });
  expect((await told({ [SCRIPT]: "low" })).findings).toContain(`medium ${APPROVAL}`);
  expect((await told({ [`${SCRIPT}: runs`]: "low" })).findings).toContain(`medium ${APPROVAL}`);
});

test("it is told by itself where the policy has it weigh more", async () => {
  expect((await told({ [APPROVAL]: "critical" })).findings).toContain(`critical ${APPROVAL}`);
});

test("it isn't counted as turned off where it is told with the script", async () => {
  expect((await told({ [APPROVAL]: "off" })).turnedOff).toEqual([]);
  expect((await told({ [APPROVAL]: "off", [SCRIPT]: "off" })).turnedOff).toEqual([
    { rule: SCRIPT, findings: 1 },
    { rule: APPROVAL, findings: 1 },
  ]);
});
