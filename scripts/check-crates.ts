import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cargo, factAccordingTo, packagesOf } from "../__tests__/oracle/cargo-metadata.ts";
import { readArchive } from "../src/adapters/crates/archive.ts";
import type { CrateFact } from "../src/facts/crate-facts.ts";
import { crateFact } from "../src/facts/crate-facts.ts";
import { readCargoLock } from "../src/formats/cargo-lock.ts";

/**
 * Compares our reading of real crates with cargo's. In a scratch project, cargo locks and fetches the crates below, with the
 * configuration of this machine. We read Cargo.lock and the archives, and cargo's metadata says what they are. It prints
 * the differences, then a count, and exits with 1 if there are any.
 *
 *     node scripts/check-crates.ts
 */
const CRATES = [
  // build scripts: named in the manifest, found by their name, with another name; with and without a native library
  "anyhow libc ring serde openssl-sys libz-sys zstd-sys bzip2-sys libsqlite3-sys rayon-core typenum crossbeam-utils num-traits",
  // procedural macros
  "serde_derive thiserror-impl async-trait tokio-macros time-macros strum_macros phf_macros",
  // none of these
  "memchr itoa cfg-if bitflags smallvec lazy_static hex glob fnv",
].flatMap((line) => line.split(" "));

/** What cargo's metadata says too. */
type CargoFact = Omit<CrateFact, "code">;

const folder = mkdtempSync(join(tmpdir(), "toril-crates-"));
const home = { CARGO_HOME: join(folder, "home") };
try {
  process.exitCode = (await judge()) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function judge(): Promise<boolean> {
  const project = scratchProject();
  try {
    cargo(project, home, "fetch");
  } catch {
    process.stdout.write("skipped: cargo isn't here, or reaches no registry\n");
    return true;
  }
  const metadata = packagesOf(project, home, "--offline", "--locked");
  const path = join(project, "Cargo.lock");
  const lock = readCargoLock({ path: "Cargo.lock", id: path, text: readFileSync(path, "utf8") });
  const archives = archivesIn(join(folder, "home", "registry", "cache"));
  const seen: CargoFact[] = [];
  let agreed = 0;
  let total = 0;
  for (const { name, version, checksum, source } of lock.packages) {
    if (source.kind !== "registry" || source.url !== null) continue;
    total += 1;
    const expected = metadata.find((each) => each.name === name && each.version === version);
    const bytes = archives.get(`${name}-${version}`);
    const ours = bytes === undefined ? "no archive" : await factOf(bytes, `${name}-${version}`, checksum);
    const theirs = expected && factAccordingTo(expected);
    if (theirs !== undefined) seen.push(theirs);
    if (JSON.stringify(ours) === JSON.stringify(theirs)) agreed += 1;
    else
      process.stdout.write(`${name} ${version}: ${JSON.stringify(ours)}, cargo: ${JSON.stringify(theirs)}\n`);
  }
  process.stdout.write(`${agreed} of ${total} crates agreed (${inWords(seen)})\n`);
  return agreed === total && total >= 20;
}

function inWords(seen: readonly CargoFact[]): string {
  const scripts = seen.filter(({ buildScripts }) => buildScripts.length > 0);
  const renamed = scripts.filter(({ buildScripts }) => buildScripts[0] !== "build.rs");
  const macros = seen.filter(({ procMacro }) => procMacro);
  const linking = seen.filter(({ links }) => links !== null);
  return `${scripts.length} with a build script, ${renamed.length} of them renamed; ${macros.length} macros; ${linking.length} link a library`;
}

function scratchProject(): string {
  const project = join(folder, "project");
  mkdirSync(join(project, "src"), { recursive: true });
  writeFileSync(join(project, "src", "lib.rs"), "");
  const wanted = CRATES.map((name) => `${name} = "*"\n`).join("");
  writeFileSync(
    join(project, "Cargo.toml"),
    `[package]\nname = "scratch"\nversion = "0.0.0"\nedition = "2021"\n\n[dependencies]\n${wanted}`,
  );
  return project;
}

/** The archives that cargo has fetched, by `NAME-VERSION`. */
function archivesIn(cache: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(cache, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".crate"),
  );
  return new Map(
    paths.map((path) => [
      path.slice(path.lastIndexOf("/") + 1, -".crate".length),
      readFileSync(join(cache, path)),
    ]),
  );
}

async function factOf(bytes: Buffer, root: string, checksum: string | null): Promise<unknown> {
  if (createHash("sha256").update(bytes).digest("hex") !== checksum)
    return "another hash than the lockfile's";
  const archive = await readArchive(bytes, root);
  if ("refused" in archive) return archive.refused;
  const fact = crateFact({ path: "Cargo.toml", id: root, text: archive.manifest }, archive.files);
  if ("unknown" in fact) return fact;
  const { buildScripts, procMacro, links } = fact;
  return { buildScripts, procMacro, links } satisfies CargoFact;
}
