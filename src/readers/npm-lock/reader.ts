import type { Gap } from "../../domain/gap.ts";
import type { PackageGrant, PinnedPackage, UnreadLockfile } from "../../domain/package.ts";
import {
  isInstalled,
  type NpmLock,
  type NpmPackage,
  readNpmLock,
  resolveFrom,
} from "../../formats/npm-lock.ts";
import { parseFile } from "../../formats/parse.ts";
import type { SourceFile, Value } from "../../formats/value.ts";
import { folderOf, inFolder, type Project } from "../../tauri/project.ts";
import { shortestPaths } from "../dependency-paths.ts";
import type { Reader } from "../reader.ts";
import { installPolicy } from "./install-policy.ts";
import { frontendLocks, mayConcern } from "./lockfiles.ts";

/** Reads npm's lockfiles: every package of the frontend, and whether installing it runs a script of its own. */
export const npmLock: Reader = {
  id: "npm-lock",
  layered: false,

  wants: mayConcern,

  read(project) {
    const locks = frontendLocks(project);
    const grants: PackageGrant[] = locks.unread.map(unread);
    const gaps: Gap[] = [];
    for (const file of locks.npm) {
      const lock = readNpmLock(file);
      for (const gap of lock.gaps) gaps.push(gap);
      if (lock.version === 1) grants.push(unread(file));
      for (const grant of grantsOf(lock, project)) grants.push(grant);
    }
    return { grants, gaps };
  },
};

function unread({ path, id }: SourceFile): UnreadLockfile {
  return { domain: "packages", kind: "unread-lockfile", path, id };
}

function grantsOf(lock: NpmLock, project: Project): PinnedPackage[] {
  const folder = folderOf(lock.path);
  const manifest = parsed(project.files.get(inFolder(folder, "package.json")));
  const fateOf = installPolicy(manifest, project.files.get(inFolder(folder, ".npmrc"))?.text ?? "");
  const packages = [...lock.packages.values()];
  const own = packages.filter((each) => !isInstalled(each.location));
  const wayTo = shortestPaths({
    roots: [own.filter((each) => each.location === ""), own],
    next: (each: NpmPackage) =>
      each.dependencies.flatMap((name) => resolveFrom(lock, each.location, name) ?? []),
    nameOf: (each) => each.name,
  });
  return packages
    .filter((each) => isInstalled(each.location) && each.target === null)
    .map((each) => ({
      domain: "packages",
      kind: "package",
      ecosystem: "npm",
      name: each.name,
      version: each.version,
      source: each.source,
      checksum: each.integrity,
      steps: each.hasInstallScript && fateOf(each) !== "never" ? ["install-script"] : [],
      unknown: null,
      runs: fateOf(each) !== "waits",
      links: null,
      path: wayTo(each),
      at: each.at,
      lines: each.lines,
    }));
}

function parsed(file: SourceFile | undefined): Value | undefined {
  const result = file && parseFile(file);
  return result?.ok ? result.value : undefined;
}
