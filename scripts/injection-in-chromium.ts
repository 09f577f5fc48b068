/**
 * Shows a real Chromium every page that Toril writes about apps whose names are payloads, and tells whether one of them came
 * alive: `node scripts/injection-in-chromium.ts [share]`. A share of 4 tries every fourth payload in an app; in the fields of
 * a review all are tried. Where `cmark-gfm` is installed, GitHub's own renderer makes the pages too. Needs `chromium`.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { app } from "../__tests__/hostile/apps.ts";
import { htmlOf } from "../__tests__/injection/live.ts";
import { reviewNamed } from "../__tests__/injection/named-review.ts";
import { treeNamed } from "../__tests__/injection/named-tree.ts";
import { pagesOf } from "../__tests__/injection/outputs.ts";
import { PAYLOADS } from "../__tests__/injection/payloads.ts";
import { memoryTree } from "../src/adapters/memory/memory-tree.ts";
import { treeSitter } from "../src/adapters/tree-sitter/rust-parser.ts";
import { reviewTrees } from "../src/engine/review.ts";
import { serveWatched } from "./watched-page.ts";

const SHARE = Number(process.argv[2] ?? 1);
const LONGEST_LOAD = 120_000;
const AT_ONCE = 4_000;
/** What has to be seen where nothing is encoded: else the watch is blind, and its silence means nothing. */
const ALIVE = '<img src="https://evil.example/p.png" onerror="alert(1)"><script>alert(2)</script></div><div>';

const markdown = [...fieldPages(), ...(await appPages())];
const renderers = { micromark: htmlOf, ...(hasCmark() ? { "cmark-gfm": cmark } : {}) };
const seen = await watch([ALIVE]);
process.stdout.write(`unencoded: ${seen.join("; ")}\n`);
process.exitCode = seen.length >= 4 ? 0 : 1;
for (const [name, render] of Object.entries(renderers)) {
  const faults = await watchAll(markdown.map(render));
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(`${markdown.length} pages by ${name}: ${faults.length} alive\n`);
  if (faults.length > 0) process.exitCode = 1;
}

function fieldPages(): string[] {
  return PAYLOADS.flatMap(({ text }) => Object.values(pagesOf(reviewNamed(text), text)));
}

async function appPages(): Promise<string[]> {
  const pages: string[] = [];
  for (const { text } of PAYLOADS.filter((_, index) => index % SHARE === 0)) {
    const review = await reviewTrees({
      base: memoryTree(app(), text),
      head: memoryTree(treeNamed(text), text),
      rust: treeSitter,
    });
    pages.push(...Object.values(pagesOf(review, text)));
  }
  return pages;
}

function hasCmark(): boolean {
  try {
    execFileSync("cmark-gfm", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** GitHub's own dialect, with nothing filtered out. */
function cmark(page: string): string {
  const extensions = ["table", "strikethrough", "autolink", "tasklist", "footnotes"].flatMap((name) => [
    "-e",
    name,
  ]);
  return execFileSync("cmark-gfm", ["--unsafe", ...extensions], {
    input: page.toWellFormed(),
    encoding: "utf8",
  });
}

/** As many pages at once as a browser holds without trouble. */
async function watchAll(pages: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let first = 0; first < pages.length; first += AT_ONCE)
    faults.push(...(await watch(pages.slice(first, first + AT_ONCE))));
  return faults;
}

/** What a browser did, or found, that none of these pages may make it do. */
async function watch(pages: readonly string[]): Promise<readonly string[]> {
  const profile = mkdtempSync(join(tmpdir(), "toril-chromium-"));
  const server = await serveWatched(pages);
  const browser = spawn("chromium", [...flags(server.port), `--user-data-dir=${profile}`, server.address], {
    stdio: "ignore",
  });
  const gone = new Promise<void>((stopped) => browser.once("exit", () => stopped()));
  const late = setTimeout(() => browser.kill(), LONGEST_LOAD);
  try {
    const ended = gone.then(() => Promise.reject(new Error("Chromium stopped before it was done.")));
    return await Promise.race([server.done, ended]);
  } finally {
    clearTimeout(late);
    browser.kill();
    await gone;
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Every host of every address is our own server, which notes who asks. */
function flags(port: number): string[] {
  return [
    ...["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-quic"],
    ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LocalNetworkAccessChecks",
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  ];
}
