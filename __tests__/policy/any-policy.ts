import fc from "fast-check";
import { ACCEPTING_ROLES } from "../../src/domain/accepting.ts";
import type { Ecosystem } from "../../src/domain/manager.ts";
import { topOf } from "../../src/domain/place.ts";
import { LOOSENABLE, MODES, OUTCOMES, type Policy } from "../../src/domain/policy.ts";
import { SEVERITIES, type Severity } from "../../src/domain/severity.ts";
import type { Trusted } from "../../src/domain/trust.ts";
import type { Waiver } from "../../src/domain/waiver.ts";

const WAIVERS: readonly Waiver[] = [
  ["csp/eval-allowed", "2027-01-01"],
  ["csp/eval-allowed", "2027-02-01"],
  ["ipc/command-granted", "2027-01-01"],
].map(([rule = "", until = ""]) => ({
  covers: { kind: "finding", rule, app: "src-tauri", extent: { acts: ["eval"] } },
  ...{ reason: "It draws with it", owner: "kim", until, at: topOf(".github/toril.yml") },
}));
/** What two cases of a rule weigh by themselves. */
export const WEIGHTS = new Map([
  ["build/build-script-added: reaches", "medium"],
  ["build/build-script-added: unread", "low"],
] as const);
const TRUST: readonly Trusted[] = [
  ["npm", "@acme/*", "npm"],
  ["npm", "@acme/one", "npm"],
  ["npm", "@acme/one", "https://github.com/acme"],
  ["cargo", "ring", "crates.io"],
  ["cargo", "ring", "https://github.com/acme"],
  ["cargo", "ring", "https://github.com/acme/ring"],
].map(([ecosystem, name = "", from = ""]) => ({ ecosystem: ecosystem as Ecosystem, name, from }));
const threshold = fc.constantFrom("never" as const, ...SEVERITIES);
/** Any policy that one file may hold, and what lies over an organisation's. */
export const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  mode: fc.constantFrom(...MODES),
  failOn: threshold,
  accept: fc.record({
    by: fc.oneof(fc.constantFrom(...ACCEPTING_ROLES), fc.subarray(["kim", "Kim", "lee"], { minLength: 1 })),
    own: fc.boolean(),
  }),
  failOnBy: fc.array(fc.tuple(fc.constantFrom("ipc", "packages"), threshold)).map((all) => new Map(all)),
  commentFrom: threshold,
  incomplete: fc.constantFrom(...OUTCOMES),
  incompleteBy: fc
    .array(fc.tuple(fc.constantFrom("dynamic" as const, "unparsed" as const), fc.constantFrom(...OUTCOMES)))
    .map((all) => new Map(all)),
  rules: fc
    .tuple(
      fc.array(
        fc.tuple(
          fc.constantFrom("csp/eval-allowed", "packages/source-changed", "build/build-script-added"),
          fc.constantFrom("off" as const, ...SEVERITIES),
        ),
      ),
      fc.array(fc.tuple(fc.constantFrom(...WEIGHTS.keys()), fc.constantFrom(...SEVERITIES))),
    )
    .map(([whole, cases]) => new Map<string, Severity | "off">([...whole, ...cases])),
  ownRules: fc
    .array(fc.tuple(fc.constantFrom("csp/eval-allowed", ...WEIGHTS.keys()), fc.constantFrom(...SEVERITIES)))
    .map((all) => new Map<string, Severity>(all)),
  trustedSources: fc.subarray(["https://github.com/acme", "https://github.com/acme/one"]),
  trust: fc.subarray([...TRUST]),
  waivers: fc.subarray([...WAIVERS]),
  extendsOrganization: fc.boolean(),
  mayLoosen: fc.subarray([...LOOSENABLE]).map((keys) => new Set(keys)),
});
