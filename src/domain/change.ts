import type { ConfigChange } from "./config.ts";
import type { CspChange } from "./csp.ts";
import type { IpcChange } from "./ipc.ts";
import type { PackageChange } from "./package-change.ts";
import type { PolicyChange } from "./policy-grant.ts";
import type { CommandChange } from "./rust-command.ts";
import type { StepChange } from "./step.ts";

/**
 * One difference between the surfaces of base and head, proved by a witness. A widening is what head allows and base
 * refuses; a narrowing is the same the other way round, so its witness is allowed at base and refused at head.
 */
export type Change =
  | IpcChange
  | CspChange
  | ConfigChange
  | PackageChange
  | PolicyChange
  | CommandChange
  | StepChange;

export type Domain = Change["domain"];

/** The id of every rule: a change names the one that tells of it. */
export type RuleId = Change["rule"];

/** The changes that a rule is asked about: those that name it. */
export type ChangeOf<Id extends RuleId> = Naming<Id, Change>;

type Naming<Id extends RuleId, C extends Change> = C extends Change
  ? Id extends C["rule"]
    ? C
    : never
  : never;
