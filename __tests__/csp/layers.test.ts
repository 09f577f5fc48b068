import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { APP } from "../attacks/app.ts";

type Files = Readonly<Record<string, string>>;

const CONFIG = "src-tauri/tauri.conf.json";
const WINDOWS = "src-tauri/tauri.windows.conf.json";
const LAYER = "ci/layer.json";

const NO_POLICY = APP[CONFIG].replace(/\n *"csp": "[^"]*",/, "");
const POLICY = `"default-src 'self'"`;

describe("a policy that is gone is told at the layer that took it away:", () => {
  test.each<[string, Files, Files, string]>([
    ["an overlay's null", {}, { [WINDOWS]: layer("csp", "null") }, `${WINDOWS}:4`],
    [
      "an overlay's null, beside another one",
      {},
      {
        [WINDOWS]: '{\n"app": {\n"security": {\n"csp": null,\n"freezePrototype": null } } }',
      },
      `${WINDOWS}:4`,
    ],
    [
      "an overlay's null, though a command hands over another one",
      { ...release(`--config ${LAYER}`), [LAYER]: layer("freezePrototype", "null") },
      { [WINDOWS]: layer("csp", "null") },
      `${WINDOWS}:4`,
    ],
    [
      "a layer's null, though an overlay takes something else away",
      { ...release(`--config ${LAYER}`), [LAYER]: "{}", [WINDOWS]: layer("freezePrototype", "null") },
      { [LAYER]: layer("csp", "null") },
      `${LAYER}:4`,
    ],
    ["a whole section's null", {}, { [WINDOWS]: '{\n"app": {\n"security": null } }' }, `${WINDOWS}:3`],
    [
      "an overlay that has it no longer",
      { [CONFIG]: NO_POLICY, [WINDOWS]: layer("csp", POLICY) },
      { [WINDOWS]: layer("freezePrototype", "true") },
      `${WINDOWS}:3`,
    ],
    [
      "the configuration itself, though an overlay takes something else away",
      { [WINDOWS]: layer("freezePrototype", "null") },
      { [CONFIG]: NO_POLICY },
      `${CONFIG}:${lineOf(NO_POLICY, '"security"')}`,
    ],
    [
      "the configuration itself, though an overlay says more of the section",
      { [WINDOWS]: layer("freezePrototype", "true") },
      { [CONFIG]: NO_POLICY },
      `${CONFIG}:${lineOf(NO_POLICY, '"security"')}`,
    ],
    [
      "a null in a command",
      release(""),
      release(`-c '{"app":{"security":{"csp":null}}}'`),
      `package.json:${lineOf(release("")["package.json"] ?? "", '"release"')}`,
    ],
  ])("%s", async (_, base, change, place) => {
    expect(await removedAt(base, change)).toEqual([place]);
  });

  test("and says nothing of an overlay that takes away what wasn't there", async () => {
    const base = { [CONFIG]: NO_POLICY };
    expect(await removedAt(base, { [WINDOWS]: layer("csp", "null") })).toEqual([]);
  });
});

/** A layer with one setting of the section, in line 4. */
function layer(name: string, value: string): string {
  return `{\n  "app": {\n    "security": {\n      "${name}": ${value}\n    }\n  }\n}\n`;
}

function release(flags: string): Files {
  const { scripts, ...rest } = JSON.parse(APP["package.json"]);
  const manifest = { ...rest, scripts: { ...scripts, release: `tauri build ${flags}` } };
  return { "package.json": JSON.stringify(manifest, null, 2) };
}

function lineOf(text: string, words: string): number {
  return text.split("\n").findIndex((line) => line.includes(words)) + 1;
}

/** Where head is told to have no policy any more. */
async function removedAt(before: Files, change: Files): Promise<string[]> {
  const base = { ...APP, ...before };
  const { findings } = await reviewTrees({
    base: memoryTree(base),
    head: memoryTree({ ...base, ...change }),
  });
  const removed = findings.filter(({ rule }) => rule === "csp/policy-removed");
  return [...new Set(removed.map(({ path, line }) => `${path}:${line}`))];
}
