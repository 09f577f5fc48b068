import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CrateFact, type Facts, offlineFacts } from "../../src/facts/facts.ts";

/** `facts.json` of a case: what the registries would say of some crates, by `name@version`. */
type CaseFacts = Readonly<{ crates?: Readonly<Record<string, CrateFact>> }>;

/** What is known from outside in this case; without a `facts.json`, what is known offline. */
export function factsOf(folder: string): Facts {
  const path = join(folder, "facts.json");
  if (!existsSync(path)) return offlineFacts();
  const { crates = {} }: CaseFacts = JSON.parse(readFileSync(path, "utf8"));
  return {
    crate: ({ name, version }) => crates[`${name}@${version}`] ?? { unknown: "the case doesn't say" },
    used: () => [],
  };
}
