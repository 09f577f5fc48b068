import { code } from "../../../domain/sentence.ts";
import { stringsOf } from "../../../formats/value.ts";
import type { Project } from "../../../tauri/project.ts";
import { bundleKey, valueOfKey } from "../bundle-key.ts";
import { type Setting, short } from "../setting.ts";
import { filesOfSidecar, programOf } from "../sidecars.ts";

const KEY = bundleKey("externalBin");

/** The committed files of sidecars, one for each target, by their content. */
const setting: Setting = {
  name: "sidecar-changed",
  rule: "bundle/program-changed",
  // Which programs there are is judged by `sidecar-added`.
  covers: [],

  compares: (project, platform) =>
    programsOn(project, platform).flatMap(({ value }) =>
      filesOfSidecar(project, value).map(({ path }) => path),
    ),

  inConfiguration(project, platform) {
    return programsOn(project, platform).flatMap(({ value }) =>
      filesOfSidecar(project, value).map(({ path, id }) => ({
        extent: id,
        content: id,
        subject: "The app",
        action: `start other code as ${code(value)}: ${code(path)} holds other bytes`,
        example: `Command.sidecar(${JSON.stringify(short(value))})`,
        written: `${path} ${id.slice(0, 12)}`,
        weighs: "medium" as const,
        cause: `sidecar ${programOf(value, project.location.root)}`,
        at: { path, line: 1, column: 1, endLine: 1 },
      })),
    );
  },
};

export default setting;

function programsOn(project: Project, platform: Parameters<Project["config"]>[0]) {
  return stringsOf(valueOfKey(project, platform, KEY)?.value);
}
