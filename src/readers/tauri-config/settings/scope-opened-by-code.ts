import { LIFTED } from "../../../domain/config.ts";
import { code } from "../../../domain/sentence.ts";
import type { Project } from "../../../tauri/project.ts";
import type { CodeCall } from "../../../tauri/rust/code-calls.ts";
import { callsOfScopes, openingCalls } from "../scope-calls.ts";
import { scopeAt } from "../scopes-in-sight.ts";
import { type Granted, type Setting, short, withoutParts } from "../setting.ts";

/** Paths that code adds to a scope, or keeps out of one; one that is computed counts as whatever that method is given. */
const setting: Setting = {
  name: "scope-opened-by-code",
  rule: "config/scope-opened-by-code",
  covers: [],
  inCode: (project) => openingCalls(project).map(openedScope),
  forbiddenByCode: forbiddenPaths,
};

export default setting;

/** Methods that forbid a path, whatever else a scope allows. */
const FORBIDS = ["forbid_directory", "forbid_file"] as const;

/** Paths that code forbids, in every build that runs the code. */
function forbiddenPaths(project: Project): Granted[] {
  return callsOfScopes(project, FORBIDS)
    .filter(({ only }) => only === null || only.kind === "reach")
    .map(({ mention, arguments: [path], only }) => {
      const { file, index, word, at } = mention;
      const isAsset = scopeAt(file, index) === "asset";
      const where = path?.text === undefined ? "a path that the app's code computes" : code(path.text);
      const named = path?.text === undefined ? "" : ` ${path.text}`;
      const shown = short(path?.text ?? "…", 80);
      return {
        extent: `${LIFTED}${isAsset ? "asset" : "fs"} ${word}${named}`,
        subject: subjectOf(isAsset),
        action: `reach ${where}, where a scope allows it and code forbade it`,
        example: exampleOf(isAsset, shown),
        written: `no ${word}(${short(path?.shown ?? "…", 60)})`,
        at,
        only,
      };
    });
}

function openedScope({ mention, arguments: [path, recursive], only }: CodeCall): Granted {
  const { file, index, word, at } = mention;
  const isAsset = scopeAt(file, index) === "asset";
  const isFile = word === "allow_file";
  const isFlat = !isFile && recursive?.expression.kind === "boolean" && !recursive.expression.value;
  const named = path?.text === undefined ? "" : ` ${withoutParts(path.text)}`;
  const shown = `${short(path?.text ?? "…", 80)}${isFile ? "" : isFlat ? "/a.txt" : "/a/b.txt"}`;
  const what = isFile ? "" : isFlat ? "the files in " : "everything in ";
  const where = path?.text === undefined ? "a path that the app's code computes" : code(path.text);
  const scope = isAsset ? "asset_protocol_scope" : "fs_scope";
  return {
    extent: `${isAsset ? "asset" : "fs"} ${word}${named}${isFlat ? ": its own files" : ""}`,
    isWhole: !isFlat,
    subject: subjectOf(isAsset),
    action: `reach ${what}${where}`,
    example: exampleOf(isAsset, shown),
    written: `${scope}().${word}(${short(path?.shown ?? "…", 60)})`,
    at,
    only,
  };
}

function subjectOf(isAsset: boolean): string {
  return isAsset ? "Any page of the app" : "Every page with permissions of the fs plugin";
}

function exampleOf(isAsset: boolean, path: string): string {
  return isAsset ? `fetch(convertFileSrc('${path}'))` : `readTextFile('${path}')`;
}
