import type { ServerResponse } from "node:http";
import { WEBHOOK_PATH } from "./server.ts";
import type { ServeSettings } from "./settings.ts";

/** The form that begins the registration. GitHub takes no webhook's address on a loopback: it is then set there, later. */
export function registration(
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

/** What failed, and where it is tried again. */
export function failure(what: string, again: string): string {
  return `<p>${escaped(what)}</p>\n<p><a href="${escaped(again)}">Try again</a></p>`;
}

export function page(response: ServerResponse, status: number, content: string): void {
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
