import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { SetupError } from "../../adapters/setup-error.ts";

/** Starts the GitHub App, which then runs until it is stopped. Throws a SetupError for what it can't start with. */
export async function serve(): Promise<number> {
  const app = await loadApp();
  await app.serve(process.env, home(import.meta.dirname));
  return 0;
}

/** Probot is no part of Toril's own package: most who use that never serve the App. */
async function loadApp(): Promise<typeof import("../app/serve.ts")> {
  try {
    return await import("../app/serve.ts");
  } catch (error) {
    if (!isWithoutProbot(error)) throw error;
    throw new SetupError("The App needs Probot beside Toril. Install it with: npm install probot@14");
  }
}

function isWithoutProbot(error: unknown): boolean {
  // From source it is imported, and from dist required, which differ in the code.
  const isMissing = error instanceof Error && "code" in error && /MODULE_NOT_FOUND$/.test(String(error.code));
  return isMissing && error.message.includes("'probot'");
}

/** The folder that holds the manifest: Toril's own, from its sources and from dist alike. */
function home(folder: string): string {
  if (existsSync(join(folder, "app.yml"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new SetupError("Toril's own app.yml is missing. Install Toril again.");
  return home(parent);
}
