import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { load } from "js-yaml";
import { githubApi } from "../../adapters/endpoints.ts";
import { SetupError } from "../../adapters/setup-error.ts";
import { listen, pathOf, WEBHOOK_PATH } from "./server.ts";
import { type Identity, readSettings, type ServeSettings } from "./settings.ts";

/**
 * Registers the App in two clicks: a page hands the manifest to GitHub, which sends the browser back with a code for the
 * App's key. The page's address is a secret of this run, so nobody else can give the App another identity. What GitHub
 * answers is kept in `envFile`, which is never overwritten.
 */
export async function setUp(
  settings: ServeSettings,
  manifestFile: string,
  envFile: string,
  say: (line: string) => void,
  send: typeof fetch = fetch,
): Promise<Identity> {
  if (existsSync(envFile))
    throw new SetupError(
      `${envFile} exists already and names no App. Set APP_ID, PRIVATE_KEY and WEBHOOK_SECRET there, or move it away.`,
    );
  const manifest = await readManifest(manifestFile);
  const secret = randomBytes(16).toString("hex");
  const path = `/set-up/${secret}`;
  let done: (identity: Identity) => void;
  const identity = new Promise<Identity>((resolve) => {
    done = resolve;
  });
  const server = await listen(settings, async (request, response) => {
    if (request.method !== "GET" || pathOf(request) !== path) return void response.writeHead(404).end();
    const code = new URL(request.url ?? "/", "http://localhost").searchParams.get("code");
    if (code === null) return page(response, 200, registration(settings, manifest, `${base}${path}`, secret));
    const registered = await convert(code, settings, send);
    if (registered === undefined)
      return page(
        response,
        502,
        `<p>GitHub did not give the App's key. <a href="${path}">Begin again</a>.</p>`,
      );
    await writeFile(envFile, registered.env, { mode: 0o600, flag: "wx" });
    response.writeHead(302, { location: `${registered.page}/installations/new`, connection: "close" }).end();
    done(registered.identity);
  });
  const base = settings.publicUrl ?? server.url;
  say(`Toril has no App yet. Open ${base}${path} to register it.`);
  const registered = await identity;
  await server.stop();
  say(`The App's identity is in ${envFile}. Keep that file to yourself.`);
  return registered;
}

async function readManifest(file: string): Promise<Readonly<Record<string, unknown>>> {
  const manifest = load(await readFile(file, "utf8"));
  if (typeof manifest !== "object" || manifest === null) throw new SetupError(`${file} is no manifest.`);
  return { ...manifest };
}

/** The form that begins the registration. GitHub takes no webhook's address on a loopback: it is then set there, later. */
function registration(
  { publicUrl, githubHost, organization }: ServeSettings,
  manifest: Readonly<Record<string, unknown>>,
  back: string,
  state: string,
): string {
  const hook =
    publicUrl === null
      ? { url: `https://example.com${WEBHOOK_PATH}`, active: false }
      : { url: `${publicUrl}${WEBHOOK_PATH}`, active: true };
  const whole = {
    url: publicUrl ?? "https://tauri.app",
    ...manifest,
    hook_attributes: hook,
    redirect_url: back,
  };
  const owner = organization === null ? "" : `/organizations/${organization}`;
  const action = `https://${githubHost ?? "github.com"}${owner}/settings/apps/new?state=${state}`;
  const later = `<p>Toril does not know its public address, so the App gets no webhooks yet. Set <code>PUBLIC_URL</code> and
begin again, or turn the webhook on in the App's settings: its address ends in <code>${WEBHOOK_PATH}</code>.</p>`;
  return `<p>GitHub shows what the App may do before anything is registered.</p>
${publicUrl === null ? later : ""}
<form action="${escaped(action)}" method="post">
<input type="hidden" name="manifest" value="${escaped(JSON.stringify(whole))}">
<button>Register GitHub App</button>
</form>`;
}

type Registered = Readonly<{ identity: Identity; env: string; page: string }>;

/** Gets the App's key for the code that GitHub sent the browser back with; undefined where it doesn't give one. */
async function convert(
  code: string,
  { githubHost }: ServeSettings,
  send: typeof fetch,
): Promise<Registered | undefined> {
  const address = `${githubApi(githubHost)}/app-manifests/${encodeURIComponent(code)}/conversions`;
  const response = await send(address, {
    method: "POST",
    headers: { accept: "application/vnd.github+json" },
  });
  if (response.status !== 201) return undefined;
  const { id, pem, webhook_secret, html_url } = (await response.json()) as Readonly<Record<string, unknown>>;
  const values = {
    APP_ID: String(id),
    PRIVATE_KEY: Buffer.from(String(pem)).toString("base64"),
    WEBHOOK_SECRET: String(webhook_secret),
  };
  const { identity } = readSettings(values);
  if (identity === null || typeof html_url !== "string" || !html_url.startsWith("https://")) return undefined;
  const env = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
  return { identity, env: env.join(""), page: html_url };
}

function page(response: ServerResponse, status: number, content: string): void {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    // The page's address is a secret: no other site is to learn it.
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  };
  response
    .writeHead(status, headers)
    .end(
      `<!doctype html>\n<html lang="en">\n<title>Set up Toril</title>\n<h1>Set up Toril</h1>\n${content}\n</html>\n`,
    );
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
