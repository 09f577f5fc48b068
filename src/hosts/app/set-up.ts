import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { load } from "js-yaml";
import { SetupError } from "../../adapters/setup-error.ts";
import { type Registered, register } from "./register.ts";
import { listen, pathOf } from "./server.ts";
import { failure, page, registration } from "./set-up-pages.ts";
import type { Identity, ServeSettings } from "./settings.ts";

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
  // GitHub gives the key once: it is kept here until it is written down.
  let registered: Registered | undefined;
  const server = await listen(settings, async (request, response) => {
    if (request.method !== "GET" || pathOf(request) !== path) return void response.writeHead(404).end();
    const code = new URL(request.url ?? "/", "http://localhost").searchParams.get("code");
    if (code === null && registered === undefined)
      return page(response, 200, registration(settings, manifest, `${base}${path}`, secret));
    try {
      registered ??= await register(code ?? "", settings.githubHost, send);
      await keep(envFile, registered.env);
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      return page(response, 502, failure(error.message, path));
    }
    response.writeHead(302, { location: `${registered.page}/installations/new`, connection: "close" }).end();
    done(registered.identity);
  });
  const base = settings.publicUrl ?? server.url;
  say(`Toril has no App yet. Open ${base}${path} to register it.`);
  const known = await identity;
  await server.stop();
  say(`The App's identity is in ${envFile}. Keep that file to yourself.`);
  return known;
}

/** Writes a file that only its owner reads, and never over another. Throws a SetupError. */
async function keep(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { mode: 0o600, flag: "wx" });
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "an unknown fault";
    throw new SetupError(
      `The App is registered, but ${file} could not be written (${reason}). Make that possible, and try again.`,
    );
  }
}

async function readManifest(file: string): Promise<Readonly<Record<string, unknown>>> {
  const manifest = load(await readFile(file, "utf8"));
  if (typeof manifest !== "object" || manifest === null) throw new SetupError(`${file} is no manifest.`);
  return { ...manifest };
}
