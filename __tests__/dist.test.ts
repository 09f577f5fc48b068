import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../scripts/folders.ts";
import { VERSION } from "../src/hosts/version.ts";

let folder: string;

// Far from node_modules and package.json: dist has to be all that it needs.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "toril-dist-"));
  cpSync(join(ROOT, "dist"), folder, { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("what is committed runs by itself", () => {
  const { status, stdout, stderr } = run("cli.js", "--version");
  expect(stderr).toBe("");
  expect(stdout.trim()).toContain(VERSION);
  expect(status).toBe(0);
});

test("a rule is explained where its folder is far away", () => {
  const { status, stdout, stderr } = run("cli.js", "explain", "csp/eval-allowed");
  expect(stderr).toBe("");
  expect(stdout).toContain("Strings may be turned into code");
  expect(stdout).toContain("What to do");
  expect(status).toBe(0);
});

test("an old Node is told so in one sentence", () => {
  const pretend = 'Object.defineProperty(process, "versions", { value: { node: "20.20.2" } })';
  const { status, stdout, stderr } = run(
    "--import",
    `data:text/javascript,${pretend}`,
    "cli.js",
    "--version",
  );
  expect(stderr).toBe("Toril needs Node 24 or later, and this is Node 20.20.2.\n");
  expect(stdout).toBe("");
  expect(status).toBe(2);
});

test("the App says what it lacks", () => {
  const { status, stdout, stderr } = run("cli.js", "serve");
  expect(stderr).toBe("toril: The App needs Probot beside Toril. Install it with: npm install probot@14\n");
  expect(stdout).toBe("");
  expect(status).toBe(2);
});

test("the Action fails where it runs in no workflow", () => {
  const { status, stdout } = run("action.js");
  expect(stdout).toContain("::error::The Action runs in a workflow of GitHub.");
  expect(status).toBe(1);
});

test("the Action asks GitHub through the proxy that the runner names", async () => {
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify({ before: "1".repeat(40), after: "2".repeat(40) }));
  const proxy = createServer();
  const asked = new Promise<string | undefined>((resolve) => {
    proxy.once("connect", ({ url }) => resolve(url));
  });
  await new Promise<void>((resolve) => void proxy.listen(0, "127.0.0.1", resolve));
  const { port } = proxy.address() as AddressInfo;
  const action = spawn(process.execPath, ["action.js"], {
    cwd: folder,
    env: {
      PATH: "",
      HTTPS_PROXY: `http://127.0.0.1:${port}`,
      "INPUT_GITHUB-TOKEN": "secret",
      INPUT_COMMENT: "true",
      INPUT_CHECK: "true",
      INPUT_OFFLINE: "true",
      GITHUB_REPOSITORY: "acme/notes",
      GITHUB_EVENT_NAME: "push",
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: "2".repeat(40),
    },
  });
  expect(await asked).toBe("api.github.com:443");
  action.kill();
  proxy.closeAllConnections();
  proxy.close();
});

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env: { PATH: "" } });
}
