import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/hosts/cli/cache-folder.ts
import { homedir } from "node:os";
import { join } from "node:path";
function cacheFolder(environment) {
  return join(environment.XDG_CACHE_HOME || join(homedir(), ".cache"), "toril");
}

export {
  cacheFolder
};
