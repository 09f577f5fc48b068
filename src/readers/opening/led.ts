import type { StepGrant } from "../../domain/step.ts";
import type { SourceFile } from "../../formats/value.ts";
import { Budget } from "../../tauri/builds/budget.ts";
import type { Part } from "../../tauri/builds/maker.ts";
import { absolute, pathsIn } from "../../tauri/builds/paths.ts";
import { commandsRun, type Ran } from "../../tauri/builds/run.ts";
import { type Runnable, runnableOf } from "../../tauri/builds/runnable.ts";
import type { Script } from "../../tauri/builds/script.ts";
import { folderOf, inFolder, withAncestors } from "../../tauri/paths.ts";
import { actOf, classOf, shown } from "../command-act.ts";
import { commandsOf } from "../commands-led.ts";
import { grantOf } from "../own-act-grant.ts";
import {
  isProgram,
  pathsAsked,
  pathsOfPrograms,
  pathsOfShells,
  programsFrom,
  readProgram,
} from "../program-files.ts";
import type { Repository } from "../reader.ts";

/** Names by which editors, containers and agents call the folder of the repository in commands. */
const NAMES_OF_TOP = [
  "workspaceFolder",
  "workspaceRoot",
  "containerWorkspaceFolder",
  "localWorkspaceFolder",
  "CLAUDE_PROJECT_DIR",
  "GEMINI_PROJECT_DIR",
];

const VARIABLES = new Map(NAMES_OF_TOP.map((name) => [name, [[absolute("")]]]));

/** The commands that stand in what a file starts, in whichever folder of those above it. */
export function commandsOfScript(script: Script, { budget }: Around): Ran[] {
  const folders = [...new Set(["", ...withAncestors(folderOf(script.path))])];
  return commandsRun(script, { folders, variables: VARIABLES, args: [[]] }, budget);
}

/** The files of the repository that decide what a command does: programs, scripts, and what holds scripts by a name. */
export function pathsNamed(ran: Ran, around: Around): string[] {
  const all = [ran, ...ledTo(ran, around)];
  const named = all.flatMap(({ words, folders }) => words.flatMap((word) => pathsIn(word, folders)));
  const holding = all.flatMap(({ words, folders }) =>
    words.some((word) => STARTS_BY_NAME.test(word))
      ? (folders ?? [""])
          .flatMap(withAncestors)
          .flatMap((folder) => HOLD_SCRIPTS.map((name) => inFolder(folder, name)))
      : [],
  );
  const programs = programsOf(all, around).flatMap((file) => pathsAsked(file, TOP));
  const started = [...pathsOfPrograms(all), ...pathsOfShells(all)];
  const paths = [...named.filter(isProgram), ...started, ...holding, ...programs];
  return [...new Set(paths)].filter((path) => around.contents.isFile(path));
}

/** One side: its files with their scripts by names, what lies where, and how many more commands are looked at. */
export type Around = Readonly<{ runnable: Runnable; contents: Repository["contents"]; budget: Budget }>;

export function aroundOf({ files, contents }: Repository): Around {
  return { runnable: runnableOf(files), contents, budget: new Budget(MOST_COMMANDS) };
}

/** How many commands are looked at of one side: they are followed once for each step from file to file. */
const MOST_COMMANDS = 3_000;

const TOP = { root: "" };

/** What starts something that a file of the repository holds by a name, and what such files are called. */
const STARTS_BY_NAME = /^(?:npm|pnpm|yarn|bun|deno|run-[sp]|npm-run-all|concurrently|g?make|just)$/;
const HOLD_SCRIPTS = [
  "package.json",
  "deno.json",
  "GNUmakefile",
  "makefile",
  "Makefile",
  "justfile",
  ".justfile",
];

/**
 * What a command does by what it leads to in the repository: acts that reach out of it. They are news where the command isn't;
 * where it is, they are a part of it.
 */
export function reachedBy(ran: Ran, around: Around): ReachingAct[] {
  const all = ledTo(ran, around);
  const commands = all.flatMap((each): ReachingAct[] => {
    const act = actOf(each, around);
    if (act === undefined || each.isPrinted || classOf(each) !== "reaches") return [];
    const at = { path: each.path, line: each.line, column: 1, endLine: each.line };
    return [{ act, text: shown(each), at }];
  });
  const ofPrograms = programsOf([ran, ...all], around).flatMap((file) =>
    readProgram(file)
      .acts.filter((act) => act.class === "reaches")
      .map((act) => grantOf(act, file, [])),
  );
  return [...commands, ...ofPrograms.map(({ act, text, at }) => ({ act, text, at }))];
}

type ReachingAct = Pick<StepGrant, "act" | "text" | "at">;

function programsOf(all: readonly Ran[], { runnable }: Around): SourceFile[] {
  return programsFrom(pathsOfPrograms(all), runnable.files, TOP);
}

/** The commands that one leads to, over any number of scripts, without itself. */
function ledTo({ source, path, line, folders, variables }: Ran, { runnable, budget }: Around): Ran[] {
  const script: Script = { text: source, dialect: "posix", path, lineAt: () => line };
  const part: Part = { script, start: { folders, variables, args: [[]] } };
  return commandsOf(part, runnable, budget).filter((each) => each.path !== path || each.source !== source);
}
