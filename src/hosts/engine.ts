/**
 * The large part of a review. Hosts load it with `import()` once they know that there is something to review, and while the
 * first answers of others are on their way.
 */
export { treeSitter } from "../adapters/tree-sitter/rust-parser.ts";
export { decidingSteps } from "../engine/deciding-steps.ts";
export { judgingPolicy, refusedNotices } from "../engine/judging-policy.ts";
export { likelyReads } from "../engine/likely-reads.ts";
export { PastMergesCount } from "../engine/past-merges.ts";
export { readPolicy } from "../engine/read-policy.ts";
export { reviewTrees } from "../engine/review.ts";
export { rules } from "../rules/index.ts";
export { discoverApps } from "../tauri/discover.ts";
export { factsFor } from "./github/facts.ts";
export { isOfUse } from "./github/is-of-use.ts";
export { asksForFloor, policyAt, policyIdOf, policyNotices, policyOf } from "./github/policy.ts";
export { policyInBytes } from "./policy-in-bytes.ts";
export { registryFacts } from "./registry-facts.ts";
