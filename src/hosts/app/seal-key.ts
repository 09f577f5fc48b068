import { hkdfSync } from "node:crypto";
import type { Identity } from "./settings.ts";

/**
 * The key that seals comments, from the webhook's secret: it is changed less often than the App's key, of which there may be
 * several. With another secret, comments that stand are no longer known to be the App's, and are left as they are.
 */
export function sealKeyOf({ secret }: Pick<Identity, "secret">): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", secret, "", "toril/1 seals of comments", 32));
}
