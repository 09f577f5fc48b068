import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { APPROVING, type Approval } from "./installs/approvals.ts";
import { factsOf, MARKING_BUILDER, saidOf } from "./installs/marks.ts";
import { marking, PACKAGES, type ScratchPackage } from "./installs/packages.ts";
import { registryOf } from "./installs/registry.ts";
import { Workshop } from "./managers/run.ts";

/**
 * Compares whom we say that lists of approved packages let run scripts with whose scripts pnpm and Bun really run. Packages of
 * ours, on a registry on this machine, leave marks when their scripts run; each manager locks and installs them in a temporary
 * folder, with each setting. It prints a line for each manager and setting, below it every package of which the two differ,
 * and exits with 1 where something ran that we say nothing of. It needs the network for the managers themselves.
 *
 *     node scripts/check-approvals.ts [WORD…]          # node scripts/check-approvals.ts "pnpm 10"
 */
const MANAGERS = [
  { name: "pnpm", package: "pnpm", versions: ["9", "10", "11", "12"], lock: "pnpm-lock.yaml" },
  { name: "bun", package: "@oven/bun-linux-x64", versions: ["1"], lock: "bun.lock" },
] as const;

type Manager = (typeof MANAGERS)[number];

/** Bun trusts packages of this name by itself. */
const TRUSTED: ScratchPackage = {
  name: "esbuild",
  manifest: { scripts: { postinstall: marking("esbuild") } },
};

const words = process.argv.slice(2);
const workshop = new Workshop(mkdtempSync(join(tmpdir(), "toril-approvals-")));
const packages = [...PACKAGES, TRUSTED];
const registry = await registryOf(packages);
let unsaid = 0;
try {
  const facts = await factsOf(registry);
  for (const manager of MANAGERS)
    for (const major of manager.versions) {
      if (words.length > 0 && !words.some((word) => `${manager.name} ${major}`.startsWith(word))) continue;
      const home = workshop.installed(manager.package, major);
      for (const approval of APPROVING[manager.name]) await check(manager, home, approval);
    }

  async function check(manager: Manager, home: string, { name, files, manifest }: Approval): Promise<void> {
    const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    const folder = mkdtempSync(join(workshop.folder, "project-"));
    // pnpm 12 asks the registry for what `packageManager` names.
    const named = manager.name === "pnpm" ? { engines: { pnpm: version } } : {};
    // Bun asks the registry for what a package bundles.
    const asked = packages.filter((each) => manager.name === "pnpm" || each.name !== "bundles");
    const dependencies = Object.fromEntries(asked.map((each) => [each.name, "1.0.0"]));
    const own = {
      ...files,
      "package.json": JSON.stringify({
        name: "notes",
        version: "1.0.0",
        ...named,
        dependencies,
        ...manifest,
      }),
    };
    for (const [path, text] of Object.entries(own)) writeFileSync(join(folder, path), text);
    const marks = join(folder, "marks");
    mkdirSync(marks);
    const run = runnerOf(manager, home, folder, marks);
    await run("install", "--lockfile-only", "--ignore-scripts");
    // pnpm from 11 on fails after it installed, where a script waits for approval.
    await run("install", "--frozen-lockfile").catch(() => undefined);
    const lock = readFileSync(join(folder, manager.lock), "utf8");
    print(
      `${manager.name} ${version}, ${name}`,
      saidOf({ ...own, [manager.lock]: lock }, facts),
      new Set(readdirSync(marks)),
    );
  }
} finally {
  registry.server.close();
  rmSync(workshop.folder, { recursive: true, force: true });
}
process.exitCode = unsaid === 0 ? 0 : 1;

/** Starts the manager with our registry, and with a program of ours in the place of node-gyp. */
function runnerOf({ name }: Manager, home: string, folder: string, marks: string) {
  const tools = join(folder, "tools");
  mkdirSync(tools);
  writeFileSync(join(tools, "node-gyp"), `#!/usr/bin/env node\n${MARKING_BUILDER}`);
  chmodSync(join(tools, "node-gyp"), 0o755);
  const [program, first] = programOf(name, home);
  return (...args: string[]) =>
    workshop.runLater(folder, program, [...first, ...args], {
      // A store of its own: pnpm else takes what a script made there before, and runs none.
      ...{ TORIL_MARKS: marks, PATH: `${tools}:${process.env.PATH}`, HOME: join(folder, "home") },
      ...{ npm_config_registry: registry.url, pnpm_config_registry: registry.url },
      ...{ BUN_CONFIG_REGISTRY: registry.url, BUN_INSTALL_CACHE_DIR: join(folder, "cache") },
      ...{ npm_config_node_gyp: join(tools, "node-gyp"), pnpm_config_minimum_release_age: "0" },
      pnpm_config_manage_package_manager_versions: "false",
    });
}

function programOf(name: Manager["name"], home: string): readonly [string, readonly string[]] {
  if (name === "bun") return [join(home, "bin", "bun"), []];
  const script = readdirSync(join(home, "bin")).find((each) => /^pnpm\.[cm]js$/.test(each)) ?? "pnpm.mjs";
  return [process.execPath, [join(home, "bin", script)]];
}

function print(line: string, ours: ReadonlySet<string>, theirs: ReadonlySet<string>): void {
  const lacking = [...theirs.difference(ours)];
  const more = [...ours.difference(theirs)];
  unsaid += lacking.length;
  process.stdout.write(
    `${line}\t${theirs.size} ran\t${ours.intersection(theirs).size} said\t${more.length} besides\n`,
  );
  if (lacking.length > 0) process.stdout.write(`  ran, and we don't say so: ${lacking.join(" ")}\n`);
  if (more.length > 0) process.stdout.write(`  we say that they run, and they didn't: ${more.join(" ")}\n`);
}
