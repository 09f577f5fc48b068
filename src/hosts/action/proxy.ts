import http from "node:http";
import { defaults } from "@actions/github/lib/utils";

/** Has registries asked through the proxies that the environment names, and gives what asks GitHub through them. */
export function throughProxies(): typeof fetch | undefined {
  // Node has it since 24.14. GitHub is asked through its proxy by an older one too.
  http.setGlobalProxyFromEnv?.();
  return defaults.request?.fetch;
}
