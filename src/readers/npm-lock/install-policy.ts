import semver from "semver";
import type { NpmPackage } from "../../formats/npm-lock.ts";
import { asBoolean, asString, member, pick, type Value } from "../../formats/value.ts";

/** The first npm that runs no install script unless someone approved it. */
const BLOCKS_SCRIPTS = 12;

/** What becomes of an install script: it runs, it waits until someone approves it, or scripts are off altogether. */
export type Fate = "runs" | "waits" | "never";

/** What npm does with the install script of a package, as far as the project says. Where it doesn't, npm runs it. */
export function installPolicy(manifest: Value | undefined, npmrc: string): (entry: NpmPackage) => Fate {
  const settings = settingsOf(npmrc);
  if (settings.get("ignore-scripts") === "true") return () => "never";
  if (settings.get("dangerously-allow-all-scripts") === "true") return () => "runs";
  if (majorOfNpm(manifest) < BLOCKS_SCRIPTS) return () => "runs";
  const approvals = member(manifest, "allowScripts");
  const inSettings = new Set((settings.get("allow-scripts") ?? "").split(/[\s,]+/));
  return (entry) => {
    // What comes inside another package's archive can't be approved.
    return entry.source !== "bundled" && isApproved(entry, approvals, inSettings) ? "runs" : "waits";
  };
}

/** A refusal beats an approval, whether it names the version or not. */
function isApproved(
  { name, version }: NpmPackage,
  approvals: Value | undefined,
  settings: ReadonlySet<string>,
): boolean {
  const names = [name, `${name}@${version}`];
  const said = names.map((each) => asBoolean(member(approvals, each)));
  if (said.includes(false)) return false;
  return said.includes(true) || names.some((each) => settings.has(each));
}

/** The oldest npm that the project may be installed with; 0 where it doesn't say. */
function majorOfNpm(manifest: Value | undefined): number {
  const manager = asString(member(manifest, "packageManager")) ?? "";
  if (manager.startsWith("npm@")) return oldestMajor(manager.slice("npm@".length).split("+")[0] ?? "");
  const wanted = pick(manifest, "devEngines", "packageManager");
  if (asString(member(wanted, "name")) === "npm")
    return oldestMajor(asString(member(wanted, "version")) ?? "");
  return oldestMajor(asString(pick(manifest, "engines", "npm")) ?? "");
}

function oldestMajor(range: string): number {
  if (range === "" || range.length > 256 || semver.validRange(range) === null) return 0;
  return semver.minVersion(range)?.major ?? 0;
}

/** `.npmrc`: one `name = value` a line; the last one counts. */
function settingsOf(npmrc: string): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const line of npmrc.split("\n")) {
    const equals = line.indexOf("=");
    if (equals < 0 || /^\s*[;#]/.test(line)) continue;
    settings.set(
      line.slice(0, equals).trim(),
      line
        .slice(equals + 1)
        .trim()
        .replace(/^(["'])(.*)\1$/, "$2"),
    );
  }
  return settings;
}
