import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Gap } from "../../src/domain/gap.ts";
import { readBunLock } from "../../src/formats/bun-lock.ts";
import { readCargoLock } from "../../src/formats/cargo-lock.ts";
import type { LockedPackage, LockedPackages } from "../../src/formats/locked-packages.ts";
import { isInstalled } from "../../src/formats/npm-fields.ts";
import { readNpmLock } from "../../src/formats/npm-lock.ts";
import type { NpmPackage } from "../../src/formats/npm-package.ts";
import { resolveFrom } from "../../src/formats/npm-tree.ts";
import { parseFile } from "../../src/formats/parse.ts";
import { readPnpmLock } from "../../src/formats/pnpm-lock.ts";
import type { SourceFile, Value } from "../../src/formats/value.ts";
import { readYarnLock } from "../../src/formats/yarn-lock.ts";
import { gapsBesideReplaced } from "../../src/readers/npm-packages/settings/replaced-requirements.ts";
import { type Graph, GraphBuilder } from "./graph.ts";

/** What our parsers find in a lockfile, and how large it is in bytes. */
export type Read = Graph & Readonly<{ gaps: readonly Gap[]; format: string; size: number }>;

export type LockName = "package-lock.json" | "pnpm-lock.yaml" | "yarn.lock" | "bun.lock" | "Cargo.lock";

export function ours(folder: string, name: LockName): Read {
  const text = readFileSync(join(folder, name), "utf8");
  const file = { path: name, id: text, text };
  return { ...READERS[name](file, manifestIn(folder)), size: Buffer.byteLength(text) };
}

function manifestIn(folder: string): Value | undefined {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, "utf8");
  const parsed = parseFile({ path, id: text, text });
  return parsed.ok ? parsed.value : undefined;
}

type Reader = (file: SourceFile, manifest: Value | undefined) => Omit<Read, "size">;

const READERS: Readonly<Record<LockName, Reader>> = {
  "package-lock.json": inNpmLock,
  "pnpm-lock.yaml": (file) => inLock(readPnpmLock(file)),
  "yarn.lock": (file, manifest) => {
    const lock = readYarnLock(file);
    return inLock({ ...lock, gaps: gapsBesideReplaced(lock, manifest) });
  },
  "bun.lock": (file) => inLock(readBunLock(file)),
  "Cargo.lock": inCargoLock,
};

function inNpmLock(file: SourceFile): Omit<Read, "size"> {
  const { packages, gaps, version } = readNpmLock(file);
  const graph = new GraphBuilder();
  const labelOf = (each: NpmPackage) =>
    isInstalled(each.location) ? `${each.name} ${each.version}` : each.location;
  for (const each of packages.values()) {
    if (each.target !== null) continue;
    if (isInstalled(each.location)) graph.package(labelOf(each));
    for (const { name } of each.requirements) {
      const needed = resolveFrom(packages, each.location, name);
      if (needed !== undefined && isInstalled(needed.location)) graph.edge(labelOf(each), labelOf(needed));
    }
  }
  return { packages: graph.packages, edges: graph.edges, gaps, format: String(version) };
}

function inLock({ packages, projects, gaps, version }: LockedPackages): Omit<Read, "size"> {
  const graph = new GraphBuilder();
  const labelOf = (each: LockedPackage) => `${each.name} ${each.version}`;
  const add = (from: string, keys: readonly string[]) => {
    for (const key of keys) {
      const needed = packages.get(key);
      if (needed !== undefined && needed.target === null) graph.edge(from, labelOf(needed));
    }
  };
  for (const [folder, keys] of projects) add(folder, keys);
  for (const each of packages.values()) {
    if (each.target === null) graph.package(labelOf(each));
    add(each.target ?? labelOf(each), each.needs);
  }
  return { packages: graph.packages, edges: graph.edges, gaps, format: version };
}

function inCargoLock(file: SourceFile): Omit<Read, "size"> {
  const { packages, gaps, version } = readCargoLock(file);
  const graph = new GraphBuilder();
  const labelOf = ({ name, version: number }: (typeof packages)[number]) => `${name} ${number}`;
  for (const each of packages) {
    graph.package(labelOf(each));
    for (const { target } of each.dependencies)
      if (target !== undefined) graph.edge(labelOf(each), labelOf(target));
  }
  return { packages: graph.packages, edges: graph.edges, gaps, format: String(version) };
}
