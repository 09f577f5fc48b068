import { execFileSync } from "node:child_process";
import type { CrateFact } from "../../src/facts/crate-facts.ts";

/** What cargo itself says of a package: the judge of our reading. */
export type CargoPackage = Readonly<{
  name: string;
  version: string;
  source: string | null;
  links: string | null;
  manifest_path: string;
  targets: readonly Readonly<{ kind: readonly string[]; crate_types: readonly string[]; src_path: string }>[];
}>;

/** Runs cargo in a folder of ours, never in anybody's checkout: cargo runs what the folder's configuration names. */
export function cargo(folder: string, environment: NodeJS.ProcessEnv, ...args: readonly string[]): string {
  const env = { ...process.env, ...environment };
  return execFileSync("cargo", args, {
    cwd: folder,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 2 ** 28,
    timeout: 300_000,
  });
}

export function packagesOf(
  folder: string,
  environment: NodeJS.ProcessEnv,
  ...args: readonly string[]
): readonly CargoPackage[] {
  const text = cargo(folder, environment, "metadata", "--format-version", "1", ...args);
  return (JSON.parse(text) as Readonly<{ packages: readonly CargoPackage[] }>).packages;
}

/** The same in our words. Of what the code does, cargo says nothing. */
export function factAccordingTo({ targets, links, manifest_path }: CargoPackage): Omit<CrateFact, "code"> {
  const root = manifest_path.slice(0, -"Cargo.toml".length);
  const scripts = targets.filter(({ kind }) => kind.includes("custom-build"));
  return {
    buildScripts: scripts.map(({ src_path }) => src_path.slice(root.length)),
    procMacro: targets.some(({ kind }) => kind.includes("proc-macro")),
    links,
  };
}

export function hasCargo(): boolean {
  try {
    execFileSync("cargo", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
