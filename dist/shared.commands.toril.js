const require = process.getBuiltinModule;

// src/hosts/cli/cache-folder.ts
var { homedir } = process.getBuiltinModule("node:os");
var { join } = process.getBuiltinModule("node:path");
function cacheFolder(environment) {
  return join(environment.XDG_CACHE_HOME || join(homedir(), ".cache"), "toril");
}

export {
  cacheFolder
};
