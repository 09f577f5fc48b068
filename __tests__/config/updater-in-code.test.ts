import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { APP } from "../attacks/app.ts";

const LOCK = "src-tauri/Cargo.lock";
const MANIFEST = "src-tauri/Cargo.toml";
const CODE = "src-tauri/src/setup.rs";

const CONFIG = "src-tauri/tauri.conf.json";
const UPDATER = { endpoints: ["https://updates.example.com/latest.json"], requireSignedVersion: true };

const WITH_UPDATER = {
  ...APP,
  [CONFIG]: JSON.stringify({ ...JSON.parse(APP[CONFIG]), plugins: { updater: UPDATER } }),
  [MANIFEST]: `${APP[MANIFEST]}tauri-plugin-updater = "2"\n`,
  [LOCK]: `${APP[LOCK].replace(' "tauri-plugin-fs",\n]', ' "tauri-plugin-fs",\n "tauri-plugin-updater",\n]')}
[[package]]
name = "tauri-plugin-updater"
version = "2.14.1"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${"4".repeat(64)}"
`,
};

async function reviewOf(calls: string) {
  const head = {
    ...WITH_UPDATER,
    [CODE]: `${APP[CODE]}
use tauri_plugin_updater::UpdaterExt;
pub fn ask(app: &tauri::AppHandle, url: tauri::Url) {
    let _ = app.updater_builder()${calls}.build();
}
`,
  };
  return reviewTrees({ base: memoryTree(WITH_UPDATER), head: memoryTree(head) });
}

async function gaps(calls: string) {
  const { gaps: all } = await reviewOf(calls);
  return all.filter(({ blocking }) => blocking).map(({ message }) => message);
}

async function findings(calls: string) {
  const review = await reviewOf(calls);
  return review.findings.map(({ rule, severity, confidence, path }) => ({
    rule,
    severity,
    confidence,
    path,
  }));
}

describe("an updater that code decides about", () => {
  test("asks servers that no file names", async () => {
    expect(await findings(".endpoints(vec![url])")).toEqual([
      { rule: "updates/source-added", severity: "medium", confidence: "possible", path: CODE },
    ]);
  });

  test("may take an old release for a newer one", async () => {
    expect(await findings(".version_comparator(|now, next| next.version != now)")).toEqual([
      { rule: "updates/rollback-allowed", severity: "medium", confidence: "possible", path: CODE },
    ]);
  });

  test.each(["", ".timeout(WAIT)", ".version_comparator(|now, next| next.version > now)"])(
    "does as before with %j",
    async (calls) => {
      expect(await findings(calls)).toEqual([]);
    },
  );

  test("asks nothing of a comparison that only takes what is newer", async () => {
    expect(await gaps(".version_comparator(|now, next| next.version > now)")).toEqual([]);
  });

  test.each([
    ".version_comparator(|now, next| next.version != now)",
    ".version_comparator(|now, next| next.version > now || is_wanted())",
    ".version_comparator(|now, next| now.version > next)",
    ".version_comparator(newer)",
  ])("asks to compare %j by hand", async (calls) => {
    expect(await gaps(calls)).toEqual([expect.stringContaining("`version_comparator`")]);
  });
});
