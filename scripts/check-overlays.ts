import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { SourceFile } from "../src/formats/value.ts";
import { plain } from "../src/formats/value.ts";
import { configLayers } from "../src/tauri/builds/config-layers.ts";
import { Workshop } from "./managers/run.ts";
import { insideOfName, mergedByCli } from "./overlays/by-cli.ts";
import { mergedByCrate } from "./overlays/by-crate.ts";
import { anyLayers, type Layers } from "./overlays/generated.ts";

/**
 * Merges generated configurations, the files of platforms and the patches of `--config` as Toril does and as Tauri does: JSON,
 * JSON5 and TOML, several files of which Tauri takes one, nulls that delete, lists that replace. Tauri's crate is asked of all
 * (`oracle/configuration`), and the released CLI of those whose base is no TOML. It prints how many are alike, and how many
 * only one of both reads. It shows those that differ, for which it exits with 1.
 *
 *     node scripts/check-overlays.ts [RUNS]          # needs cargo and the network, minutes the first time
 */
const [runs = "1000"] = process.argv.slice(2);
const SEED = 20261130;
const CLI = "2.12.5";
/** The base configuration, in the order in which Tauri looks. */
const BASES = ["tauri.conf.json", "tauri.conf.json5", "Tauri.toml"];

const folder = mkdtempSync(join(tmpdir(), "toril-overlays-"));
let different = 0;
try {
  const all = fc.sample(anyLayers, { numRuns: Number(runs), seed: SEED });
  const theirs = mergedByCrate(all, folderIn("crate"));
  compare(
    "crate",
    all.map((layers, index) => [layers, theirs[index]]),
  );
  const tauri = join(new Workshop(folder).installed("@tauri-apps/cli", CLI), "tauri.js");
  const asked = all.map(insideOfName).filter((layers) => layers !== undefined);
  compare(
    "CLI",
    asked.map((layers, index) => [layers, mergedByCli(tauri, layers, folderIn(`cli-${index}`))]),
  );
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = different === 0 ? 0 : 1;

function compare(name: string, all: readonly (readonly [Layers, unknown])[]): void {
  const counts = { alike: 0, "refused by both": 0, "named by us": 0, "refused by Tauri": 0, different: 0 };
  for (const [layers, config] of all) {
    const ours = merged(layers);
    const theirs = config === undefined ? undefined : inOrder(config);
    if (theirs === undefined) counts[ours === undefined ? "refused by both" : "refused by Tauri"] += 1;
    else if (ours === undefined) counts["named by us"] += 1;
    else counts[ours === theirs ? "alike" : "different"] += 1;
    if (ours !== undefined && theirs !== undefined && ours !== theirs)
      process.stdout.write(`  ${JSON.stringify(layers)}\n    ours    ${ours}\n    Tauri's ${theirs}\n`);
  }
  different += counts.different;
  for (const [kind, count] of Object.entries(counts)) process.stdout.write(`${name}\t${kind}\t${count}\n`);
}

/** Undefined where we say that something can't be read. */
function merged({ files, patches, platform }: Layers): string | undefined {
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, sourceOf(path, text)]));
  const config = BASES.find((name) => sources.has(name)) ?? "";
  const layers = patches.map(({ file, text }, index) => ({
    file: sourceOf(file ?? `--config ${index}`, text),
    inline: file === undefined,
  }));
  const { of, gaps } = configLayers({ root: "", config }, sources, true, layers);
  const value = of.get(platform);
  return gaps.length > 0 || value === undefined ? undefined : inOrder(plain(value));
}

function sourceOf(path: string, text: string): SourceFile {
  return { path, id: `${path} ${text}`, text };
}

function folderIn(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

/** JSON with the keys of every object in order. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${inOrder(each)}`).join(",")}}`;
}
