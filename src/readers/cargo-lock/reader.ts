import type { LockfileFormat, PackageScope, PinnedPackage } from "../../domain/package.ts";
import { hiddenCrates } from "../../formats/ambiguous-lockfile.ts";
import type { CargoLock, LockedPackage } from "../../formats/cargo-lock.ts";
import { asksForLockFormat } from "../../tauri/cargo/lock-format.ts";
import { lockOf, ownPackage } from "../../tauri/cargo/lockfile.ts";
import { cargoWorkspace } from "../../tauri/cargo/workspace.ts";
import type { Project } from "../../tauri/project.ts";
import { ambiguousGrants } from "../ambiguous-grants.ts";
import { shortestPaths } from "../dependency-paths.ts";
import { NOT_ASKED, needOf } from "../package-need.ts";
import type { AppReader } from "../reader.ts";
import { danglingEdges } from "./dangling-edges.ts";
import { FILES } from "./files.ts";
import { neededOnly } from "./needed-only.ts";
import { neededCrates } from "./needs.ts";

/** Reads the Cargo.lock that the app's build uses: every crate that is built into the app, and what building it runs. */
export const cargoLock: AppReader = {
  id: "cargo-lock",
  scope: "app",
  layered: false,

  files: FILES,

  needs(base, head) {
    return neededCrates(base === null ? [] : packagesOf(base), packagesOf(head));
  },

  read(project) {
    const { location, files } = project;
    const lock = lockOf(location.root, files);
    if (lock === undefined) return { grants: [], gaps: [] };
    const file = files.get(lock.path);
    const ambiguous = file === undefined ? [] : ambiguousGrants("cargo", file, hiddenCrates(file));
    return {
      grants: [...grantsOf(lock, project), ...ambiguous, ...formatOf(lock, project)],
      gaps: [...lock.gaps, ...danglingEdges(lock)],
    };
  },
};

function packagesOf({ location, files }: Project): readonly LockedPackage[] {
  return lockOf(location.root, files)?.packages ?? [];
}

function grantsOf(lock: CargoLock, project: Project): PinnedPackage[] {
  const wayTo = shortestPaths({
    roots: rootsOf(lock, project),
    next: (crate: LockedPackage) => crate.dependencies.flatMap(({ target }) => target ?? []),
    nameOf: (crate) => crate.name,
  });
  const neededWhen = neededOnly(lock, project);
  return lock.packages.map((crate) => ({
    domain: "packages",
    kind: "package",
    ecosystem: "cargo",
    manager: "cargo",
    name: crate.name,
    version: crate.version,
    source: crate.source,
    checksum: crate.checksum,
    ...whatIsAsked(crate),
    code: [],
    folderInArchive: "",
    outcome: "runs",
    alias: null,
    declared: null,
    // A lockfile holds what all members and features may need, and says of nothing when.
    scope: ALWAYS,
    neededOnly: neededWhen(crate),
    needs: [...new Set(crate.dependencies.flatMap(({ target }) => (target ? [titleOf(target)] : [])))],
    path: wayTo(crate),
    at: crate.at,
    lines: crate.lines,
  }));
}

/** Nothing of a lockfile that isn't read: what keeps it from being read is told. */
function formatOf({ path, version }: CargoLock, { location, files }: Project): LockfileFormat[] {
  if (version === 0) return [];
  const isAskedFor = asksForLockFormat(version, cargoWorkspace(location.root, files), files);
  return [
    { domain: "packages", kind: "lockfile-format", manager: "cargo", path, format: version, isAskedFor },
  ];
}

const ALWAYS: PackageScope = { isDev: false, isOptional: false };

function titleOf({ name, version }: LockedPackage): string {
  return `${name} ${version}`;
}

/** The app's own crate, then the other members of its workspace. */
function rootsOf(lock: CargoLock, { location, files }: Project): LockedPackage[][] {
  const own = ownPackage(lock, cargoWorkspace(location.root, files));
  return [own === undefined ? [] : [own], lock.packages.filter((crate) => crate.source.kind === "path")];
}

type Asked = Pick<PinnedPackage, "asks" | "steps" | "unknown" | "links" | "listing">;

const NOTHING_KNOWN = { steps: null, links: null, listing: null } as const;

function whatIsAsked(crate: LockedPackage): Asked {
  // The code of a crate of this repository is in the pull request itself: people review it as code.
  if (crate.source.kind === "path") return { ...NOTHING_KNOWN, asks: null, unknown: null };
  const asks = needOf(crate) ?? null;
  return { ...NOTHING_KNOWN, asks, unknown: asks === null ? whyNotAsked(crate) : NOT_ASKED };
}

function whyNotAsked(crate: LockedPackage): string {
  if (crate.source.kind === "git") return "no commit pins what the repository holds";
  return "the lockfile holds no checksum that would pin what is looked at; let cargo write it anew";
}
