// @ts-check
// Set-up for the commands that a fresh clone runs first. Plain JavaScript and no packages: it has to work on any Node
// from 20, before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The Node that the project is developed and tested with; tools/node brings it. */
const NODE_MAJOR = 24;
const OLDEST_NODE = 20;

/**
 * Installs what package-lock.json pins, unless it is there already, and returns the path of Node 24.
 * @returns {string}
 */
export function setUp() {
  if (runningMajor() < OLDEST_NODE) {
    stop(`Node ${process.versions.node} is too old to set Toril up: any Node from ${OLDEST_NODE} will do.`);
  }
  const lock = readJson("package-lock.json");
  // npm writes this file last, so an install that was interrupted has none.
  const installed = readJson(join("node_modules", ".package-lock.json"));
  if (!matches(lock?.packages ?? {}, installed?.packages)) install();
  return projectNode();
}

/**
 * Whether npm's own record of node_modules says what the lockfile says. An optional package may be missing, since it
 * may be for another system; any other difference asks for a new install.
 *
 * @typedef {Readonly<{ version?: string, integrity?: string, optional?: boolean, link?: boolean }>} Locked
 * @param {Readonly<Record<string, Locked>>} locked
 * @param {Readonly<Record<string, Locked>> | undefined} installed
 * @returns {boolean}
 */
export function matches(locked, installed) {
  if (installed === undefined) return false;
  const same = (/** @type {string} */ path) =>
    locked[path]?.version === installed[path]?.version &&
    locked[path]?.integrity === installed[path]?.integrity;
  const wanted = Object.keys(locked).filter((path) => path.startsWith("node_modules/"));
  return (
    wanted.every((path) => (path in installed ? same(path) : locked[path]?.optional === true)) &&
    Object.keys(installed).every((path) => path in locked)
  );
}

/**
 * Prints one line and ends with status 2, as the CLI does where it can't be used.
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** @returns {number} */
export function runningMajor() {
  return Number(process.versions.node.split(".")[0]);
}

function install() {
  process.stderr.write("Setting up: installing what package-lock.json pins (npm ci), once …\n");
  const { status, error } = npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (error !== undefined)
    stop(`npm could not be started (${error.message}): it comes with Node, see nodejs.org.`);
  if (status !== 0)
    stop("npm ci failed, for the reason above: check the connection to the registry and run this again.");
}

/**
 * Runs npm with the Node that npm came with: the Node in node_modules is about to be deleted.
 * @param {string[]} args
 */
function npm(args) {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  /** @type {import("node:child_process").SpawnSyncOptions} */
  const options = { cwd: ROOT, stdio: ["ignore", 2, 2] };
  if (cli !== undefined && node !== undefined) return spawnSync(node, [cli, ...args], options);
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

/** @returns {string} */
function projectNode() {
  const system = process.platform === "win32" ? "win" : process.platform;
  const name = process.platform === "win32" ? "node.exe" : "node";
  const brought = join(ROOT, "node_modules", `node-${system}-${process.arch}`, "bin", name);
  if (existsSync(brought)) return brought;
  if (runningMajor() === NODE_MAJOR) return process.execPath;
  return stop(
    `npm has no Node ${NODE_MAJOR} for ${system}-${process.arch}: install it, put it on the PATH, run this again.`,
  );
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
