import { type Floor, isUnder, overFloor } from "../domain/floor.ts";
import { contentOf, gapAt } from "../domain/gap.ts";
import type { Surface } from "../domain/grant.ts";
import type { WrittenPolicy } from "../domain/layers.ts";
import { topOf } from "../domain/place.ts";
import { DEFAULT_POLICY, type Policy } from "../domain/policy.ts";
import type { Severity } from "../domain/severity.ts";
import { caseOf } from "../domain/weights.ts";
import type { DeclaredFile } from "../readers/file-kind.ts";
import type { Repository, RepositoryReader } from "../readers/reader.ts";
import { gatesIn } from "../readers/workflows/gates.ts";
import { rules } from "../rules/index.ts";
import { isWorkflow } from "../tauri/builds/starting-files.ts";
import { POLICY_PATH } from "./policy-path.ts";
import { readPolicy } from "./read-policy.ts";

const POLICY: DeclaredFile = {
  name: "Toril's policy",
  role: "settings",
  coverage: "read",
  why: "Read for what it newly lets pass. A review uses the default branch's policy.",
  samples: [POLICY_PATH],
  isReadAnyway: true,
  knownAs: [],
  is: (path) => path === POLICY_PATH,
  wants: (path) => path === POLICY_PATH,
};

/** What each case of each rule weighs, by the names that a policy has for them. */
const WEIGHTS: ReadonlyMap<string, Severity> = new Map(
  rules.flatMap(({ id, weights = {} }) =>
    Object.entries(weights).map(([name, severity]) => [caseOf(id, name), severity] as const),
  ),
);

/** Reads what a revision's own policy lets pass, and what asks Toril. It stands here, since what a policy may name are the engine's rules. */
export const policyReader = policyReaderOver(null);

/** The same where the organisation's policy lies below it. Places are those of the revision's own file. */
export function policyReaderOver(floor: Floor | null): RepositoryReader {
  return {
    id: "policy",
    scope: "repository",
    files: [POLICY],

    read({ files }: Repository): Surface {
      const file = files.get(POLICY_PATH);
      const at = topOf(POLICY_PATH);
      const gates = gatesIn([...files.values()].filter(({ path }) => isWorkflow(path)));
      const granted = (own: WrittenPolicy): Surface => ({
        grants: [{ domain: "policy", policy: over(floor, own), set: own.set, weights: WEIGHTS, gates, at }],
        gaps: [],
      });
      if (file === undefined) return granted({ policy: DEFAULT_POLICY, set: new Map() });
      const reading = readPolicy(file);
      if (reading.ok) return granted(reading);
      const [first] = reading.errors;
      const why = first === undefined ? "" : ` ${first.message}`;
      const message = `Toril's policy can't be read here, and once it is on the default branch every review fails.${why}`;
      return {
        grants: [],
        gaps: [gapAt(first?.at ?? at, { kind: "unparsed", rests: contentOf(file), message })],
      };
    },
  };
}

function over(floor: Floor | null, own: WrittenPolicy): Policy {
  return floor !== null && isUnder(floor, own.policy) ? overFloor(floor, own).policy : own.policy;
}
