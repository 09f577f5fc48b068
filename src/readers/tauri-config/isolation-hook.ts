import type { Place } from "../../domain/place.ts";
import { topOf } from "../../domain/place.ts";
import type { Platform } from "../../domain/platform.ts";
import { elementsOf, type PageElement } from "../../formats/html.ts";
import { jsTokens } from "../../formats/js-tokens.ts";
import { asString, pick, type SourceFile } from "../../formats/value.ts";
import { placeOfKey } from "../../tauri/config-place.ts";
import { folderOf, inFolder, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";

/** The isolation application that a platform's configuration names, and the line that does. */
export type IsolationApp = Readonly<{ dir: string; at: Place }>;

/** Scripts of one isolation page; Tauri's own example has one. */
const MOST_SCRIPTS = 50;

export function isolationApp(project: Project, platform: Platform): IsolationApp | undefined {
  const config = project.config(platform);
  const way = project.major === 1 ? ["tauri", "pattern"] : ["app", "security", "pattern"];
  if (asString(pick(config, ...way, "use")) !== "isolation") return undefined;
  const dir = asString(pick(config, ...way, "options", "dir"));
  return dir === undefined ? undefined : { dir, at: placeOfKey(config, ...way, "options", "dir") };
}

/**
 * The files that make the hook: the page, and the scripts that it names by relative paths, which Tauri puts into it. Nothing else
 * of the folder is ever loaded. Source: `inline_isolation` in tauri-utils 1.6 and 2.9.
 */
export function hookFiles({ location, files }: Project, { dir }: IsolationApp): string[] {
  const path = joined(location.root, dir);
  if (path === null) return [];
  const page = inFolder(path, "index.html");
  const file = files.get(page);
  const scripts = file === undefined ? [] : elementsOf(file.text).flatMap((each) => scriptOf(page, each));
  return [page, ...scripts.slice(0, MOST_SCRIPTS)];
}

/** The files of a hook by their content, and what it does in a form that comments and layout don't change. */
export type HookCode = Readonly<{ ids: string; code: string; at: Place }>;

/** Undefined where its page isn't in the repository. */
export function hookCode(project: Project, app: IsolationApp): HookCode | undefined {
  const [page = "", ...scripts] = hookFiles(project, app);
  const file = project.files.get(page);
  if (file === undefined) return undefined;
  const elements = elementsOf(file.text).map(({ name, attributes, text }) => [
    name,
    [...attributes].filter(([key]) => key !== "src").sort(),
    name === "script" ? codeOf(text) : "",
  ]);
  const code = scripts.map((path) => codeOfFile(project.files.get(path)));
  return {
    ids: [page, ...scripts].map((path) => project.contents.at(path)).join(" "),
    code: JSON.stringify([elements, code]),
    at: topOf(scripts[0] ?? page),
  };
}

function scriptOf(page: string, { name, attributes }: PageElement): string[] {
  const source = attributes.get("src");
  if (name !== "script" || source === undefined) return [];
  const path = joined(folderOf(page), source.replace(/^\/+/, ""));
  return path === null ? [] : [path];
}

function codeOfFile(file: SourceFile | undefined): string {
  return file === undefined ? "" : codeOf(file.text);
}

/** The tokens of a script, without comments and layout. A script that can't be told into tokens counts as it is written. */
function codeOf(text: string): string {
  const tokens = jsTokens(text);
  return typeof tokens === "number" ? text : tokens.map((token) => `${token.kind} ${token.text}`).join("\n");
}
