import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { today } from "../../src/hosts/today.ts";
import { scratchRepository } from "../adapters/scratch.ts";

const folder = mkdtempSync(join(tmpdir(), "toril-policy-"));
afterAll(() => rmSync(folder, { recursive: true }));

const EXAMPLE = [
  "--base-dir",
  "examples/notes-app/base",
  "--head-dir",
  "examples/notes-app/head",
  "--offline",
];

function toril(...words: readonly (string | Readonly<{ cwd: string }>)[]) {
  const args = words.filter((word) => typeof word === "string");
  const { cwd = ROOT } = words.find((word) => typeof word !== "string") ?? {};
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "src/hosts/cli/main.ts"), ...args],
    { cwd, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

function policy(text: string): string {
  const file = join(folder, "toril.yml");
  writeFileSync(file, text);
  return file;
}

describe("toril policy check", () => {
  test("shows what a policy means", () => {
    const file = policy("fail-on: high\nrules:\n  csp/eval-allowed: off\n");
    expect(toril("policy", "check", file)).toEqual({
      ...{ status: 0, stderr: "" },
      stdout: [
        `${file} can be used.`,
        "  mode: enforce                              default",
        `  fail-on: high                              ${file}:1`,
        "  comment-from: medium                       default",
        "  incomplete: fail                           default",
        `  rules: csp/eval-allowed: off               ${file}:3`,
        "  accept: by: write                          default",
        "  accept: own: false                         default",
        "",
      ].join("\n"),
    });
  });

  test("shows whom it trusts, and tells which waivers have ended", () => {
    const waiver = (until: string) =>
      `  - { gap: dynamic, path: src/lib.rs, id: 5f0c7c0d5a0b6c3d9e8f7a6b5c4d3e2f, reason: One of three, owner: kim, until: "${until}" }\n`;
    const file = policy(
      `trust: [{ crates: [ring], from: crates.io }]\nwaivers:\n${waiver("2024-02-29")}${waiver(today())}`,
    );
    const { status, stdout } = toril("policy", "check", file);
    expect(status).toBe(0);
    expect(stdout.split("\n").map((line) => line.replace(file, "FILE").trim())).toEqual([
      "FILE can be used.",
      "mode: enforce                              default",
      "fail-on: medium                            default",
      "comment-from: medium                       default",
      "incomplete: fail                           default",
      "trust: crate ring from crates.io           FILE:1",
      "waivers: dynamic in src/lib.rs, until 2024-02-29 FILE:3",
      `waivers: dynamic in src/lib.rs, until ${today()} FILE:4`,
      "accept: by: write                          default",
      "accept: own: false                         default",
      "FILE:3: The waiver of dynamic in src/lib.rs ended on 2024-02-29 and covers nothing: kim may take it out, or write it anew.",
      "",
    ]);
  });

  test("shows whose value each is, and what an organisation's policy doesn't let hold", () => {
    const organization = join(folder, "organization.yml");
    writeFileSync(organization, "incomplete: neutral\nfail-on: high\nrules: { csp/eval-allowed: high }\n");
    const file = policy(
      "extends: organization\nfail-on: never\nincomplete: fail\nrules: { csp/worker-allowed: low }\n",
    );
    const { status, stdout } = toril("policy", "check", file, "--organization", organization);
    expect(status).toBe(0);
    const named = stdout.replaceAll(file, "FILE").replaceAll(organization, "ORGANIZATION");
    expect(named.split("\n").map((line) => line.trim())).toEqual([
      "FILE can be used.",
      "mode: enforce                              default",
      "fail-on: high                              organisation, ORGANIZATION:2",
      "comment-from: medium                       default",
      "incomplete: fail                           repository, FILE:3",
      "rules: csp/eval-allowed: high              organisation, ORGANIZATION:3",
      "rules: csp/worker-allowed: at least low    repository, FILE:4",
      "extends: organization                      repository, FILE:1",
      "accept: by: write                          default",
      "accept: own: false                         default",
      "`fail-on: never` in `FILE:2` doesn't hold: the organisation's policy is stricter, and doesn't let a repository loosen that.",
      "",
    ]);
    expect(toril("policy", "check", file).stdout).toContain("name its file with --organization.");
  });

  test("tells which waivers cover nothing that its repository grants", () => {
    const extent =
      '{ pages: ["window main"], commands: ["plugin:shell|execute"], platforms: [linux], reads: [] }';
    const repository = scratchRepository({
      "src-tauri/tauri.conf.json": '{ "identifier": "a.b.c", "app": { "windows": [{ "label": "main" }] } }',
      "src-tauri/Cargo.toml": '[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\ntauri = "2"\n',
      "src-tauri/Cargo.lock": 'version = 4\n\n[[package]]\nname = "tauri"\nversion = "2.11.5"\n',
      ".github/toril.yml": `waivers:\n  - { finding: ipc/command-granted, app: src-tauri, extent: ${extent}, reason: It draws, owner: kim, until: "${today()}" }\n`,
    });
    const { status, stdout } = toril("policy", "check", { cwd: repository });
    expect([status, stdout.split("\n").at(-2)]).toEqual([
      0,
      ".github/toril.yml:2: The waiver of ipc/command-granted in src-tauri covers nothing that is granted now: kim may take it out.",
    ]);
  });

  test("lists every line that is wrong", () => {
    const file = policy("fail-on: hihg\nx: 1\n");
    const { status, stdout } = toril("policy", "check", file);
    expect(status).toBe(1);
    expect(stdout.split("\n").map((line) => line.replace(file, "FILE"))).toEqual([
      "FILE:1:10: `fail-on` takes critical, high, medium, low, info or never.",
      "FILE:2:1: There is no setting `x`; there are `mode`, `fail-on`, `comment-from`, `incomplete`, `rules`, `trusted-sources`, `trust`, `waivers`, `accept`, `extends` and `may-loosen`.",
      "",
    ]);
  });

  test.each([
    ["no file", ["policy", "check", join(folder, "nothing.yml")], "There is no policy"],
    ["nothing to do", ["policy"], "policy takes check"],
    ["too many files", ["policy", "check", "a", "b"], "too many arguments for 'check'"],
  ])("with %s ends with 2", (_, args, message) => {
    const { status, stderr } = toril(...args);
    expect([status, stderr.includes(message)]).toEqual([2, true]);
  });
});

describe("toril review --policy", () => {
  const review = (text: string, ...args: readonly string[]) =>
    toril("review", ...EXAMPLE, "--policy", policy(text), "--format", "json", ...args);

  test("judges by it", () => {
    const { status, stdout } = review("fail-on: never\nrules:\n  packages/plugin-added: off\n");
    const { verdict, turnedOff } = JSON.parse(stdout);
    expect([status, verdict]).toEqual([3, "incomplete"]);
    expect(turnedOff).toEqual([{ rule: "packages/plugin-added", findings: 2 }]);
  });

  test("ends with 0 where what is incomplete is let through, and the verdict stays", () => {
    const { status, stdout } = review("fail-on: never\nincomplete: pass\n");
    expect([status, JSON.parse(stdout).verdict]).toEqual([0, "incomplete"]);
  });

  test("comes after --fail-on", () => {
    expect(review("fail-on: never\n", "--fail-on", "low").status).toBe(1);
  });

  test("lies over the organisation's, which has to be there where it is asked for", () => {
    const organization = join(folder, "organization.yml");
    writeFileSync(organization, "fail-on: low\n");
    const asking = "extends: organization\nfail-on: never\nincomplete: pass\n";
    expect(review(asking, "--organization", organization).status).toBe(1);
    const { status, stderr } = review(asking);
    expect([status, stderr.includes("name a file that holds it with --organization")]).toEqual([2, true]);
    writeFileSync(organization, "fail-on: hihg\n");
    expect(review("", "--organization", organization).stderr).toContain(
      "The organisation's policy is wrong in",
    );
  });

  test("does not review by a policy that is wrong", () => {
    const { status, stdout, stderr } = review("fail-on: hihg\n");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("toril.yml:1:10:");
  });
});
