import { contentOf, type Gap, gapAt, gapIn, wordsOf } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import { parseFile } from "../../formats/parse.ts";
import type { SourceFile } from "../../formats/value.ts";
import type { Contents } from "../contents.ts";
import type { AppLocation } from "../project.ts";
import type { Dependencies } from "./identity.ts";
import { isKnown } from "./shell/words.ts";
import { isWorkflow, mayStartBuilds } from "./starting-files.ts";
import type { Unseen } from "./unseen.ts";
import type { Write } from "./writes.ts";

/**
 * A gap for a command whose build can't be seen. The gap rests on the command, wherever it stands, on all that the command
 * depends on, and on whether people get what it builds.
 */
export function unseenGap(
  { ran, why, what, on = [], isBuilt = false }: Unseen,
  ships: boolean,
  dependencies: Dependencies,
  contents: Contents,
): Gap {
  const { path, line } = ran;
  const besides = on.map(contents.at).filter((content) => content !== "");
  const shipped = ships ? ["ships"] : [];
  const rests = wordsOf(why, ...shipped, ...identityOf(dependencies(ran, isBuilt), contents), ...besides);
  const cause = why === "program" ? { cause: `program ${what}` } : {};
  return gapAt({ path, line }, { kind: "dynamic", rests, message: MESSAGES[why](what), ...cause });
}

/** A command with all that it depends on, and the content of files among that. Folders would change with anything in them. */
function identityOf({ sources, paths }: ReturnType<Dependencies>, contents: Contents): readonly string[] {
  const files = paths.filter(contents.isFile).map((path) => contents.at(path));
  return [...sources, ...files.sort()];
}

const MESSAGES: Readonly<Record<Unseen["why"], (what: string) => string>> = {
  configuration: (what) =>
    isKnown(what)
      ? `This command hands Tauri the configuration ${code(what)}, which isn't in the repository: commit it, or write the JSON in place.`
      : "This command hands Tauri a configuration that can't be seen here: name a file of this repository, or write the JSON in place.",
  words: () =>
    "Not all words of this command are known, and Tauri may be handed a configuration or features by them: write them out.",
  cargo: (what) =>
    `This command hands cargo ${code(what)}, which may change what is built: put a setting into Cargo.toml or ${code(".cargo/config.toml")}, and take anything else away.`,
  program: (what) =>
    `This command runs ${code(what)}, which may hand Tauri a configuration, features or flags that can't be seen here: look at what it does.`,
  code: (what) =>
    `This command hands ${code(what)} code that may build the app, with a configuration, features or flags that can't be seen here: write the command line out.`,
  commands: () =>
    "This command runs commands that can't be seen here, and they may build the app with anything: write them out.",
  variables: (what) =>
    `This command sets variables for what runs after it, and ${isKnown(what) ? code(what) : "one"} among them may decide what is built; its value can't be seen here: give it as ${code("NAME=value")}.`,
  compiler: (what) =>
    `This build hands cargo or the compiler ${isKnown(what) ? code(what) : "a value that can't be seen here"}, which may change what the app does: take it away, or put it into ${code(".cargo/config.toml")}.`,
  environment: () =>
    "This command names `TAURI_CONFIG`, and what it sets it to can't be seen here: give it as `NAME=value`.",
  runner: (what) => `The app is built by ${code(what)} in place of cargo: look at what it does.`,
};

/** A gap for a command that writes what the app is built from. */
export function writeGap({ ran, path }: Write, dependencies: Dependencies, contents: Contents): Gap {
  const rests = wordsOf("writes", ...identityOf(dependencies(ran), contents));
  const message = `This command writes ${code(path)}, so what is built isn't what is in the repository: look at what it writes.`;
  return gapAt({ path: ran.path, line: ran.line }, { kind: "dynamic", rests, message });
}

/** Gaps for workflows whose structure can't be read, if their text hands something to Tauri. */
export function unreadWorkflowGaps(app: AppLocation, files: ReadonlyMap<string, SourceFile>): Gap[] {
  const workflows = [...files.values()].filter(({ path }) => isWorkflow(path) && mayStartBuilds(path, app));
  return workflows.flatMap((file) => {
    const parsed = parseFile(file);
    if (parsed.ok || !handsSomethingOver(file.text)) return [];
    const message = `This workflow can't be read, so what it builds the app with isn't known: ${parsed.message}`;
    return [gapAt(parsed.at, { kind: "unsupported", rests: contentOf(file), message })];
  });
}

/** Whether a workflow that can't be read may hand a configuration to Tauri. */
export function handsSomethingOver(text: string): boolean {
  return (
    /TAURI_CONFIG/.test(text) ||
    (/tauri/i.test(text) && /--config|\s-[a-z]*c[\s=]|--features|\s-f\b|\bargs\s*:/.test(text))
  );
}

/** A gap that says that there are more commands than are looked at. It rests on all that they may be. */
export function tooManyCommands(app: AppLocation, on: readonly string[]): Gap {
  const message =
    "The scripts that may build the app run more commands than are looked at: what they hand to Tauri isn't known.";
  return gapIn(app.config, {
    kind: "truncated",
    rests: wordsOf(on),
    message,
  });
}
