import { contentOf, type Gap, gapAt } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import { hashOf } from "../../facts/build-code/own-act.ts";
import { parseJson } from "../../formats/json.ts";
import { parseFile } from "../../formats/parse.ts";
import { member, type Parsed, type SourceFile, type Value } from "../../formats/value.ts";
import { parseYaml } from "../../formats/yaml.ts";
import { scriptOf } from "../../tauri/builds/script.ts";
import { baseName, folderOf, joined } from "../../tauri/paths.ts";
import { environment, hooks, rights, servers } from "./agents.ts";
import { container } from "./container.ts";
import { editor, editorTree, tasks } from "./editor.ts";
import { isOfOtherLanguage, isShell, MANIFEST } from "./files.ts";
import { gitHooks, lefthook, lintStaged, mise, ofManifest, preCommit } from "./git-hooks.ts";
import { type Start, textsIn } from "./start.ts";

/** Why what a file starts isn't known; undefined where it can be read. */
export function unreadStarts(file: SourceFile): Gap | undefined {
  if (isShell(file.path) || isOfOtherLanguage(file.path)) return undefined;
  const parsed = parsedIn(file);
  if (parsed.ok) return undefined;
  const message = `This file can't be read, so it isn't known what it starts for whoever opens the repository: ${parsed.message}`;
  return gapAt(parsed.at, { kind: "unparsed", rests: contentOf(file), message });
}

/** What a file of an editor, a hook manager, a container or an agent has started for whoever opens the repository. */
export function startsIn(file: SourceFile): Start[] {
  const { path } = file;
  if (isShell(path)) return [{ by: code(path), script: scriptOf(file, "posix") }];
  if (isOfOtherLanguage(path))
    return [
      { by: code(path), says: `code ${hashOf(file.text)}`, at: { path, line: 1, column: 1, endLine: 1 } },
    ];
  const parsed = parsedIn(file);
  return parsed.ok ? startsOf(path, parsed.value) : [];
}

function startsOf(path: string, value: Value): Start[] {
  const name = baseName(path);
  if (name === "tasks.json") return tasks(value);
  if (/^\.?devcontainer\.json$/.test(name)) return container(value);
  if (name === MANIFEST) return ofManifest(value);
  if (/lefthook/.test(name)) return lefthook(value);
  if (/^\.(?:huskyrc|lintstagedrc)/.test(name))
    return name.startsWith(".h") ? gitHooks(value, "husky") : lintStaged(value);
  if (/simple-git-hooks/.test(name)) return gitHooks(value, "simple-git-hooks");
  if (/\.toml$/.test(name) && name.includes("mise")) return mise(value);
  if (/^\.pre-commit-config\.ya?ml$/.test(name)) return preCommit(value);
  if (path.endsWith(".vscode/settings.json")) return editor(value);
  if (name.endsWith(".code-workspace")) return ofWorkspace(value);
  if (name === "environment.json" || name === ".gitpod.yml") return environment(value);
  const ofEditor =
    name === "rust-analyzer.toml" || path.endsWith(".zed/settings.json") ? editorTree(value) : [];
  return [...ofEditor, ...servers(value), ...hooks(value), ...rights(value)];
}

/** A workspace of an editor holds what folders of it hold. */
function ofWorkspace(value: Value): Start[] {
  const [settings, own] = [member(value, "settings"), member(value, "tasks")];
  return [...(settings === undefined ? [] : editor(settings)), ...(own === undefined ? [] : tasks(own))];
}

/** The files that hooks of lefthook are continued in. */
export function extendedBy(file: SourceFile): string[] {
  if (!/lefthook/.test(baseName(file.path))) return [];
  const parsed = parsedIn(file);
  const extended = parsed.ok ? member(parsed.value, "extends") : undefined;
  const names = extended === undefined ? [] : textsIn(extended);
  return names.flatMap(({ value }) => joined(folderOf(file.path), value) ?? []);
}

/** What such a file has started. */
export function startsOfHooks(file: SourceFile): Start[] {
  const parsed = parsedIn(file);
  return parsed.ok ? lefthook(parsed.value) : [];
}

/** Editors allow comments and commas at the end. A file without an ending is either of JSON and YAML. */
function parsedIn(file: SourceFile): Parsed {
  if (/\.(?:ya?ml|toml)$/.test(file.path)) return parseFile(file);
  const parsed = parseJson(file, "json5");
  return parsed.ok || baseName(file.path).slice(1).includes(".") ? parsed : parseYaml(file);
}
