import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { jsonCache } from "../../src/adapters/cache/json-cache.ts";
import { npmRegistry } from "../../src/adapters/endpoints.ts";
import { cachedNpm, type NpmOptions, npmAdapter } from "../../src/adapters/npm/npm-adapter.ts";
import { npmFactFormat } from "../../src/adapters/npm/npm-fact-format.ts";
import { archiveUrl } from "../../src/adapters/npm/npm-registry.ts";
import type { NpmNeed } from "../../src/domain/need.ts";
import type { NpmFact } from "../../src/facts/npm-facts.ts";
import type { Unknown } from "../../src/facts/unknown.ts";
import { entry } from "./tar-bytes.ts";

const REGISTRY = "https://registry.example";
const options: NpmOptions = { registry: `${REGISTRY}/` };

const MANIFEST = '{"name":"left","version":"1.0.0"}';

function archiveOf(files: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(files).map(([name, text]) => entry(name, text));
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]));
}

const PLAIN = archiveOf({ "package/package.json": MANIFEST, "package/index.js": "" });
const BUILT = archiveOf({ "package/package.json": MANIFEST, "package/binding.gyp": "{}" });

function hashOf(bytes: Uint8Array, algorithm = "sha512"): string {
  return `${algorithm}-${createHash(algorithm).update(bytes).digest("base64")}`;
}

function needOf(integrity: string, changed: Partial<NpmNeed> = {}): NpmNeed {
  return { kind: "npm package", name: "left", version: "1.0.0", integrity, risk: "new name", ...changed };
}

beforeEach(() => nock.disableNetConnect());

afterEach(() => {
  const pending = nock.pendingMocks();
  nock.cleanAll();
  nock.enableNetConnect();
  expect(pending).toEqual([]);
});

function serve(bytes: Buffer, path = "/left/-/left-1.0.0.tgz"): void {
  nock(REGISTRY).get(path).reply(200, bytes);
}

async function ask(need: NpmNeed, changed: Partial<NpmOptions> = {}): Promise<NpmFact | Unknown> {
  const facts = await npmAdapter({ ...options, ...changed }).fetch([need]);
  return facts.answerTo(need);
}

test.each([
  ["runs nothing", PLAIN, []],
  ["is built", BUILT, [""]],
])("a package that %s is looked at in its own archive", async (_, bytes, running) => {
  const need = needOf(hashOf(bytes));
  serve(bytes);
  const facts = await npmAdapter(options).fetch([need]);
  expect(facts.answerTo(need)).toMatchObject({ packages: [""], running });
  expect(facts.used()).toEqual([
    { about: "package left 1.0.0", source: "registry", checksum: need.integrity, observed: null },
  ]);
});

describe("what an archive holds", () => {
  test("in folders of other packages is theirs", async () => {
    const bytes = archiveOf({
      "other/package.json": MANIFEST,
      "package/node_modules/inner/package.json": '{"scripts":{"postinstall":"x"}}',
      "package/test/binding.gyp": "{}",
    });
    serve(bytes);
    const inner = "node_modules/inner";
    expect(await ask(needOf(hashOf(bytes)))).toMatchObject({ packages: ["", inner], running: [inner] });
  });

  test("as a link doesn't count: npm leaves it out", async () => {
    const bytes = gzipSync(
      Buffer.concat([
        entry("package/package.json", MANIFEST),
        entry("package/binding.gyp", "", { type: "2", linkname: "x" }),
        entry("package/binding.gyp", "", { type: "1", linkname: "package/x" }),
      ]),
    );
    serve(bytes);
    expect(await ask(needOf(hashOf(bytes)))).toMatchObject({ packages: [""], running: [] });
  });

  test.each([
    ["no manifest", archiveOf({ "package/index.js": "" })],
    ["a manifest that can't be read", archiveOf({ "package/package.json": "{" })],
    [
      "two manifests in one place",
      archiveOf({ "package/package.json": MANIFEST, "x/Package.json": MANIFEST }),
    ],
    ["a way up", archiveOf({ "package/package.json": MANIFEST, "package/a/../binding.gyp": "" })],
    ["a drive", archiveOf({ "package/package.json": MANIFEST, "package/C:/binding.gyp": "" })],
    ["no compression", Buffer.concat([entry("package/package.json", MANIFEST)])],
  ])("isn't known where it is %s", async (_, bytes) => {
    serve(bytes);
    expect(await ask(needOf(hashOf(bytes)))).toEqual({ unknown: expect.stringMatching(/^its archive /) });
  });
});

describe("the hash", () => {
  test.each(["sha512", "sha384", "sha256", "sha1"])("may be %s", async (algorithm) => {
    serve(PLAIN);
    expect(await ask(needOf(hashOf(PLAIN, algorithm)))).toMatchObject({ packages: [""], running: [] });
  });

  test("that is strongest decides", async () => {
    const other = Buffer.from("other");
    serve(PLAIN);
    expect(await ask(needOf(`${hashOf(other, "sha1")} ${hashOf(PLAIN)}?opt`))).toHaveProperty("packages");
    serve(PLAIN);
    expect(await ask(needOf(`${hashOf(PLAIN, "sha1")} ${hashOf(other)}`))).toHaveProperty("unknown");
  });

  test("of another archive keeps it closed", async () => {
    serve(Buffer.from("not even an archive"));
    expect(await ask(needOf(hashOf(PLAIN)))).toEqual({
      unknown: expect.stringMatching(/another hash/),
      listing: "other-bytes",
    });
  });

  test("of two archives tells nothing, and nobody is asked", async () => {
    expect(await ask(needOf(`${hashOf(PLAIN)} ${hashOf(BUILT)}`))).toHaveProperty("unknown");
  });
});

describe("isn't known", () => {
  test("when the registry doesn't have it, or leads away from https", async () => {
    nock(REGISTRY).get("/left/-/left-1.0.0.tgz").reply(404);
    expect(await ask(needOf(hashOf(PLAIN)))).toEqual({ unknown: expect.stringMatching(/doesn't have it/) });
    nock(REGISTRY).get("/left/-/left-1.0.0.tgz").reply(302, "", { location: "http://evil.example/" });
    expect(await ask(needOf(hashOf(PLAIN)))).toEqual({ unknown: expect.stringMatching(/isn't https/) });
  });

  test("when it is one too many, or too much", async () => {
    const need = needOf(hashOf(PLAIN));
    expect(await ask(need, { limits: { archives: 0 } })).toEqual({
      unknown: expect.stringMatching(/no more packages/),
    });
    serve(PLAIN);
    expect(await ask(need, { limits: { bytes: 10 } })).toEqual({
      unknown: expect.stringMatching(/no more bytes/),
    });
    serve(PLAIN);
    expect(await ask(need, { limits: { archiveBytes: 10 } })).toEqual({
      unknown: expect.stringMatching(/larger than any package/),
    });
  });
});

describe("what base had", () => {
  const old = needOf(hashOf(PLAIN), { version: "0.9.0", risk: "before" });
  const other = needOf(hashOf(Buffer.from("x")), { name: "right", version: "0.9.0", risk: "before" });

  test("is asked only of what newly runs code", async () => {
    const need = needOf(hashOf(BUILT), { risk: "known name" });
    const right = needOf(hashOf(PLAIN), { name: "right", risk: "known name" });
    serve(BUILT);
    serve(PLAIN, "/right/-/right-1.0.0.tgz");
    serve(PLAIN, "/left/-/left-0.9.0.tgz");
    const facts = await npmAdapter(options).fetch([old, other, need, right]);
    expect(facts.answerTo(old)).toMatchObject({ packages: [""], running: [] });
    expect(facts.answerTo(other)).toHaveProperty("unknown");
  });
});

describe("the cache", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "toril-cache-"));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  test("answers a second run, and one without a network", async () => {
    const cache = jsonCache(directory, npmFactFormat);
    const [need, other] = [needOf(hashOf(BUILT)), needOf(hashOf(PLAIN))];
    serve(BUILT);
    await ask(need, { cache });
    expect(readdirSync(join(directory, "npm-facts"))).toHaveLength(1);
    expect(await ask(need, { cache })).toMatchObject({ packages: [""], running: [""] });
    const facts = await cachedNpm(cache).fetch([need, other]);
    expect(facts.answerTo(need)).toMatchObject({ packages: [""], running: [""] });
    expect(facts.answerTo(other)).toEqual({ unknown: expect.stringContaining("offline") });
    expect(facts.used()).toMatchObject([{ source: "cache" }]);
  });

  test("keeps nothing of what isn't known", async () => {
    serve(Buffer.from("x"));
    await ask(needOf(hashOf(PLAIN)), { cache: jsonCache(directory, npmFactFormat) });
    expect(readdirSync(directory)).toEqual([]);
  });
});

describe("addresses", () => {
  test.each([
    ["left", "1.0.0", "https://r.example/left/-/left-1.0.0.tgz"],
    ["@scope/left", "1.0.0-rc.1", "https://r.example/@scope/left/-/left-1.0.0-rc.1.tgz"],
    ["left", "1.0.0+build", "https://r.example/left/-/left-1.0.0.tgz"],
    ["../x?y#z", "..", "https://r.example/_/x%3Fy%23z/-/x%3Fy%23z-...tgz"],
  ])("of %s %s", (name, version, url) => {
    expect(archiveUrl("https://r.example/", needOf("", { name, version }))).toBe(url);
  });

  test("the registry can be another, over https", () => {
    expect(npmRegistry({ TORIL_NPM_REGISTRY: "https://mirror.example/npm" })).toBe(
      "https://mirror.example/npm/",
    );
    expect(() => npmRegistry({ TORIL_NPM_REGISTRY: "http://mirror.example/" })).toThrow(/https/);
    expect(npmRegistry({})).toBe("https://registry.npmjs.org/");
  });
});
