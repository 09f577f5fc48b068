import type { FindingBuild } from "../domain/build.ts";
import { code } from "../domain/sentence.ts";

/** "in the release build of `npm run release`", behind what it can newly do. */
export function buildInWords({ name, purpose }: FindingBuild): string {
  return purpose === "unknown" ? `in builds with ${code(name)}` : `in the ${purpose} build of ${code(name)}`;
}
