import { code } from "../../../domain/sentence.ts";
import { pick, stringsOf } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import { type Setting, short } from "../setting.ts";

/** `bundle.externalBin`: programs that are shipped with the app. */
const setting: Setting = {
  name: "sidecar-added",
  rule: "config/sidecar-added",
  covers: ["bundle.externalBin.**", "tauri.bundle.externalBin.**"],

  inConfiguration(project, platform) {
    const config = project.config(platform);
    const path = project.major === 1 ? ["tauri", "bundle"] : ["bundle"];
    return stringsOf(configKey(pick(config, ...path), "externalBin")).map(({ value, at }) => {
      const program = placeOf(value, project.location.root);
      return {
        extent: program,
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

/** A path. Outside the app's folder, it starts at the top of the repository, since the app's folder may move. */
function placeOf(program: string, root: string): string {
  const parts = program
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== ".");
  const up = parts.findIndex((part) => part !== "..");
  const folders = root === "" ? [] : root.split("/");
  if (program.startsWith("/")) return program;
  if (up <= 0 || up > folders.length) return parts.join("/");
  return `/${[...folders.slice(0, folders.length - up), ...parts.slice(up)].join("/")}`;
}
