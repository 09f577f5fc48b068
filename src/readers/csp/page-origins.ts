import type { CspGrant } from "../../domain/csp.ts";
import type { Platform } from "../../domain/platform.ts";

/** Where pages come from on a platform, and the engine that shows them. */
export type PageOrigin = Pick<CspGrant, "platform" | "document" | "engine">;

const WEBKIT: ReadonlySet<Platform> = new Set<Platform>(["linux", "macOS", "iOS"]);

/** `secure`: whether pages on Windows and Android come over `https:`. It holds both where the app's windows differ. */
export function originsOn(
  platform: Platform,
  server: string | undefined,
  secure: readonly boolean[],
): PageOrigin[] {
  const engine = WEBKIT.has(platform) ? "webkit" : "chromium";
  if (server !== undefined) return [{ platform, document: originOf(server), engine }];
  if (engine === "webkit") return [{ platform, document: "tauri://localhost", engine }];
  return secure.map((https) => ({ platform, document: `http${https ? "s" : ""}://tauri.localhost`, engine }));
}

function originOf(server: string): string {
  if (!URL.canParse(server)) return server;
  const url = new URL(server);
  return `${url.protocol}//${url.host}`;
}
