import { createPrivateKey } from "node:crypto";
import type { Probot } from "probot";
import { field, textIn } from "../../adapters/github/answers.ts";
import { ask, type GitHub } from "../../adapters/github/api.ts";
import { RemoteError } from "../../adapters/remote-error.ts";
import { SetupError } from "../../adapters/setup-error.ts";

/** What a review needs, as GitHub names it. `merge_queues` is left to those who have a queue. */
const NEEDED = { contents: "read", pull_requests: "write", checks: "write" } as const;

/** Makes sure that a key is one that GitHub takes. Throws a SetupError. */
export function checkKey(privateKey: string): void {
  if (kindOf(privateKey) === "rsa") return;
  throw new SetupError(
    "PRIVATE_KEY can't sign: it is cut off, or is no RSA key. Make a new one in the App's settings on GitHub.",
  );
}

function kindOf(privateKey: string): string | undefined {
  try {
    return createPrivateKey(privateKey).asymmetricKeyType;
  } catch {
    return undefined;
  }
}

/**
 * Makes sure, before any webhook comes, that GitHub knows the App by its key and lets it do what a review needs. Throws a
 * SetupError.
 */
export async function checkApp(probot: Probot): Promise<void> {
  const github = (await probot.auth()) as unknown as GitHub;
  const app = await askWhoWeAre(github);
  const missing = Object.entries(NEEDED).filter(([name, access]) => {
    const has = textIn(field(app, "permissions"), name);
    return has !== "write" && has !== access;
  });
  if (missing.length === 0) return;
  const named = missing.map(([name, access]) => `${name.replace("_", "-")}: ${access}`).join(", ");
  throw new SetupError(
    `The App lacks permissions (${named}). Add them in its settings on GitHub, and accept them where it is installed.`,
  );
}

async function askWhoWeAre(github: GitHub): Promise<unknown> {
  try {
    return await ask(github, "asking GitHub who the App is", "GET /app");
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    const isUnknown = error.reason === "token" || error.reason === "absent";
    throw new SetupError(
      isUnknown ? "GitHub knows no App with this APP_ID and PRIVATE_KEY. Check both." : error.message,
    );
  }
}
