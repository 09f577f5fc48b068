import { spawn } from "node:child_process";
import { chmodSync, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { scratchFolder, scratchRepository } from "../adapters/scratch.ts";
import { app } from "../hostile/apps.ts";

/** A git that says that it was started, and never answers. */
const SLOW_GIT = `#!/bin/sh\ntouch "$STARTED"\nexec sleep 600\n`;

// Windows has no signals: Ctrl-C ends a program there.
test.skipIf(process.platform === "win32")("Ctrl-C ends a review with 130 and without a word", async () => {
  const folder = scratchFolder({ git: SLOW_GIT });
  chmodSync(join(folder, "git"), 0o755);
  const started = join(folder, "started");
  const review = spawn(
    process.execPath,
    [join(ROOT, "src/hosts/cli/main.ts"), "review", "--offline", "--repo", scratchRepository(app())],
    {
      // A group of its own, which gets what the terminal's would.
      detached: true,
      env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}`, STARTED: started },
    },
  );
  let said = "";
  for (const stream of [review.stdout, review.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  const status = new Promise<number | null>((resolve) => review.once("close", resolve));
  while (!existsSync(started)) await setTimeout(20);
  process.kill(-(review.pid ?? 0), "SIGINT");
  expect([await status, said]).toEqual([130, ""]);
});
