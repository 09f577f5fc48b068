import { wordsOf } from "../../../domain/gap.ts";
import { code } from "../../../domain/sentence.ts";
import { pick, stringsOf } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import { type Setting, short } from "../setting.ts";
import { filesOfSidecar, programOf } from "../sidecars.ts";

/** `bundle.externalBin`: programs that are shipped with the app. */
const setting: Setting = {
  name: "sidecar-added",
  rule: "config/sidecar-added",
  covers: ["bundle.externalBin.**", "tauri.bundle.externalBin.**"],

  inConfiguration(project, platform) {
    const config = project.config(platform);
    const path = project.major === 1 ? ["tauri", "bundle"] : ["bundle"];
    return stringsOf(configKey(pick(config, ...path), "externalBin")).map(({ value, at }) => {
      const program = programOf(value, project.location.root);
      const ids = filesOfSidecar(project, value).map(({ id }) => id);
      return {
        extent: program,
        weighs: "high",
        content: ids.length === 0 ? null : wordsOf(ids.sort()),
        cause: `sidecar ${program}`,
        subject: "The app",
        action: `ship and start the program ${code(program)}`,
        example: `Command.sidecar(${JSON.stringify(short(value))})`,
        written: `${path.join(".")}.externalBin: [${JSON.stringify(short(value))}]`,
        at,
      };
    });
  },
};

export default setting;
