// @ts-check
// `npm run example`: reviews a change to a small bundled app, offline. dist is committed, so Node 24 installs nothing. An older
// Node first installs Node 24.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT, runningMajor, setUp, stop } from "./setup.mjs";

const node = runningMajor() >= 24 ? process.execPath : setUp();
const app = "examples/notes-app";
const args = ["review", "--base-dir", `${app}/base`, "--head-dir", `${app}/head`, "--offline"];

process.stdout.write(`$ toril ${args.join(" ")}\n\n`);
const { status } = spawnSync(node, [join("dist", "cli.js"), ...args], { cwd: ROOT, stdio: "inherit" });
// The example's head widens what the app may do, so a review that passes would be wrong.
if (status !== 1)
  stop(`\nThe example should end with exit status 1 (the gate is closed), but ended with ${status}.`);
process.stdout.write("\nExit status 1: the gate is closed, as it should be for this example.\n");
