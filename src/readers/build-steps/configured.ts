import { PLATFORMS } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { asString, itemsOf, member, pick, type Value } from "../../formats/value.ts";
import { type Part, quoted } from "../../tauri/builds/maker.ts";
import { scriptAt } from "../../tauri/builds/script.ts";
import { folderOf, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import type { Entry } from "./entry.ts";

/** Where the configuration names a command: hooks, what runs in cargo's place, what signs. */
const HOOKS = ["beforeDevCommand", "beforeBuildCommand", "beforeBundleCommand"];
const SIGNING = [
  ["bundle", "windows", "signCommand"],
  ["tauri", "bundle", "windows", "signCommand"],
];

/** The commands that Tauri's CLI starts by the app's configuration, on any platform. */
export function configuredEntries(project: Project, secrets: readonly string[]): Entry[] {
  const entries = PLATFORMS.flatMap((platform) => {
    const config = project.config(platform);
    const of = (name: string, value: Value | undefined) => entryOf(name, value, project, secrets);
    return [
      ...HOOKS.flatMap((name) => of(name, pick(config, "build", name))),
      ...of("runner", pick(config, "build", "runner")),
      ...SIGNING.flatMap((keys) => of("signCommand", pick(config, ...keys))),
    ];
  });
  return [
    ...new Map(entries.map((entry) => [JSON.stringify([entry.by, entry.part.script.text]), entry])).values(),
  ];
}

/** cargo is what runs where nothing is said. */
const CARGO = /^cargo(?:\.exe)?$/;

function entryOf(
  name: string,
  value: Value | undefined,
  project: Project,
  secrets: readonly string[],
): Entry[] {
  if (value === undefined) return [];
  const command = commandIn(value);
  if (command === undefined || (name === "runner" && CARGO.test(command))) return [];
  const part: Part = {
    script: scriptAt(command, "posix", value.at),
    start: { folders: foldersOf(value, project), variables: new Map(), args: [[]] },
  };
  return [{ rule: "build/hook-changed", by: code(name), part, secrets }];
}

/** A command line; or a program and its arguments. */
function commandIn(value: Value): string | undefined {
  const text = asString(value) ?? asString(member(value, "script"));
  if (text !== undefined) return text === "" ? undefined : text;
  const program = asString(member(value, "cmd"));
  const args = itemsOf(member(value, "args")).flatMap((each) => asString(each) ?? []);
  return program === undefined ? undefined : [program, ...args].map(inShell).join(" ");
}

/** Hooks start in the folder that they name, else in the frontend's, which is mostly the one above the app's. */
function foldersOf(value: Value, { location: { root } }: Project): readonly string[] {
  const cwd = asString(member(value, "cwd"));
  const folders = cwd === undefined ? [folderOf(root), root, ""] : [joined(root, cwd)];
  return [...new Set(folders.filter((folder) => folder !== null))];
}

function inShell(word: string): string {
  return /^[\w./:=%@+-]+$/.test(word) ? word : quoted([word]);
}
