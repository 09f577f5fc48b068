import { code } from "../../../domain/sentence.ts";
import { joined } from "../../../tauri/paths.ts";
import { hookCode, hookFiles, isolationApp } from "../isolation-hook.ts";
import { type Setting, short } from "../setting.ts";

/** The code of the isolation hook, wherever it lies. Comments and layout don't count. */
const setting: Setting = {
  name: "isolation-hook-changed",
  rule: "config/isolation-hook-changed",
  covers: ["app.security.pattern.options.dir", "tauri.pattern.options.dir"],

  reads(project, platform) {
    const app = isolationApp(project, platform);
    return app === undefined ? [] : hookFiles(project, app);
  },

  // Which scripts there are is known only once the page is read.
  compares(project, platform) {
    const { dir } = isolationApp(project, platform) ?? {};
    return dir === undefined ? [] : [joined(project.location.root, dir) ?? ""];
  },

  inConfiguration(project, platform) {
    const app = isolationApp(project, platform);
    if (app === undefined) return [];
    const hook = hookCode(project, app);
    // Without its page in the repository, whatever else lies there counts: the build may take it in.
    const folder = project.contents.at(joined(project.location.root, app.dir) ?? "");
    const content = hook?.code ?? (folder === "" ? null : folder);
    const isBuilt = content === null ? ", which isn't in the repository" : "";
    return [
      {
        extent: hook?.ids ?? content ?? `built to ${app.dir}`,
        content,
        cause: "isolation hook",
        subject: "The isolation hook",
        action: `let other messages to Rust pass: its code in ${code(app.dir)} is different${isBuilt}`,
        example: "window.__TAURI_ISOLATION_HOOK__ = (payload) => payload",
        weighs: "medium",
        written: `pattern.options.dir: ${JSON.stringify(short(app.dir))}`,
        comesWith: "isolation hook",
        at: hook?.at ?? app.at,
      },
    ];
  },
};

export default setting;
