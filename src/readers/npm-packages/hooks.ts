import { PLATFORMS } from "../../domain/platform.ts";
import { parseFile } from "../../formats/parse.ts";
import { asString, member, pick, type StringValue, type Value } from "../../formats/value.ts";
import type { Part } from "../../tauri/builds/maker.ts";
import { scriptAt } from "../../tauri/builds/script.ts";
import { joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { frontendFolders } from "./frontend-folders.ts";

const HOOKS = ["beforeBuildCommand", "beforeDevCommand", "beforeBundleCommand"];

/** The app's hooks, as Tauri's CLI starts them: in the folder that a hook names, relative to the app's, else the frontend's. */
export function hooksOf(project: Project): Part[] {
  const { location, config } = project;
  const configs = [...PLATFORMS.map(config), ...configsIn(project)];
  const hooks = configs.flatMap((each) => HOOKS.flatMap((name) => pick(each, "build", name) ?? []));
  return [...new Set(hooks)].flatMap((hook) => {
    const text = commandIn(hook);
    if (text === undefined) return [];
    const cwd = asString(member(hook, "cwd"));
    const folders = cwd === undefined ? frontendFolders(project) : [joined(location.root, cwd)];
    const start = { folders: folders.filter((folder) => folder !== null), variables: new Map(), args: [[]] };
    return [{ script: scriptAt(text.value, "posix", text.at), start }];
  });
}

/** Configurations that only some builds use. The hooks of any of them may run. */
function configsIn({ files }: Project): Value[] {
  return [...files.values()].flatMap((file) => {
    const mayHold =
      /\.(?:json5?|toml)$/.test(file.path) && /before(?:Dev|Build|Bundle)Command/.test(file.text);
    const parsed = mayHold ? parseFile(file) : undefined;
    return parsed?.ok ? [parsed.value] : [];
  });
}

function commandIn(hook: Value): StringValue | undefined {
  const text = hook.kind === "string" ? hook : member(hook, "script");
  return text?.kind === "string" ? text : undefined;
}
