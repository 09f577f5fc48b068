import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { jsonCache } from "../../src/adapters/cache/json-cache.ts";
import { crateFactFormat } from "../../src/adapters/crates/crate-fact-format.ts";
import { type CratesOptions, cachedCrates, cratesAdapter } from "../../src/adapters/crates/crates-adapter.ts";
import { archiveUrl } from "../../src/adapters/crates/sparse-index.ts";
import { cratesIndex } from "../../src/adapters/endpoints.ts";
import type { BuildCode } from "../../src/domain/build-code.ts";
import type { CrateNeed } from "../../src/domain/need.ts";
import type { CrateFact } from "../../src/facts/crate-facts.ts";
import { crateOf } from "./archives.ts";

const INDEX = "https://index.example";
const FILES = "https://files.example";

const options: CratesOptions = { index: `${INDEX}/`, now: () => new Date("2026-11-30T23:59:00Z") };

let ring: Buffer;
let need: CrateNeed;

beforeEach(async () => {
  nock.disableNetConnect();
  ring = await crateOf("ring-0.17.8", {
    "Cargo.toml": '[package]\nname = "ring"\nlinks = "ring_core"\n',
    "build.rs": "",
  });
  need = needOf("ring", "0.17.8", ring);
});

afterEach(() => {
  const pending = nock.pendingMocks();
  nock.cleanAll();
  nock.enableNetConnect();
  expect(pending).toEqual([]);
});

function needOf(name: string, version: string, bytes: Buffer, registry: string | null = null): CrateNeed {
  return {
    kind: "crate",
    name,
    version,
    checksum: createHash("sha256").update(bytes).digest("hex"),
    registry,
    risk: "new name",
  };
}

function serveIndex(dl = `${FILES}/crates`): void {
  serveListing();
  nock(INDEX).get("/config.json").reply(200, { dl });
}

/** What the index says of ring, asked before its archive. */
function serveListing(text = '{"vers":"0.17.8","yanked":false}\n'): void {
  nock(INDEX).get("/ri/ng/ring").reply(200, text);
}

function serveRing(): nock.Interceptor {
  return nock(FILES).get("/crates/ring/0.17.8/download");
}

async function ask(changed: Partial<CratesOptions> = {}) {
  const facts = await cratesAdapter({ ...options, ...changed }).fetch([need]);
  return { answer: facts.answerTo(need), used: facts.used() };
}

const CODE: BuildCode = {
  step: "build-script",
  class: "probe",
  hash: "f26d02808ca1fc053df8faf15c3521c8dcfa9694602eb7caecde220e45ac6778",
  telling: [],
  text: "",
};
const FACT: CrateFact = { buildScripts: ["build.rs"], procMacro: false, links: "ring_core", code: [CODE] };
const LISTED = { ...FACT, listing: "listed" };

test("a crate is looked at in its own archive", async () => {
  serveIndex();
  serveRing().reply(200, ring);
  expect(await ask()).toEqual({
    answer: LISTED,
    used: [
      { about: "crate ring 0.17.8", source: "registry", checksum: need.checksum, observed: "2026-11-30" },
    ],
  });
});

test("nothing is asked where nothing is needed", async () => {
  expect((await cratesAdapter(options).fetch([])).used()).toEqual([]);
});

describe("isn't known", () => {
  async function reason(changed: Partial<CratesOptions> = {}): Promise<string> {
    const { answer, used } = await ask(changed);
    expect(used).toEqual([]);
    return "unknown" in answer ? answer.unknown : "known";
  }

  test("when the registry doesn't have it", async () => {
    serveIndex();
    serveRing().reply(404);
    expect(await reason()).toMatch(/doesn't have it/);
  });

  test("when the archive has another hash, and it isn't opened", async () => {
    serveIndex();
    serveRing().reply(200, Buffer.from("not even an archive"));
    expect(await reason()).toMatch(/another hash/);
  });

  test("when the archive is odd", async () => {
    const odd = Buffer.from("not even an archive");
    need = needOf("ring", "0.17.8", odd);
    serveIndex();
    serveRing().reply(200, odd);
    expect(await reason()).toMatch(/^its archive isn't a whole/);
  });

  test("when the archive is too large, whether it says so or not", async () => {
    serveIndex();
    serveRing().reply(200, Buffer.alloc(2000), { "content-length": "2000" });
    expect(await reason({ limits: { archiveBytes: 1000 } })).toMatch(/larger than any package/);
    serveIndex();
    serveRing().reply(200, Buffer.alloc(2000));
    expect(await reason({ limits: { archiveBytes: 1000 } })).toMatch(/larger than any package/);
  });

  test("when the registry takes too long", async () => {
    serveIndex();
    serveRing().reply(200, () => new Readable({ read() {} }));
    expect(await reason({ limits: { time: 100 } })).toMatch(/too long/);
  });

  test("when the run's time is used up", async () => {
    serveIndex();
    serveRing().reply(200, () => new Readable({ read() {} }));
    expect(await reason({ limits: { runTime: 200 } })).toMatch(/used up/);
  });

  test("when the index can't be reached or makes no sense", async () => {
    serveListing();
    nock(INDEX).get("/config.json").times(2).replyWithError("no route");
    expect(await reason()).toMatch(/couldn't be reached/);
    serveListing();
    nock(INDEX).get("/config.json").reply(200, "<html>");
    expect(await reason()).toMatch(/doesn't say where/);
    serveIndex("http://files.example/crates");
    expect(await reason()).toMatch(/doesn't say where/);
  });

  test("when it is led away from https, or in circles", async () => {
    serveIndex();
    serveRing().reply(302, "", { location: "http://files.example/ring.crate" });
    expect(await reason()).toMatch(/isn't https/);
    serveIndex();
    serveRing().reply(302, "", { location: "file:///etc/passwd" });
    expect(await reason()).toMatch(/isn't https/);
    serveIndex();
    serveRing()
      .times(4)
      .reply(302, "", { location: `${FILES}/crates/ring/0.17.8/download` });
    expect(await reason()).toMatch(/from address to address/);
  });

  test("when it comes from another registry: no address of a lockfile is asked", async () => {
    need = needOf("ring", "0.17.8", ring, "sparse+https://evil.example/");
    expect(await reason()).toMatch(/another registry/);
  });

  test("when it is one too many, or too much", async () => {
    expect(await reason({ limits: { archives: 0 } })).toMatch(/no more packages/);
    serveIndex();
    serveRing().reply(200, ring);
    expect(await reason({ limits: { bytes: 10 } })).toMatch(/no more bytes/);
  });
});

describe("the index says of a release", () => {
  async function listing(): Promise<string | undefined> {
    nock(INDEX)
      .get("/config.json")
      .reply(200, { dl: `${FILES}/crates` });
    serveRing().reply(404);
    return (await ask()).answer.listing;
  }

  test("that it is yanked", async () => {
    serveListing('{"vers":"0.17.8","yanked":true}\n{"vers":"0.17.9","yanked":false}\n');
    expect(await listing()).toBe("yanked");
  });

  test("that it is withdrawn, when it lists others or knows no such crate", async () => {
    serveListing('{"vers":"0.17.9","yanked":false}\n');
    expect(await listing()).toBe("withdrawn");
    nock(INDEX).get("/ri/ng/ring").reply(404);
    expect(await listing()).toBe("withdrawn");
  });

  test("nothing, when it makes no sense or doesn't answer", async () => {
    serveListing("<html>");
    expect(await listing()).toBeUndefined();
    nock(INDEX).get("/ri/ng/ring").times(2).reply(503);
    expect(await listing()).toBeUndefined();
  });
});

test("redirects within https are followed, and a server that stumbles once is asked again", async () => {
  serveIndex();
  serveRing().reply(503);
  serveRing().reply(302, "", { location: "/elsewhere/ring.crate" });
  nock(FILES).get("/elsewhere/ring.crate").reply(200, ring);
  expect((await ask()).answer).toEqual(LISTED);
});

describe("the cache", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "toril-cache-"));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const cached = () => ({ cache: jsonCache(directory, crateFactFormat) });
  const entry = () => join(directory, "crate-facts", `${need.checksum}.json`);

  async function fill(): Promise<void> {
    serveIndex();
    serveRing().reply(200, ring);
    await ask(cached());
  }

  test("answers a second run, which only asks whether the release is still there", async () => {
    await fill();
    expect(readdirSync(join(directory, "crate-facts"))).toEqual([`${need.checksum}.json`]);
    serveListing('{"vers":"0.17.8","yanked":true}\n');
    expect(await ask(cached())).toEqual({
      answer: { ...FACT, listing: "yanked" },
      used: [
        { about: "crate ring 0.17.8", source: "cache", checksum: need.checksum, observed: "2026-11-30" },
      ],
    });
  });

  test("answers a run without a network", async () => {
    await fill();
    const other = needOf("other", "1.0.0", Buffer.from("other"));
    const facts = await cachedCrates(jsonCache(directory, crateFactFormat)).fetch([need, other]);
    expect(facts.answerTo(need)).toEqual(FACT);
    expect(facts.answerTo(other)).toMatchObject({ unknown: expect.stringContaining("offline") });
    expect(facts.used()).toEqual([
      { about: "crate ring 0.17.8", source: "cache", checksum: need.checksum, observed: null },
    ]);
  });

  test.each([
    ["damaged", "{"],
    ["of another version", '{"version":0}'],
    ["of another shape", "null"],
    ["about something else", `{"version":1,"checksum":"${"0".repeat(64)}","value":${JSON.stringify(FACT)}}`],
  ])("is passed over where an entry is %s", async (_, text) => {
    await fill();
    writeFileSync(entry(), text);
    serveIndex();
    serveRing().reply(200, ring);
    expect((await ask(cached())).used).toMatchObject([{ source: "registry" }]);
  });

  test("keeps nothing of what isn't known", async () => {
    serveIndex();
    serveRing().reply(404);
    await ask(cached());
    expect(readdirSync(directory)).toEqual([]);
  });

  test("has no path for what is no hash", async () => {
    const cache = jsonCache(directory, crateFactFormat);
    await cache.put("../../evil", FACT);
    expect(await cache.get("../../evil")).toBeUndefined();
    expect(readdirSync(directory)).toEqual([]);
  });
});

describe("addresses", () => {
  test.each([
    ["https://x.example/dl", "https://x.example/dl/Serde/1.0.0/download"],
    ["https://x.example/{crate}/{version}.crate", "https://x.example/Serde/1.0.0.crate"],
    ["https://x.example/{prefix}/{lowerprefix}/{sha256-checksum}", "https://x.example/Se/rd/se/rd/abc"],
  ])("%s", (template, url) => {
    expect(
      archiveUrl(template, {
        kind: "crate",
        name: "Serde",
        version: "1.0.0",
        checksum: "abc",
        registry: null,
        risk: "new name",
      }),
    ).toBe(url);
  });

  test("a name can't leave its place", () => {
    const hostile = {
      kind: "crate",
      name: "../../x?y#z",
      version: "..",
      checksum: "abc",
      registry: null,
      risk: "new name",
    } as const;
    expect(archiveUrl("https://x.example/dl", hostile)).toBe("https://x.example/dl/_/_/x%3Fy%23z/_/download");
  });

  test("the index can be another, over https", () => {
    expect(cratesIndex({ TORIL_CRATES_INDEX: "sparse+https://mirror.example/index" })).toBe(
      "https://mirror.example/index/",
    );
    expect(() => cratesIndex({ TORIL_CRATES_INDEX: "http://mirror.example/" })).toThrow(/https/);
    expect(cratesIndex({})).toMatch(/^https:/);
  });
});
