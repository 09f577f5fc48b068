import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { grantsOf, projectOf } from "../__tests__/packages/projects.ts";
import { readNpmArchive } from "../src/adapters/npm/archive.ts";
import type { PinnedPackage } from "../src/domain/package.ts";
import { npmPackages } from "../src/readers/npm-packages/reader.ts";
import { Workshop } from "./managers/run.ts";

/**
 * Compares what we read in archives of real npm packages with what `tar` and their own package.json say: which of the packages in
 * an archive run code when they are installed. npm locks a project of ours and fetches its packages into a cache of its own,
 * in a temporary folder and without running any script. It prints where the lockfile says something else than the archive,
 * which is npm's affair, and exits with 1 where we do. It needs the network.
 *
 *     node scripts/check-archives.ts
 */
const ASKED: Readonly<Record<string, string>> = {
  "@nestjs/core": "12.5.1",
  "@parcel/watcher": "2.6.0",
  bcrypt: "6.0.0",
  "better-sqlite3": "12.11.1",
  bufferutil: "4.1.0",
  "classic-level": "3.0.0",
  "core-js": "3.51.0",
  deasync: "0.1.32",
  "dtrace-provider": "0.8.8",
  electron: "45.3.4",
  "es5-ext": "0.10.64",
  esbuild: "0.28.2",
  eslint: "^9",
  express: "^5",
  iconv: "3.0.1",
  keytar: "7.9.0",
  lmdb: "3.5.6",
  microtime: "3.1.1",
  "msgpackr-extract": "3.0.7",
  "node-pty": "1.1.0",
  protobufjs: "8.8.1",
  ssh2: "^1",
  "utf-8-validate": "^6",
  vite: "^7",
  webpack: "^5",
};

type Scripted = Readonly<{ scripts?: Readonly<Record<string, unknown>> }>;

const folder = mkdtempSync(join(tmpdir(), "toril-archives-"));
const workshop = new Workshop(folder);
let wrong = 0;
try {
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ name: "notes", version: "1.0.0", dependencies: ASKED }),
  );
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--cache", join(folder, "cache")];
  workshop.run(project, "npm", ["install", "--package-lock-only", ...quietly]);
  workshop.run(project, "npm", ["ci", ...quietly]);
  await check(readFileSync(join(project, "package-lock.json"), "utf8"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = wrong === 0 ? 0 : 1;

async function check(lock: string): Promise<void> {
  const read = grantsOf(npmPackages, projectOf({ "package-lock.json": lock }));
  const pinned = read.filter((grant) => grant.kind === "package");
  const named = new Map(pinned.map((each) => [`${each.name} ${each.version}`, each]));
  let [seen, running, flagged] = [0, 0, 0];
  for (const [name, each] of [...named].sort()) {
    const path = archiveOf(each);
    if (path === undefined) continue;
    seen += 1;
    const fact = await readNpmArchive(readFileSync(path));
    const ours = "refused" in fact ? ["refused: ", fact.refused] : [...fact.running].sort();
    const theirs = runningIn(path).sort();
    if (theirs.includes("")) running += 1;
    const isFlagged = each.steps?.includes("install-script") === true;
    if (isFlagged) flagged += 1;
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
      wrong += 1;
      process.stdout.write(`${name}: we say ${JSON.stringify(ours)}, and tar ${JSON.stringify(theirs)}\n`);
    }
    if (isFlagged !== theirs.includes(""))
      process.stdout.write(`${name}: the lockfile says ${isFlagged}, and the archive ${!isFlagged}\n`);
  }
  process.stdout.write(
    `${seen} archives of ${named.size} packages, ${running} run code, ${flagged} do by the lockfile, ${wrong} wrong\n`,
  );
}

/** Where npm keeps an archive, by its hash; undefined for one that this machine has no use for. */
function archiveOf({ checksum }: PinnedPackage): string | undefined {
  const hash = /^sha512-(\S+)$/.exec(checksum ?? "")?.[1];
  if (hash === undefined) return undefined;
  const hex = Buffer.from(hash, "base64").toString("hex");
  const path = join(folder, "cache", "_cacache", "content-v2", "sha512", hex.slice(0, 2), hex.slice(2, 4));
  try {
    readFileSync(join(path, hex.slice(4)));
    return join(path, hex.slice(4));
  } catch {
    return undefined;
  }
}

/** The folders of the packages in an archive whose code an installation runs, by `tar` and by their own manifests. */
function runningIn(archive: string): string[] {
  const paths = tar("-tzf", archive).split("\n");
  const packages = paths.filter((path) =>
    /^[^/]+\/(?:.*node_modules\/(?:@[^/]+\/)?[^/]+\/)?package\.json$/.test(path),
  );
  return packages.flatMap((path) => {
    const inside = path.slice(path.indexOf("/") + 1).replace(/\/?package\.json$/, "");
    const { scripts = {} } = JSON.parse(tar("-xzOf", archive, path).replace(/^\ufeff/, "")) as Scripted;
    const hasScript = ["preinstall", "install", "postinstall"].some((name) => scripts[name]);
    return hasScript || paths.includes(path.replace(/package\.json$/, "binding.gyp")) ? [inside] : [];
  });
}

function tar(...args: string[]): string {
  return execFileSync("tar", args, { encoding: "utf8", maxBuffer: 2 ** 28 });
}
