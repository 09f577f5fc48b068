import { code } from "../../domain/sentence.ts";
import { asBoolean, member, pick, stringsOf } from "../../formats/value.ts";
import { configKey } from "../../tauri/config-key.ts";
import { type LeverReader, short } from "./lever-reader.ts";

/** `bundle.externalBin`: programs that are shipped with the app. */
export const sidecars: LeverReader = (project, platform) => {
  const config = project.config(platform);
  const path = project.major === 1 ? ["tauri", "bundle"] : ["bundle"];
  return stringsOf(configKey(pick(config, ...path), "externalBin")).map(({ value, at }) => {
    const program = placeOf(value, project.location.root);
    return {
      lever: "sidecar-added",
      extent: program,
      subject: "The app",
      action: `ship and start the program ${code(program)}`,
      example: `Command.sidecar(${JSON.stringify(short(value))})`,
      setting: `${path.join(".")}.externalBin: [${JSON.stringify(short(value))}]`,
      at,
    };
  });
};

/** What is beside the app's folder is named from the top of the repository: the app's folder may move. */
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

/** The Chromium runtime of Tauri 3: the engine is in the bundle unless it is told to look elsewhere. */
export const chromiumLibrary: LeverReader = (project, platform) => {
  const embed = pick(member(project.config(platform), "bundle"), "cef", "embed");
  if (embed === undefined || asBoolean(embed) !== false) return [];
  return [
    {
      lever: "engine-not-bundled",
      extent: "",
      subject: "Whoever sets the app's environment or writes the library that it names",
      action: "put in the browser engine that the app loads",
      example: "TAURI_CEF_LIBRARY_PATH=/tmp/libcef.so notes",
      setting: "bundle.cef.embed: false",
      at: embed.at,
    },
  ];
};
