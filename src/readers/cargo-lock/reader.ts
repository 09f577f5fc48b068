import type { PinnedPackage } from "../../domain/package.ts";
import type { CrateNeed, Facts, Need } from "../../facts/facts.ts";
import { isUnknown } from "../../facts/facts.ts";
import { type CargoLock, type LockedPackage, readCargoLock } from "../../formats/cargo-lock.ts";
import { asString, pick } from "../../formats/value.ts";
import { governingLock } from "../../tauri/locked-crates.ts";
import { inFolder, type Project, withAncestors } from "../../tauri/project.ts";
import { shortestPaths } from "../dependency-paths.ts";
import type { Reader } from "../reader.ts";

const NAME = "Cargo.lock";

/** Reads the Cargo.lock that governs the app: every crate that is built into it, and what building it runs. */
export const cargoLock: Reader = {
  id: "cargo-lock",
  layered: false,

  wants(path, app) {
    return withAncestors(app.root).some((folder) => path === inFolder(folder, NAME));
  },

  needs(base, head) {
    return neededCrates(lockOf(base)?.packages ?? [], lockOf(head)?.packages ?? []);
  },

  read(project, facts) {
    const lock = lockOf(project);
    if (lock === undefined) return { grants: [], gaps: [] };
    return { grants: grantsOf(lock, project, facts), gaps: lock.gaps };
  },
};

function lockOf(project: Project | null): CargoLock | undefined {
  const file = project === null ? undefined : governingLock(project.location.root, project.files);
  return file === undefined ? undefined : readCargoLock(file);
}

/**
 * The crates that head has and base has not, those of a new name first, since they are the likeliest to bring
 * something new. A crate whose name base knows is followed by what base has of it: whether its build code is new
 * shows only beside the old.
 */
function neededCrates(base: readonly LockedPackage[], head: readonly LockedPackage[]): Need[] {
  const inBase = new Set(base.map(identityOf));
  const known = Map.groupBy(base, (crate) => crate.name);
  const added = Map.groupBy(
    head.filter((crate) => !inBase.has(identityOf(crate))),
    (crate) => crate.name,
  );
  const fresh = [...added].filter(([name]) => !known.has(name));
  const moved = [...added].filter(([name]) => known.has(name));
  return [
    ...fresh.flatMap(([, crates]) => crates.flatMap(needOf)),
    ...moved.flatMap(([name, crates]) => [...crates, ...(known.get(name) ?? [])].flatMap(needOf)),
  ];
}

function identityOf(crate: LockedPackage): string {
  return JSON.stringify([crate.name, crate.version, crate.source, crate.checksum]);
}

/** What can be asked about a crate: only what a checksum pins, for else the answer would be about other bytes. */
function needOf({ name, version, source, checksum }: LockedPackage): CrateNeed[] {
  const registry = registryOf(source);
  return registry === undefined || checksum === null
    ? []
    : [{ kind: "crate", name, version, checksum, registry }];
}

/** Null for crates.io, undefined for what comes from no registry. */
function registryOf(source: string): string | null | undefined {
  if (source === "registry") return null;
  return source.startsWith("registry ") ? source.slice("registry ".length) : undefined;
}

function grantsOf(lock: CargoLock, project: Project, facts: Facts): PinnedPackage[] {
  const wayTo = shortestPaths({
    roots: rootsOf(lock, project),
    next: (crate: LockedPackage) => crate.dependencies.flatMap(({ target }) => target ?? []),
    nameOf: (crate) => crate.name,
  });
  return lock.packages.map((crate) => ({
    domain: "packages",
    kind: "package",
    ecosystem: "cargo",
    name: crate.name,
    version: crate.version,
    source: crate.source,
    checksum: crate.checksum,
    ...whatItRuns(crate, facts),
    runs: true,
    path: wayTo(crate),
    at: crate.at,
    lines: crate.lines,
  }));
}

/** The app's own crate, then the other members of its workspace. */
function rootsOf(lock: CargoLock, project: Project): LockedPackage[][] {
  const name = asString(pick(project.manifest, "package", "name"));
  const members = lock.packages.filter((crate) => crate.source === "path");
  return [members.filter((crate) => crate.name === name), members];
}

function whatItRuns(crate: LockedPackage, facts: Facts): Pick<PinnedPackage, "steps" | "unknown" | "links"> {
  const nothingKnown = { steps: null, links: null };
  // The code of a crate of this repository is in the pull request itself: people review it as code.
  if (crate.source === "path") return { ...nothingKnown, unknown: null };
  const [need] = needOf(crate);
  if (need === undefined) return { ...nothingKnown, unknown: whyNotAsked(crate) };
  const fact = facts.crate(need);
  if (isUnknown(fact)) return { ...nothingKnown, unknown: fact.unknown };
  return {
    steps: [
      ...(fact.buildScripts.length > 0 ? (["build-script"] as const) : []),
      ...(fact.procMacro ? (["proc-macro"] as const) : []),
    ],
    unknown: null,
    links: fact.links,
  };
}

function whyNotAsked(crate: LockedPackage): string {
  if (crate.source.startsWith("git "))
    return "Toril doesn't fetch git repositories that a lockfile names; read them there";
  return "the lockfile holds no checksum that would pin what is looked at; let cargo write it anew";
}
