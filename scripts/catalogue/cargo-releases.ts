import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { cargo } from "../../__tests__/oracle/cargo-metadata.ts";

/** One released version of a crate, as the registry's index has it. */
export type Release = Readonly<{ crate: string; version: string; checksum: string; yanked: boolean }>;

const REGISTRY = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "registry");

/** Every version of a crate that was ever published, in order of publication. */
export function releasesOf(crate: string): Release[] {
  inScratch((folder) => cargo(folder, {}, "info", "--quiet", crate));
  const index = below("index", `.cache/${crate.slice(0, 2)}/${crate.slice(2, 4)}/${crate}`);
  if (index === undefined) throw new Error(`cargo keeps no index of ${crate} where it used to`);
  // A few bytes of cargo's own, then versions and entries in turn, each ended by a zero.
  const entries = readFileSync(index, "utf8")
    .split("\0")
    .filter((text) => text.startsWith("{"));
  return entries.map((text) => {
    const { vers, cksum, yanked } = JSON.parse(text);
    return { crate, version: vers, checksum: cksum, yanked };
  });
}

/** The unpacked files of a release, which cargo downloads unless it has them; undefined where it can't. */
export function folderOf(release: Release): string | undefined {
  const { crate, version, checksum, yanked } = release;
  const unpacked = () => below("src", `${crate}-${version}`);
  if (unpacked() === undefined) {
    try {
      if (yanked) inScratch((folder) => downloadYanked(folder, release));
      else inScratch((folder) => cargo(folder, {}, "info", "--quiet", `${crate}@${version}`));
    } catch {
      return undefined;
    }
  }
  const archive = below("cache", `${crate}-${version}.crate`);
  if (archive === undefined) return undefined;
  const found = createHash("sha256").update(readFileSync(archive)).digest("hex");
  if (found !== checksum) throw new Error(`the archive of ${crate} ${version} is not the one in the index`);
  return unpacked();
}

/**
 * Cargo downloads a yanked release only if a lockfile holds it. So cargo first writes a lockfile for a release that isn't
 * yanked, and then the yanked one replaces it there.
 */
function downloadYanked(folder: string, { crate, version, checksum }: Release): void {
  const manifest = (requirement: string) =>
    `[package]\nname = "scratch"\nversion = "0.0.0"\nedition = "2021"\n\n[dependencies]\n${crate} = "${requirement}"\n`;
  mkdirSync(join(folder, "src"));
  writeFileSync(join(folder, "src", "lib.rs"), "");
  writeFileSync(join(folder, "Cargo.toml"), manifest(`~${version}`));
  cargo(folder, {}, "generate-lockfile", "--quiet");
  const lock = join(folder, "Cargo.lock");
  const entry = new RegExp(`(name = "${crate}"\nversion = )"[^"]+"(\nsource = "[^"]+"\nchecksum = )"[^"]+"`);
  writeFileSync(lock, readFileSync(lock, "utf8").replace(entry, `$1"${version}"$2"${checksum}"`));
  writeFileSync(join(folder, "Cargo.toml"), manifest(`=${version}`));
  cargo(folder, {}, "info", "--quiet", `${crate}@${version}`);
}

/** Runs a task in an empty folder of ours: cargo reads the configuration of the folder that it runs in. */
function inScratch(task: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "toril-catalogue-"));
  try {
    task(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A path in cargo's registry folder, whose subfolders are named for registries. */
function below(kind: "index" | "cache" | "src", path: string): string | undefined {
  const folder = join(REGISTRY, kind);
  const registries = existsSync(folder) ? readdirSync(folder) : [];
  return registries.map((registry) => join(folder, registry, path)).find(existsSync);
}
