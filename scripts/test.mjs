// @ts-check
// `npm test`: sets up what is missing, then runs every check (scripts/check.ts) with the project's Node.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT, setUp } from "./setup.mjs";

const { status } = spawnSync(setUp(), [join(ROOT, "scripts", "check.ts"), ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
