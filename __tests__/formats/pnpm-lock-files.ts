import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sourceText } from "../../src/domain/source.ts";
import type { LockedPackages } from "../../src/formats/locked-packages.ts";
import { readPnpmLock } from "../../src/formats/pnpm-lock.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/pnpm-locks");

/** Lockfiles that pnpm itself wrote: by project, and there by version of pnpm. */
export function lockTexts(project: string): Map<string, string> {
  const names = readdirSync(join(FOLDER, project)).sort();
  return new Map(
    names.map((name) => [name.replace(".yaml", ""), readFileSync(join(FOLDER, project, name), "utf8")]),
  );
}

export function lockText(project: string, name: string): string {
  return readFileSync(join(FOLDER, project, `${name}.yaml`), "utf8");
}

export function lockOf(text: string): LockedPackages {
  return readPnpmLock({ path: "pnpm-lock.yaml", id: text, text });
}

/** Everything of a lockfile that a newer format of the same project must say too. */
export function meaningOf(lock: LockedPackages): unknown {
  const packages = [...lock.packages].map(([key, each]) => {
    const { name, version, source, integrity, target, scope, names, needs } = each;
    return { key, name, version, source: sourceText(source), integrity, target, scope, names, needs };
  });
  const projects = [...lock.projects].map(([folder, keys]) => [folder, [...keys].sort()]);
  return {
    packages: packages.sort((a, b) => (a.key < b.key ? -1 : 1)),
    projects: projects.sort(),
    gaps: lock.gaps,
  };
}

export function gapsOf(text: string): string[] {
  return lockOf(text).gaps.map(
    ({ kind, line, message, blocking }) => `${kind} ${line} ${blocking} ${message}`,
  );
}
