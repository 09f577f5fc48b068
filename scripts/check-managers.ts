import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bun } from "./managers/bun.ts";
import { cargoGraph } from "./managers/cargo.ts";
import { CARGO_PROJECTS } from "./managers/cargo-projects.ts";
import { difference, type Graph } from "./managers/graph.ts";
import type { Manager } from "./managers/manager.ts";
import { npm } from "./managers/npm.ts";
import { type LockName, ours } from "./managers/ours.ts";
import { newerPnpm, olderPnpm } from "./managers/pnpm.ts";
import { PROJECTS, written } from "./managers/projects.ts";
import { Workshop } from "./managers/run.ts";
import { berry } from "./managers/yarn.ts";
import { classic } from "./managers/yarn-classic.ts";

/**
 * Compares what we find in lockfiles with what the managers that wrote them say of them. Each manager locks projects of ours
 * in a temporary folder and runs none of their scripts. It prints one line a lockfile, and below it what differs, and exits
 * with 1 if anything does, or if we have a gap that would hold a merge up. The columns: the format, bytes, packages, edges, faults.
 * It needs the network, and an hour. Words choose lockfiles by what their line begins with, and `TORIL_WORKSHOP` names a folder
 * that is kept.
 *
 *     node scripts/check-managers.ts [WORD…]          # node scripts/check-managers.ts "pnpm 9" "npm 12 large"
 */
const MANAGERS: readonly (readonly [manager: Manager, versions: readonly string[]])[] = [
  [npm, ["10", "11", "12"]],
  [olderPnpm, ["7", "8", "9"]],
  [newerPnpm, ["10", "11", "12"]],
  [classic, ["1"]],
  [berry, ["4"]],
  [bun, ["1"]],
];

const words = process.argv.slice(2);
const workshop = new Workshop(process.env.TORIL_WORKSHOP ?? mkdtempSync(join(tmpdir(), "toril-managers-")));
let wrong = 0;
try {
  for (const project of CARGO_PROJECTS)
    check(`cargo ${project.name}`, "Cargo.lock", (folder) => cargoGraph(workshop, folder, project));
  for (const [manager, versions] of MANAGERS) for (const version of versions) checkManager(manager, version);
} finally {
  if (process.env.TORIL_WORKSHOP === undefined) rmSync(workshop.folder, { recursive: true, force: true });
}
process.exitCode = wrong === 0 ? 0 : 1;

function checkManager(manager: Manager, major: string): void {
  for (const project of PROJECTS) {
    check(`${manager.name} ${major} ${project.name}`, manager.lock, (folder) => {
      const home = workshop.installed(manager.package, major);
      written(project, folder, manager.forcedBy);
      manager.make(workshop, home, folder);
      return manager.listed(workshop, home, folder, project);
    });
  }
}

function check(line: string, lock: LockName, listed: (folder: string) => Graph): void {
  if (words.length > 0 && !words.some((word) => line.startsWith(word))) return;
  const folder = join(workshop.folder, "projects", line.replaceAll(" ", "-"));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const theirs = listed(folder);
    const read = ours(folder, lock);
    const told = difference(read, theirs);
    const gaps = read.gaps.filter(({ blocking }) => blocking).map(({ message }) => `gap: ${message}`);
    const faults = [...gaps, ...told.wrong];
    print([line, read.format, read.size, told.packages, told.edges, faults.length].join("\t"), faults);
  } catch (error) {
    print(`${line}\tnot compared`, [error instanceof Error ? (error.stack ?? error.message) : String(error)]);
  }
}

function print(line: string, faults: readonly string[]): void {
  process.stdout.write(
    `${line}\n${faults
      .slice(0, 12)
      .map((fault) => `  ${fault}\n`)
      .join("")}`,
  );
  wrong += faults.length;
}
