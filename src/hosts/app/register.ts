import { githubApi } from "../../adapters/endpoints.ts";
import { SetupError } from "../../adapters/setup-error.ts";
import type { Identity } from "./settings.ts";

/** An App that GitHub has just registered: the settings that hold its identity, and its page. */
export type Registered = Readonly<{ identity: Identity; env: string; page: string }>;

/** Gets the App's key for the code that GitHub sent the browser back with. Throws a SetupError that says why there is none. */
export async function register(
  code: string,
  githubHost: string | null,
  send: typeof fetch,
): Promise<Registered> {
  const { id, pem, webhook_secret, html_url } = await convert(code, githubHost, send);
  const isWhole = [pem, webhook_secret, html_url].every((each) => typeof each === "string");
  if (typeof id !== "number" || !isWhole || !String(html_url).startsWith("https://"))
    throw new SetupError("GitHub's answer isn't what it documents: the App's key is not in it.");
  const values = {
    APP_ID: String(id),
    PRIVATE_KEY: Buffer.from(String(pem)).toString("base64"),
    WEBHOOK_SECRET: String(webhook_secret),
  };
  const env = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
  const identity = { appId: id, privateKey: String(pem), secret: String(webhook_secret) };
  return { identity, env: env.join(""), page: String(html_url) };
}

async function convert(
  code: string,
  githubHost: string | null,
  send: typeof fetch,
): Promise<Readonly<Record<string, unknown>>> {
  const address = `${githubApi(githubHost)}/app-manifests/${encodeURIComponent(code)}/conversions`;
  const headers = { accept: "application/vnd.github+json" };
  const response = await send(address, { method: "POST", headers }).catch(() => undefined);
  if (response === undefined) throw new SetupError("GitHub could not be reached to get the App's key.");
  if (response.status === 404)
    throw new SetupError("GitHub doesn't know this code: it was used before, or is older than an hour.");
  if (response.status !== 201)
    throw new SetupError(`GitHub did not give the App's key, and answered with status ${response.status}.`);
  return (await response.json().catch(() => ({}))) as Readonly<Record<string, unknown>>;
}
