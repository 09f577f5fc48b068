import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NpmFact } from "../src/facts/npm-facts.ts";
import { factsOf, MARKING_BUILDER, saidOf } from "./installs/marks.ts";
import { PACKAGES } from "./installs/packages.ts";
import { registryOf } from "./installs/registry.ts";
import { Workshop } from "./managers/run.ts";

/**
 * Compares what we say that installing runs with what `npm ci` really runs. Packages of ours, on a registry on this machine,
 * leave marks when their scripts run; npm 10, 11 and 12 lock and install them in a temporary folder, with several settings. It
 * prints a line for each manager and setting, below it every package of which the two differ, and exits with 1 where something
 * ran that we say nothing of. It needs the network for npm itself.
 *
 *     node scripts/check-installs.ts
 */
const SETTINGS: readonly (readonly [name: string, npmrc: string, manifest: object])[] = [
  ["defaults", "", {}],
  ["ignore-scripts", "ignore-scripts=true\n", {}],
  ["two allowed", "", { allowScripts: { "has-install": true, bundles: true, "has-postinstall": false } }],
];

const workshop = new Workshop(mkdtempSync(join(tmpdir(), "toril-installs-")));
const registry = await registryOf(PACKAGES);
let unsaid = 0;
try {
  const facts = await factsOf(registry);
  for (const version of ["10", "11", "12"])
    for (const setting of SETTINGS) await check(version, setting, facts);
} finally {
  registry.server.close();
  rmSync(workshop.folder, { recursive: true, force: true });
}
process.exitCode = unsaid === 0 ? 0 : 1;

async function check(
  major: string,
  [name, npmrc, more]: (typeof SETTINGS)[number],
  facts: ReadonlyMap<string, NpmFact>,
): Promise<void> {
  const home = workshop.installed("npm", major);
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const folder = mkdtempSync(join(workshop.folder, "project-"));
  const dependencies = Object.fromEntries(PACKAGES.map((each) => [each.name, "1.0.0"]));
  const manifest = {
    name: "notes",
    version: "1.0.0",
    packageManager: `npm@${version}`,
    dependencies,
    ...more,
  };
  const files = { "package.json": JSON.stringify(manifest), ".npmrc": npmrc };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  const marks = join(folder, "marks");
  mkdirSync(marks);
  writeFileSync(join(home, "node_modules", "node-gyp", "bin", "node-gyp.js"), MARKING_BUILDER);
  const npm = async (...args: string[]) =>
    workshop.runLater(folder, process.execPath, [join(home, "bin", "npm-cli.js"), ...args], {
      ...{ TORIL_MARKS: marks, npm_config_registry: registry.url },
      ...{ npm_config_omit_lockfile_registry_resolved: "true", npm_config_audit: "false" },
      // npm 12 else takes no archive that bundles others.
      npm_config_allow_remote: "all",
    });
  await npm("install", "--package-lock-only", "--ignore-scripts");
  await npm("ci");
  const lock = readFileSync(join(folder, "package-lock.json"), "utf8");
  const ours = saidOf({ ...files, "package-lock.json": lock }, facts);
  print(`npm ${version}, ${name}`, ours, new Set(readdirSync(marks)));
}

function print(line: string, ours: ReadonlySet<string>, theirs: ReadonlySet<string>): void {
  const lacking = [...theirs.difference(ours)];
  const more = [...ours.difference(theirs)];
  unsaid += lacking.length;
  process.stdout.write(`${line}\t${theirs.size} ran\t${ours.intersection(theirs).size} said\n`);
  for (const each of lacking) process.stdout.write(`  ran, and we don't say so: ${each}\n`);
  for (const each of more) process.stdout.write(`  we say that it runs, and it didn't: ${each}\n`);
}
