import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../folders.ts";
import type { Layers } from "./generated.ts";

type Answer = Readonly<{ config: unknown; error?: undefined }> | Readonly<{ error: string }>;

/** What Tauri's own crate reads and merges of each, with `oracle/configuration`; undefined where it refuses. */
export function mergedByCrate(all: readonly Layers[], folder: string): readonly unknown[] {
  const requests = all.map(({ files, patches, platform }, index) => {
    const own = join(folder, String(index));
    mkdirSync(own);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text);
    const extra = patches.map(({ json }) => json.replaceAll("\n", " ")).join(",");
    return `{"folder": ${JSON.stringify(own)}, "target": ${JSON.stringify(platform)}, "extra": [${extra}]}`;
  });
  const manifest = join(ROOT, "oracle/configuration/Cargo.toml");
  const { status, stdout, stderr } = spawnSync(
    "cargo",
    ["run", "--quiet", "--locked", "-j1", "--manifest-path", manifest],
    { input: requests.join("\n"), encoding: "utf8", maxBuffer: 1 << 30 },
  );
  if (status !== 0) throw new Error(stderr);
  const answers: Answer[] = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  return answers.map((answer) => (answer.error === undefined ? answer.config : undefined));
}
