import { expect, test } from "vitest";
import { topOf } from "../../src/domain/place.ts";
import type { Waiver } from "../../src/domain/waiver.ts";
import { Work } from "../../src/domain/work.ts";
import { byDomain, compareSurfaces } from "../../src/engine/comparisons.ts";
import { judge } from "../../src/engine/judge.ts";
import { waive } from "../../src/engine/waive.ts";
import { tauriAcl } from "../../src/readers/tauri-acl/reader.ts";
import { loadProject } from "../../src/tauri/load-project.ts";
import { plenty } from "../work.ts";

const APP = "src-tauri";
const LOCK = ["tauri", "tauri-plugin-fs"]
  .map((name) => `[[package]]\nname = "${name}"\nversion = "2.4.4"\n`)
  .join("\n");

function grantsOf(...permissions: readonly unknown[]) {
  const files = Object.entries({
    "src-tauri/tauri.conf.json": '{ "identifier": "a.b.c" }',
    "src-tauri/Cargo.toml": '[package]\nname = "app"\n[dependencies]\ntauri = "2"\ntauri-plugin-fs = "2"\n',
    "src-tauri/Cargo.lock": `version = 4\n\n${LOCK}`,
    "src-tauri/capabilities/main.json": JSON.stringify({
      identifier: "main",
      windows: ["main"],
      permissions,
    }),
  }).map(([path, text]) => [path, { path, id: text, text }] as const);
  const location = { root: APP, config: "src-tauri/tauri.conf.json" };
  return byDomain(tauriAcl.read(loadProject(location, new Map(files))).grants);
}

const reading = (...allow: readonly string[]) => ({ identifier: "fs:allow-read-text-file", allow });

test("where the second comparison can't decide, nothing is taken for waived", () => {
  const [base, narrow, wide] = [grantsOf(), grantsOf(reading("/a/**")), grantsOf(reading("/**"))];
  const judged = (head: typeof base) =>
    judge(APP, compareSurfaces(base, head, plenty()).changes, base, head, () => null, plenty()).findings;
  const waivers = judged(narrow).map(
    ({ rule, app, extent }): Waiver => ({
      covers: { kind: "finding", rule, app, extent },
      ...{ reason: "meant", owner: "kim", until: "2027-01-01", at: topOf(".github/toril.yml") },
    }),
  );
  const found = judged(wide);
  const between = { app: APP, build: null, base, head: wide, gaps: [] };
  const left = (work: Work) => waive(found, between, { waivers, stoodAt: () => null, work });
  expect(found.map(({ rule }) => rule)).toEqual(["ipc/command-granted"]);
  expect(left(plenty()).findings.map(({ rule }) => rule)).toEqual(["ipc/scope-widened"]);
  expect(left(new Work(1))).toEqual({ findings: found, waived: [] });
});
