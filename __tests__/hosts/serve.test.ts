import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { Probot } from "probot";
import { describe, expect, onTestFinished, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { octokitOptions } from "../../src/adapters/github/client.ts";
import { SetupError } from "../../src/adapters/setup-error.ts";
import { appOctokit } from "../../src/hosts/app/app-octokit.ts";
import { checkApp, checkKey } from "../../src/hosts/app/check-app.ts";
import { serve } from "../../src/hosts/app/serve.ts";
import { setUp } from "../../src/hosts/app/set-up.ts";
import { readSettings } from "../../src/hosts/app/settings.ts";
import { startFakeGitHub } from "../fake-github/fake-github.ts";
import type { Fault } from "../fake-github/faults.ts";
import { type Permissions, REVIEWER } from "../fake-github/identity.ts";

const PEM = "-----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----\n";
const WHOLE = { APP_ID: "4711", PRIVATE_KEY: PEM, WEBHOOK_SECRET: "it takes sixteen" };

test("an App needs its id, its key and its secret, and nothing else", () => {
  expect(readSettings(WHOLE)).toMatchObject({
    identity: { appId: 4711, privateKey: PEM, secret: "it takes sixteen" },
    host: "127.0.0.1",
    port: 3000,
    githubHost: null,
    publicUrl: null,
    offline: false,
  });
  expect(readSettings({}).identity).toBeNull();
});

test.each([
  ["on one line", PEM.replaceAll("\n", "\\n")],
  ["in base64", Buffer.from(PEM).toString("base64")],
])("a key may stand %s", (_, key) => {
  expect(readSettings({ ...WHOLE, PRIVATE_KEY: key }).identity?.privateKey).toBe(PEM);
});

test("a key may lie in a file", () => {
  const file = join(folder(), "key.pem");
  writeFileSync(file, PEM);
  const { PRIVATE_KEY: _, ...rest } = WHOLE;
  expect(readSettings({ ...rest, PRIVATE_KEY_PATH: file }).identity?.privateKey).toBe(PEM);
});

test.each([
  [{ WEBHOOK_SECRET: undefined }, "WEBHOOK_SECRET has to be set"],
  [{ WEBHOOK_SECRET: "" }, "WEBHOOK_SECRET has to be set"],
  [{ WEBHOOK_SECRET: "development" }, "WEBHOOK_SECRET has to be set"],
  [{ APP_ID: undefined }, "APP_ID has to be"],
  [{ APP_ID: "toril" }, "APP_ID has to be"],
  [{ PRIVATE_KEY: undefined }, "PRIVATE_KEY or PRIVATE_KEY_PATH has to"],
  [{ PRIVATE_KEY: "bm8ga2V5" }, "PRIVATE_KEY is no key"],
  [{ PRIVATE_KEY: undefined, PRIVATE_KEY_PATH: "/nowhere" }, "PRIVATE_KEY_PATH names no file"],
  [{ PORT: "http" }, "PORT has to be"],
  [{ PORT: "70000" }, "PORT has to be"],
  [{ GHE_HOST: "https://github.example.com" }, "GHE_HOST has to be"],
  [{ PUBLIC_URL: "http://toril.example.com" }, "PUBLIC_URL has to be"],
  [{ GH_ORG: "a/b" }, "GH_ORG has to be"],
])("it doesn't start with %o", async (change, message) => {
  expect(() => readSettings({ ...WHOLE, ...change })).toThrow(message);
  await expect(serve({ ...WHOLE, ...change }, ROOT)).rejects.toThrow(message);
});

test("an Enterprise Server is asked at its own address", () => {
  expect(readSettings({ ...WHOLE, GHE_HOST: "github.example.com" }).githubHost).toBe("github.example.com");
});

/** The set-up at work, as far as its page, and what it asks of GitHub. */
async function setUpOnStage(environment: Readonly<Record<string, string>>, answer: () => Response) {
  const envFile = join(folder(), ".env");
  const said: string[] = [];
  const asked: string[] = [];
  const send: typeof fetch = async (url, init) => {
    asked.push(`${init?.method} ${url}`);
    return answer();
  };
  const settings = readSettings({ PORT: String(await freePort()), ...environment });
  const identity = setUp(settings, join(ROOT, "app.yml"), envFile, (line) => said.push(line), send);
  identity.catch(() => undefined);
  await expect.poll(() => said.length).toBe(1);
  const [address = ""] = /https?:\S+/.exec(said[0] ?? "") ?? [];
  const local = `http://127.0.0.1:${settings.port}${new URL(address).pathname}`;
  return { envFile, said, asked, identity, address, local };
}

const CONVERTED = {
  id: 4711,
  pem: PEM,
  webhook_secret: "a secret of GitHub's",
  html_url: "https://github.com/apps/toril",
};

test("without an identity it offers the manifest, and keeps what GitHub answers", async () => {
  const { envFile, said, asked, identity, address } = await setUpOnStage({}, () =>
    Response.json(CONVERTED, { status: 201 }),
  );
  expect((await fetch(new URL("/", address))).status).toBe(404);
  const page = await fetch(address);
  const html = await page.text();
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(html).toContain('action="https://github.com/settings/apps/new?state=');
  expect(manifestIn(html)).toMatchObject({
    name: "toril",
    default_permissions: {
      ...{ contents: "read", pull_requests: "write", checks: "write" },
      ...{ merge_queues: "read", issues: "read" },
    },
    default_events: ["pull_request", "check_run", "check_suite", "merge_group", "push", "issue_comment"],
    hook_attributes: { active: false },
    redirect_url: address,
    public: false,
  });
  expect(asked).toEqual([]);

  const back = await fetch(`${address}?code=abc%2F..&state=1`, { redirect: "manual" });
  expect([back.status, back.headers.get("location")]).toEqual([
    302,
    "https://github.com/apps/toril/installations/new",
  ]);
  expect(asked).toEqual(["POST https://api.github.com/app-manifests/abc%2F../conversions"]);
  const { appId, privateKey, secret } = await identity;
  expect([appId, privateKey, secret]).toEqual([4711, PEM, "a secret of GitHub's"]);
  expect(readSettings(parseEnv(readFileSync(envFile, "utf8"))).identity).toEqual(await identity);
  expect(statSync(envFile).mode & 0o777).toBe(0o600);
  expect(said.join()).not.toContain("a secret of GitHub's");
});

test("webhooks go to the public address, and an organization's App to its Enterprise Server", async () => {
  const environment = {
    PUBLIC_URL: "https://toril.example.com/",
    GHE_HOST: "github.example.com",
    GH_ORG: "acme",
  };
  const stage = await setUpOnStage(environment, () => Response.json({}, { status: 404 }));
  expect(stage.address).toMatch(/^https:\/\/toril\.example\.com\/set-up\/[0-9a-f]{32}$/);
  const html = await (await fetch(stage.local)).text();
  expect(html).toContain('action="https://github.example.com/organizations/acme/settings/apps/new?state=');
  expect(manifestIn(html)).toMatchObject({
    url: "https://toril.example.com",
    hook_attributes: { url: "https://toril.example.com/api/github/webhooks", active: true },
    redirect_url: stage.address,
  });
  expect((await fetch(`${stage.local}?code=a`)).status).toBe(502);
  expect(stage.asked).toEqual(["POST https://github.example.com/api/v3/app-manifests/a/conversions"]);
});

test.each([
  [404, "it was used before, or is older than an hour"],
  [503, "answered with status 503"],
  [201, "isn't what it documents"],
])("where GitHub answers a code with %i, the page says so and can be tried again", async (status, words) => {
  const { envFile, address } = await setUpOnStage({}, () => Response.json({}, { status }));
  const answer = await fetch(`${address}?code=a`);
  const html = await answer.text();
  expect(answer.status).toBe(502);
  expect(html).toContain(words);
  expect(html).toContain(`<a href="${new URL(address).pathname}">Try again</a>`);
  expect(() => statSync(envFile)).toThrow();
  expect((await fetch(address)).status).toBe(200);
});

test("where GitHub can't be reached, the page says so", async () => {
  const { address } = await setUpOnStage({}, () => {
    throw new TypeError("fetch failed");
  });
  expect(await (await fetch(`${address}?code=a`)).text()).toContain("GitHub could not be reached");
});

test("a key that can't be written down isn't lost: the page is tried again", async () => {
  let answers = 0;
  const { envFile, asked, identity, address } = await setUpOnStage({}, () => {
    answers += 1;
    return Response.json(answers === 1 ? CONVERTED : {}, { status: answers === 1 ? 201 : 404 });
  });
  mkdirSync(envFile);
  const failed = await fetch(`${address}?code=a`);
  expect([failed.status, await failed.text()]).toEqual([
    502,
    expect.stringContaining("could not be written"),
  ]);
  rmSync(envFile, { recursive: true });
  expect((await fetch(address, { redirect: "manual" })).status).toBe(302);
  expect((await identity).appId).toBe(4711);
  expect(asked).toHaveLength(1);
});

test("its health is told during the set-up", async () => {
  const { address } = await setUpOnStage({}, () => Response.json({}));
  const health = await fetch(new URL("/health", address));
  expect([health.status, await health.json()]).toEqual([200, { status: "ok", version: expect.any(String) }]);
});

describe("before it listens", () => {
  const rsa = (type: "rsa" | "ed25519") => {
    const options = { publicKeyEncoding: undefined, modulusLength: 2048 };
    return String(
      generateKeyPairSync(type as "rsa", options).privateKey.export({ type: "pkcs8", format: "pem" }),
    );
  };
  const PRIVATE_KEY = rsa("rsa");

  async function checked(permissions: Permissions, fault?: Fault): Promise<readonly string[]> {
    const fake = await startFakeGitHub({ app: { permissions } });
    onTestFinished(() => fake.close());
    if (fault !== undefined) fake.faults.always("GET /app", fault);
    const options = octokitOptions({ baseUrl: fake.url, limits: { second: 1 } });
    const identity = { appId: fake.world.app.id, privateKey: PRIVATE_KEY, secret: "it takes sixteen" };
    const probot = new Probot({
      ...identity,
      baseUrl: fake.url,
      Octokit: appOctokit(options),
      logLevel: "fatal",
    });
    return checkApp(probot);
  }

  test("GitHub knows it, and lets it do its work", async () => {
    expect(await checked(REVIEWER)).toEqual([]);
  });

  test("it goes on where it can't read comments, and that is said", async () => {
    const { issues: _, ...older } = REVIEWER;
    expect(await checked(older)).toEqual([
      expect.stringMatching(/^The App can't read comments, .* \(issues: read\)/),
    ]);
  });

  test.each([
    [{ ...REVIEWER, checks: "read" }, "The App lacks permissions (checks: write)."],
    [
      { metadata: "read" },
      "The App lacks permissions (contents: read, pull-requests: write, checks: write).",
    ],
  ] as const)("permissions are asked for: %o", async (permissions, words) => {
    await expect(checked(permissions)).rejects.toThrow(words);
  });

  test.each([
    [{ kind: "status", status: 401 }, "GitHub knows no App with this APP_ID and PRIVATE_KEY."],
    [{ kind: "server-error" }, "Asking GitHub who the App is failed: GitHub answered with status 502."],
  ] as const)("%o is a sentence", async (fault, words) => {
    const failure = checked(REVIEWER, fault);
    await expect(failure).rejects.toThrow(SetupError);
    await expect(failure).rejects.toThrow(words);
  });

  test("a key has to sign", async () => {
    expect(() => checkKey(PRIVATE_KEY)).not.toThrow();
    for (const key of [PEM, rsa("ed25519"), PRIVATE_KEY.slice(0, 400)])
      expect(() => checkKey(key)).toThrow("PRIVATE_KEY can't sign");
    await expect(serve({ ...WHOLE, PORT: "0" }, ROOT)).rejects.toThrow("PRIVATE_KEY can't sign");
  });
});

test("a file .env that names no App is left as it is", async () => {
  const envFile = join(folder(), ".env");
  writeFileSync(envFile, "MINE=1\n");
  const attempt = setUp(readSettings({ PORT: "0" }), join(ROOT, "app.yml"), envFile, () => undefined);
  await expect(attempt).rejects.toThrow("exists already and names no App");
  expect(readFileSync(envFile, "utf8")).toBe("MINE=1\n");
});

function manifestIn(html: string): unknown {
  const [, value = ""] = /name="manifest" value="([^"]*)"/.exec(html) ?? [];
  return JSON.parse(value.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "toril-serve-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
