import { readFileSync } from "node:fs";
import { SetupError } from "../../adapters/setup-error.ts";

/** Who the App is to GitHub, and the secret that GitHub's webhooks are signed with. */
export type Identity = Readonly<{ appId: number; privateKey: string; secret: string }>;

/** What the App is told by its environment. */
export type ServeSettings = Readonly<{
  /** Null where neither an id nor a key is set: then the App is still to be registered. */
  identity: Identity | null;
  host: string;
  port: number;
  /** The host of a GitHub Enterprise Server; null for github.com. */
  githubHost: string | null;
  /** Where GitHub and browsers reach this server, without a slash at its end; null where that isn't known. */
  publicUrl: string | null;
  /** The organization that the App is registered for; null for whoever registers it. */
  organization: string | null;
  /** A folder for facts about packages; null to forget them. */
  cache: string | null;
  offline: boolean;
  logLevel: "trace" | "debug" | "info" | "warn" | "error" | "fatal";
}>;

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal"] as const;

/** @throws SetupError for a setting that is missing or can't be used, with its name */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): ServeSettings {
  const port = Number(environment.PORT ?? "3000");
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SetupError("PORT has to be a port, as in 3000.");
  const githubHost = environment.GHE_HOST || null;
  if (githubHost !== null && !/^[A-Za-z0-9.-]+(?::\d+)?$/.test(githubHost)) {
    throw new SetupError("GHE_HOST has to be the name of a host, as in github.example.com.");
  }
  return {
    identity: identityIn(environment),
    host: environment.HOST || "127.0.0.1",
    port,
    githubHost,
    publicUrl: publicUrlIn(environment.PUBLIC_URL),
    organization: organizationIn(environment.GH_ORG),
    cache: environment.TORIL_CACHE || null,
    offline: environment.TORIL_OFFLINE === "1",
    logLevel: LOG_LEVELS.find((level) => level === environment.LOG_LEVEL) ?? "info",
  };
}

function publicUrlIn(address: string | undefined): string | null {
  if (!address) return null;
  if (URL.canParse(address) && new URL(address).protocol === "https:") return address.replace(/\/+$/, "");
  throw new SetupError("PUBLIC_URL has to be an https address, as in https://toril.example.com.");
}

function organizationIn(name: string | undefined): string | null {
  if (!name) return null;
  if (/^[A-Za-z0-9-]+$/.test(name)) return name;
  throw new SetupError("GH_ORG has to be the name of an organization on GitHub.");
}

function identityIn(environment: Readonly<Record<string, string | undefined>>): Identity | null {
  const { APP_ID, WEBHOOK_SECRET } = environment;
  const privateKey = keyIn(environment);
  if (!APP_ID && privateKey === undefined) return null;
  const appId = Number(APP_ID);
  if (!Number.isInteger(appId) || appId <= 0)
    throw new SetupError("APP_ID has to be the number of the GitHub App.");
  if (privateKey === undefined)
    throw new SetupError("PRIVATE_KEY or PRIVATE_KEY_PATH has to hold the App's key.");
  if (!WEBHOOK_SECRET || WEBHOOK_SECRET.length < 16) {
    throw new SetupError(
      "WEBHOOK_SECRET has to be set, to at least 16 characters: without it, anyone could send webhooks in GitHub's name.",
    );
  }
  return { appId, privateKey, secret: WEBHOOK_SECRET };
}

function keyIn({
  PRIVATE_KEY,
  PRIVATE_KEY_PATH,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (PRIVATE_KEY)
    return PRIVATE_KEY.includes("-----BEGIN") ? PRIVATE_KEY.replaceAll("\\n", "\n") : decoded(PRIVATE_KEY);
  if (!PRIVATE_KEY_PATH) return undefined;
  try {
    return readFileSync(PRIVATE_KEY_PATH, "utf8");
  } catch {
    throw new SetupError("PRIVATE_KEY_PATH names no file that can be read.");
  }
}

/** A key on one line, in base64. */
function decoded(text: string): string {
  const key = Buffer.from(text, "base64").toString("utf8");
  if (key.includes("-----BEGIN")) return key;
  throw new SetupError("PRIVATE_KEY is no key: it begins with -----BEGIN, or is that in base64.");
}
