import { homedir } from "node:os";
import { join } from "node:path";

/** Where the command line keeps what it would have to fetch or make again, unless it is told another place. */
export function cacheFolder(environment: NodeJS.ProcessEnv): string {
  return join(environment.XDG_CACHE_HOME || join(homedir(), ".cache"), "toril");
}
