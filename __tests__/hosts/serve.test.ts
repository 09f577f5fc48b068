import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { serve } from "../../src/hosts/app/serve.ts";
import { setUp } from "../../src/hosts/app/set-up.ts";
import { readSettings } from "../../src/hosts/app/settings.ts";

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
    default_permissions: { contents: "read", pull_requests: "write", checks: "write", merge_queues: "read" },
    default_events: ["pull_request", "check_run", "check_suite", "merge_group", "push"],
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

test("a code that GitHub doesn't know changes nothing", async () => {
  const { envFile, address } = await setUpOnStage({}, () => Response.json({}, { status: 404 }));
  expect((await fetch(`${address}?code=a`)).status).toBe(502);
  expect(() => statSync(envFile)).toThrow();
  expect((await fetch(address)).status).toBe(200);
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
