import { pluginGuard } from "../plugin-guard.ts";

/** The fs plugin adds files that a person drops on a window to its scope. */
export default pluginGuard({
  name: "dropped-files-in-scope",
  rule: "config/dropped-files-in-scope",
  plugin: "fs",
  part: "fs plugin",
  key: "scopeDroppedPaths",
  guards: false,
  since: "2.7.0",
  happens: {
    subject: "Every page with permissions of the fs plugin",
    action: "reach files and whole folders that a person drops on any window",
    example: "readDir('/home/user/dropped')",
  },
});
