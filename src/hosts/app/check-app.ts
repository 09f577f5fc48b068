import { createPrivateKey } from "node:crypto";
import type { Probot } from "probot";
import { field, textIn } from "../../adapters/github/answers.ts";
import { ask, type GitHub } from "../../adapters/github/api.ts";
import { RemoteError } from "../../adapters/remote-error.ts";
import { SetupError } from "../../adapters/setup-error.ts";

/** What a review needs, as GitHub names it. `merge_queues` is left to those who have a queue. */
const NEEDED = { contents: "read", pull_requests: "write", checks: "write" } as const;

/** What accepting by a comment needs. An App that is older than that goes on without it. */
const NEEDED_FOR_COMMENTS = { issues: "read" } as const;

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
 * Makes sure, before any webhook comes, that GitHub knows the App by its key and lets it do what a review needs. Gives what it
 * can't do besides, as sentences. Throws a SetupError.
 */
export async function checkApp(probot: Probot): Promise<string[]> {
  const github = (await probot.auth()) as unknown as GitHub;
  const app = await askWhoWeAre(github);
  const missing = missingOf(app, NEEDED);
  if (missing !== "")
    throw new SetupError(
      `The App lacks permissions (${missing}). Add them in its settings on GitHub, and accept them where it is installed.`,
    );
  const wanted = missingOf(app, NEEDED_FOR_COMMENTS);
  if (wanted === "") return [];
  return [
    `The App can't read comments, so that only its button accepts what fails. Add the permission (${wanted}) and the event "Issue comment" in its settings on GitHub.`,
  ];
}

/** "pull-requests: write, checks: write": what an App lacks of these; "" where it lacks nothing. */
function missingOf(app: unknown, needed: Readonly<Record<string, string>>): string {
  const missing = Object.entries(needed).filter(([name, access]) => {
    const has = textIn(field(app, "permissions"), name);
    return has !== "write" && has !== access;
  });
  return missing.map(([name, access]) => `${name.replace("_", "-")}: ${access}`).join(", ");
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
