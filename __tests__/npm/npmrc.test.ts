import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Config from "@npmcli/config";
import * as npm from "@npmcli/config/lib/definitions/index.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readNpmrc } from "../../src/formats/npmrc.ts";
import { folderPolicy } from "../../src/readers/npm-packages/install-policy.ts";
import { sourceFile } from "../packages/projects.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "toril-npmrc-"));
  writeFileSync(join(folder, "package.json"), "{}");
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What npm's own loader makes of an `.npmrc` beside a package.json, with no variable set. */
async function loaded(text: string): Promise<Config> {
  writeFileSync(join(folder, ".npmrc"), text);
  const nowhere = join(folder, "nowhere");
  const config = new Config({
    ...{ definitions: npm.definitions, shorthands: npm.shorthands, flatten: npm.flatten },
    ...{ npmPath: folder, cwd: folder, argv: [], execPath: process.execPath, platform: "linux", warn: false },
    env: { HOME: nowhere, npm_config_userconfig: nowhere, npm_config_globalconfig: `${nowhere}-else` },
  });
  await config.load();
  return config;
}

function read(text: string) {
  return readNpmrc(sourceFile(".npmrc", text)) ?? [];
}

const TEXTS = [
  "ignore-scripts=true\n",
  "[x]\nignore-scripts=true\n",
  "ignore-scripts\n",
  'ignore-scripts="true"\n',
  "ignore-scripts='true'\n",
  '"ignore-scripts"=true\n',
  "  ignore-scripts   =   true  \n",
  "ignore-scripts=True\n",
  "ignore-scripts=\n",
  "ignore-scripts=null\n",
  "ignore-scripts=true\nignore-scripts=false\n",
  "ignore-scripts=false\nignore-scripts=true\n",
  "ignore-scripts[]=false\nignore-scripts[]=true\n",
  "ignore_scripts=true\n",
  "IGNORE-SCRIPTS=true\n",
  `ignore-scripts=\${NOT_SET}\n`,
  "ignore-scripts=true ; a comment\n",
  "ignore-scripts=true # a comment\n",
  "; ignore-scripts=true\n",
  "ignore-scripts=tr\\u0075e\n",
  "ignore-scripts=true\r\n",
  "a=b\rignore-scripts=true\r",
  "\ufeffignore-scripts=true\n",
  "[ignore-scripts]\n",
  "__proto__=x\nignore-scripts=true\n",
  "[__proto__]\nignore-scripts=true\n",
];

const line = fc
  .tuple(
    fc.constantFrom(
      "ignore-scripts",
      '"ignore-scripts"',
      "ignore-scripts[]",
      "registry",
      "a.b",
      "[x]",
      "[a.b]",
      ";",
    ),
    fc.constantFrom("=true", "=false", ' = "true"', "", "=", "=true;x", "=null", "=https://example.com/"),
  )
  .map(([name, value]) => (name.startsWith("[") ? name : `${name}${value}`));
const lines = fc
  .tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom("\n", "\r\n", "\r"))
  .map(([all, end]) => all.join(end));

describe("settings", () => {
  test.each(TEXTS)("%j has the names that npm reads", async (text) => {
    const raw = (await loaded(text)).data.get("project")?.raw ?? {};
    expect(read(text).map(({ name }) => name)).toEqual(Object.keys(raw));
  });

  test.each(TEXTS)("%j stops scripts for us only where it does for npm", async (text) => {
    if (folderPolicy(undefined, read(text)).scripts.npm !== "none") return;
    expect((await loaded(text)).get("ignore-scripts")).toBe(true);
  });

  test("of any lines are those of npm, and never less is believed to run", async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (text) => {
        const settings = readNpmrc(sourceFile(".npmrc", text));
        // What can't be read is a gap.
        if (settings === undefined) return;
        const config = await loaded(text);
        expect(settings.map(({ name }) => name)).toEqual(Object.keys(config.data.get("project")?.raw ?? {}));
        if (folderPolicy(undefined, settings).scripts.npm === "none")
          expect(config.get("ignore-scripts")).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("stand on the line that counts", () => {
    const settings = read("# ours\nregistry=https://a/\n\nregistry=https://b/\n");
    expect(settings).toMatchObject([{ name: "registry", values: ["https://b/"], at: { line: 4 } }]);
  });

  test("of a section that is called like a setting can't be read", () => {
    expect(readNpmrc(sourceFile(".npmrc", "a=b\n[a]\nc=d\n"))).toBeUndefined();
  });

  test("of a megabyte can't be read", () => {
    expect(readNpmrc(sourceFile(".npmrc", "a=b\n".repeat(300_000)))).toBeUndefined();
  });
});
