import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SetupError } from "../../src/adapters/setup-error.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/domain/policy.ts";
import { readPolicy } from "../../src/engine/read-policy.ts";
import { init } from "../../src/hosts/cli/init-command.ts";
import { parseCommand } from "../../src/hosts/cli/parse-command.ts";
import {
  commitAll,
  gitIn,
  NO_ODD_FILES,
  scratchFolder,
  scratchRepository,
  writeFiles,
} from "../adapters/scratch.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

const POLICY = ".github/toril.yml";

const APP = {
  "src-tauri/tauri.conf.json": JSON.stringify({
    identifier: "a.b.c",
    app: { windows: [{ label: "main" }], security: { csp: "default-src 'self'" } },
  }),
  ...manifests([]),
  ...frontend([]),
};

/** Cargo's manifest with these crates, and a lockfile that pins none of them. */
function manifests(crates: readonly string[]) {
  const asked = crates.map((name) => `${name} = "1"\n`).join("");
  return {
    "src-tauri/Cargo.toml": `[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\ntauri = "2"\n${asked}`,
    "src-tauri/Cargo.lock":
      'version = 4\n\n[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = ["tauri"]\n\n[[package]]\nname = "tauri"\nversion = "2.11.5"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n',
  };
}

/** A frontend whose packages all have an install script. */
function frontend(names: readonly string[]) {
  const dependencies = Object.fromEntries(names.map((name) => [name, "*"]));
  const packages = names.map((name) => [
    `node_modules/${name}`,
    {
      version: "1.0.0",
      resolved: `https://registry.npmjs.org/${name}/-/${name.slice(name.indexOf("/") + 1)}-1.0.0.tgz`,
      integrity: `sha512-${"A".repeat(86)}==`,
      hasInstallScript: true,
    },
  ]);
  return {
    "package.json": JSON.stringify({ name: "app", dependencies }),
    "package-lock.json": JSON.stringify({
      ...{ name: "app", lockfileVersion: 3, requires: true },
      packages: { "": { name: "app", dependencies }, ...Object.fromEntries(packages) },
    }),
  };
}

/** A repository whose team merged all this before it had Toril. */
function history(): string {
  const folder = scratchRepository(APP);
  const merge = (files: Readonly<Record<string, string>>): void => {
    writeFiles(folder, files);
    commitAll(folder);
  };
  merge({ "README.md": "Nothing of the app" });
  merge({
    "src-tauri/tauri.conf.json": JSON.stringify({
      identifier: "a.b.c",
      app: {
        windows: [{ label: "main" }],
        security: { csp: "default-src 'self' 'unsafe-eval'; script-src *" },
      },
    }),
  });
  merge(frontend(["esbuild"]));
  merge(frontend(["esbuild", "@acme/tool"]));
  for (const count of [1, 2, 3]) merge(manifests(["one", "two", "three"].slice(0, count)));
  return folder;
}

async function run(repo: string, ...words: readonly string[]) {
  const terminal = new MemoryTerminal();
  const steps: string[] = [];
  const command = parseCommand(["init", "--repo", repo, ...words]);
  if (command.name !== "init") throw new Error(`the command is ${command.name}`);
  const watched = Object.assign(Object.create(terminal), { progress: (step: string) => steps.push(step) });
  const status = await init(command, watched);
  return {
    status,
    steps,
    text: watched.printed.replaceAll(repo, "REPO").replace(/\b[0-9a-f]{10}$/gm, "COMMIT"),
  };
}

function policyOf(text: string): Policy {
  const reading = readPolicy({ path: POLICY, id: text, text });
  if (!reading.ok) throw new Error(reading.errors.map(({ message }) => message).join("\n"));
  return reading.policy;
}

/** The policy with everything that it proposes. */
function withProposals(text: string): string {
  return text.replace(/^#(?=[a-z]| {2})/gm, "");
}

describe("toril init", () => {
  test("writes a first policy from what past merges would have met", async () => {
    const folder = history();
    const { status, text } = await run(folder);
    expect(status).toBe(0);
    expect(text).toMatchInlineSnapshot(`
      "Of 6 merges, 6 would have failed.
      The merges are the newest of \`main\` that touch what an app may do, judged by the defaults.

      Would have failed, by rule: merges, worst, newest example
           3  medium    packages/unpinned                  COMMIT
           2  medium    build/install-script-added         COMMIT
           1  high      csp/script-allowed                 COMMIT

      Wrote REPO/.github/toril.yml. It observes, and proposes 1 rule and 2 packages, commented out.
      Read it, commit it, and merge it to the default branch. docs/adopt.md tells what comes next.
      "
    `);
    const written = readFileSync(join(folder, POLICY), "utf8");
    expect(written).toMatchInlineSnapshot(`
      "# Toril's policy. It counts once it is on the default branch, and every pull request is judged by it.
      # docs/policy.md tells more about each key, and \`toril policy check\` whether this file can be used.
      #
      # A proposal begins with "#" and no blank: take that away where you agree. Made from the newest merges:
      # Of 6 merges, 6 would have failed.

      # Whether the check fails, or only says that it would: enforce or observe.
      # Observe for a week and read the count. Then take this line away: enforce is the default.
      mode: observe

      # The least severity that fails: critical, high, medium, low, info or never.
      fail-on: medium

      # The least severity that has a comment in the diff. What is below it is told in the review's body.
      comment-from: medium

      # What a merge does if something could not be checked: fail, neutral or pass.
      incomplete: fail

      # Rules with a severity of your own: off, critical, high, medium, low or info. What is low is still told.
      #rules:
      #  packages/unpinned: low # failed 3 merges, never above medium

      # Packages whose code may newly run while the app is built, by name and source. Look into each before you trust it.
      #trust:
      #  - npm: ["@acme/tool", "esbuild"]
      #    from: npm

      # Registries, owners and repositories whose code you expect. What newly comes from there is low.
      #trusted-sources:
      #  - https://github.com/your-organisation

      # What is meant, for exactly what it grants and until a day. \`toril waive\` writes the members of this list.
      #waivers: []
      "
    `);
    expect(policyOf(written)).toEqual({ ...DEFAULT_POLICY, mode: "observe" });
    const proposed = policyOf(withProposals(written));
    expect(proposed.rules).toEqual(new Map([["packages/unpinned", "low"]]));
    expect(proposed.trust).toEqual([
      { ecosystem: "npm", name: "@acme/tool", from: "npm" },
      { ecosystem: "npm", name: "esbuild", from: "npm" },
    ]);
  });

  test("reviews no more merges than were asked for, and says which it is at", async () => {
    const { steps, text } = await run(history(), "--limit", "2");
    expect(text).toContain("Of 2 merges, 2 would have failed.");
    expect(steps).toEqual(["Looking for merges", "Reviewing merge 1 of 2", "Reviewing merge 2 of 2"]);
  });

  test("reviews the default branch, whatever is checked out", async () => {
    const folder = history();
    gitIn(folder, "switch", "-q", "-c", "topic");
    writeFiles(folder, frontend(["esbuild", "@acme/tool", "sharp"]));
    commitAll(folder);
    const { text } = await run(folder);
    expect(text).toContain("The merges are the newest of `main`");
    expect(readFileSync(join(folder, POLICY), "utf8")).not.toContain("sharp");
  });

  test("tells apart what only a registry knows", async () => {
    const folder = scratchRepository(APP);
    const pinned = `${APP["src-tauri/Cargo.lock"].replace('["tauri"]', '["one", "tauri"]')}\n[[package]]\nname = "one"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${"a".repeat(64)}"\n`;
    writeFiles(folder, { ...manifests(["one"]), "src-tauri/Cargo.lock": pinned });
    commitAll(folder);
    const { text } = await run(folder);
    expect(text).toContain(
      "Of 1 merge, none would have failed. 1 depends on what registries tell, and none was asked.",
    );
  });

  test("proposes nothing for a rule that was ever above medium, however often it failed", async () => {
    const folder = scratchRepository(APP);
    for (const host of ["https://one.example", "https://two.example", "https://three.example", "*"]) {
      const csp = `default-src 'self'; script-src 'self' ${host}`;
      writeFiles(folder, {
        "src-tauri/tauri.conf.json": JSON.stringify({
          ...{ identifier: "a.b.c", app: { windows: [{ label: "main" }], security: { csp } } },
        }),
      });
      commitAll(folder);
    }
    const { text } = await run(folder);
    expect(text).toMatch(/^ {5}4 {2}high +csp\/script-allowed/m);
    expect(text).toContain("It observes, and proposes no rules and no packages, commented out.");
  });

  test("has something to write where nothing was merged yet", async () => {
    const folder = scratchRepository({ "README.md": "No app yet" });
    const { text } = await run(folder);
    expect(text).toContain("Of 0 merges, none would have failed.");
    const written = readFileSync(join(folder, POLICY), "utf8");
    expect(policyOf(written)).toEqual({ ...DEFAULT_POLICY, mode: "observe" });
    expect(policyOf(withProposals(written)).trust).toHaveLength(1);
  });

  test("overwrites no file", async () => {
    const folder = history();
    writeFiles(folder, { [POLICY]: "mode: enforce\n" });
    await expect(run(folder)).rejects.toThrow(/There is a policy already.*Nothing was changed/s);
    expect(readFileSync(join(folder, POLICY), "utf8")).toBe("mode: enforce\n");
  });

  test.skipIf(NO_ODD_FILES)("follows no link", async () => {
    const [folder, elsewhere] = [history(), scratchFolder()];
    mkdirSync(join(folder, ".github"));
    symlinkSync(join(elsewhere, "toril.yml"), join(folder, POLICY));
    await expect(run(folder)).rejects.toThrow("There is a policy already");
    expect(existsSync(join(elsewhere, "toril.yml"))).toBe(false);
  });

  test("writes into no folder that lies elsewhere", async () => {
    const [folder, elsewhere] = [history(), scratchFolder()];
    symlinkSync(elsewhere, join(folder, ".github"), "dir");
    await expect(run(folder)).rejects.toThrow(SetupError);
    expect(existsSync(join(elsewhere, "toril.yml"))).toBe(false);
  });

  test("knows a policy that only the default branch has", async () => {
    const folder = history();
    writeFiles(folder, { [POLICY]: "fail-on: high\n" });
    commitAll(folder);
    rmSync(join(folder, POLICY));
    await expect(run(folder)).rejects.toThrow("The default branch has a policy already");
  });

  test.each(["0", "-1", "1001", "1.5", "many"])("takes no limit %s", (limit) => {
    expect(() => parseCommand(["init", "--limit", limit])).toThrow(SetupError);
  });
});
