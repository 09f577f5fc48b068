import { readCargoLock } from "../src/formats/cargo-lock.ts";
import { crateOf } from "../src/readers/tauri-acl/manifests.ts";
import { type Catalogue, readCatalogue } from "./catalogue/catalogue-file.ts";
import { type Committed, committedIn } from "./catalogue/committed-manifests.ts";
import { spelledOut, spelledOutAsWritten, type WrittenManifest } from "./catalogue/spelled-out.ts";

/**
 * Compares the bundled catalogue with the files `acl-manifests.json` that builds of public apps left in their repositories,
 * beside a Cargo.lock that tells the versions. Some of these files are older than their lockfile, so a single one that
 * disagrees proves nothing. It exits with 1 if more copies disagree than agree.
 *
 *     node scripts/check-catalogue.ts FOLDER…     # folders, or git directories, whose whole history is read
 */
type Disagreement = Readonly<{ where: string; delta: readonly string[]; is: readonly string[] }>;
type Verdict = { agree: number; differ: Disagreement[] };

const catalogue = readCatalogue();
const verdicts = new Map<string, Verdict>();
let copies = 0;
for (const path of process.argv.slice(2))
  for (const committed of await committedIn(path)) {
    copies += 1;
    compareWith(committed);
  }
report();

function compareWith({ where, manifests, lock }: Committed): void {
  const { byName } = readCargoLock({ path: "Cargo.lock", id: where, text: lock });
  const written = parsed(manifests);
  for (const [key, manifest] of Object.entries(written)) {
    const [locked, another] = byName.get(crateOf(key)) ?? [];
    const ours = locked && catalogue.get(key)?.get(locked.version);
    if (ours === undefined || another !== undefined || locked?.source.kind !== "registry") continue;
    const name = `${key} ${locked.version}`;
    const verdict = verdicts.get(name) ?? { agree: 0, differ: [] };
    verdicts.set(name, verdict);
    const theirs = spelledOutAsWritten(manifest);
    const delta = difference(spelledOut(ours), theirs);
    if (delta.length === 0) verdict.agree += 1;
    else verdict.differ.push({ where, delta, is: versionsWith(catalogue, key, theirs) });
  }
}

function parsed(text: string): Readonly<Record<string, WrittenManifest>> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function difference(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): string[] {
  return [
    ...[...theirs].filter((one) => !ours.has(one)).map((one) => `+ ${one}`),
    ...[...ours].filter((one) => !theirs.has(one)).map((one) => `- ${one}`),
  ].sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1));
}

/** The versions that a copy fits, if it is older than its lockfile. */
function versionsWith(from: Catalogue, key: string, theirs: ReadonlySet<string>): string[] {
  const versions = [...(from.get(key) ?? [])];
  return versions
    .filter(([, manifest]) => difference(spelledOut(manifest), theirs).length === 0)
    .map(([version]) => version);
}

function report(): void {
  let faults = 0;
  for (const [name, { agree, differ }] of [...verdicts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (differ.length === 0) continue;
    if (differ.length > agree) faults += 1;
    print(`${name}: ${agree} agree, ${differ.length} differ${differ.length > agree ? ": the majority" : ""}`);
    for (const { where, delta, is } of differ) {
      print(`  ${where}${is.length > 0 ? ` is as ${is[0]} to ${is.at(-1)}` : ""}`);
      for (const line of delta.slice(0, 20)) print(`    ${line}`);
      if (delta.length > 20) print(`    and ${delta.length - 20} more`);
    }
  }
  const sum = (count: (verdict: Verdict) => number) =>
    [...verdicts.values()].map(count).reduce((a, b) => a + b, 0);
  print(
    `${copies} files, ${verdicts.size} releases of a manifest: ${sum(({ agree }) => agree)} copies agree, ${sum(({ differ }) => differ.length)} differ; in ${faults} releases the majority differs`,
  );
  process.exitCode = faults > 0 || verdicts.size === 0 ? 1 : 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
