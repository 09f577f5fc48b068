import { readFileSync } from "node:fs";
import { join } from "node:path";

const RULES = join(import.meta.dirname, "../../rules");

/** The page of a rule. From source it is read beside the rule; the build puts all pages here instead (scripts/build.ts). */
export function rulePage(id: string): string {
  return readFileSync(join(RULES, id, "README.md"), "utf8");
}
