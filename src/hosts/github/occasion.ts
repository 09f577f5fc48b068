import type { CheckOptions } from "../../adapters/github/checks.ts";

/**
 * Why a commit is reviewed: it is `new`, so no earlier check of ours can be there; it is looked at once more or `later`, so one
 * may be; or somebody asked for the same `again`, and waits for another run of the check.
 */
export type Occasion = "new" | "later" | "again";

/** Which run of the check an occasion asks for. */
export function runOn(occasion: Occasion): Pick<CheckOptions, "run"> {
  return occasion === "later" ? {} : { run: occasion };
}
