/** The table of commands that a person judged: `__tests__/commands/judged/*.tsv`, which its README explains. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMAND_POWERS, type CommandPower } from "../../src/domain/rust-command.ts";
import { ROOT } from "../folders.ts";

/** What a command does with an input, by a person who read it. */
export type JudgedSink = Readonly<{
  /** The name of the parameter, as the page has it. */
  input: string;
  power: CommandPower;
  isChecked: boolean;
  reach: Reach;
}>;

/** How far the call is from the command. What is stored is used by other code, later; what is outside is no Rust. */
export const REACHES = ["one file", "across files", "stored", "outside"] as const;
export type Reach = (typeof REACHES)[number];

export type JudgedCommands = Readonly<{
  /** `owner/name` */
  repository: string;
  commit: string;
  /** By the name that a page calls. */
  commands: ReadonlyMap<string, readonly JudgedSink[]>;
}>;

export function judgedCommands(): readonly JudgedCommands[] {
  const folder = join(ROOT, "__tests__/commands/judged");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .map((name) => tableIn(readFileSync(join(folder, name), "utf8")));
}

function tableIn(text: string): JudgedCommands {
  const [first = "", , ...lines] = text.trimEnd().split("\n");
  const [, repository = "", commit = ""] = first.split(" ");
  const rows = lines.map((line) => line.split("\t"));
  const commands = Map.groupBy(rows, ([command = ""]) => command);
  return {
    repository,
    commit,
    commands: new Map([...commands].map(([command, own]) => [command, own.flatMap(sinkIn)])),
  };
}

function sinkIn([, file, input, power, , at, check, way]: readonly string[]): JudgedSink[] {
  if (input === undefined) return [];
  const known = COMMAND_POWERS.find((each) => each === power);
  if (known === undefined) throw new Error(`No power is called ${power}.`);
  const far = REACHES.find((each) => each === way) ?? (file === at ? "one file" : "across files");
  return [{ input: nameOf(input), power: known, isChecked: (check ?? "") !== "", reach: far }];
}

/** `options.paths[]` → `options` */
export function nameOf(input: string): string {
  return input.replace(/[.[].*$/s, "");
}
