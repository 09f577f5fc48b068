import type { Finding } from "../domain/finding.ts";
import { code } from "../domain/sentence.ts";
import { commandName } from "../words/commands.ts";
import { sentence } from "./github-markdown.ts";

/** As many as a sentence names itself. */
const NAMED = { pages: 5, commands: 2 } as const;

/** Enough for all commands of the largest plugins. */
const MOST = 100;

/** Characters of one list. */
const LONGEST = 5_000;

/** The commands of calls by their names, where the words above (`told`) only count them, and the windows too. */
export function foldedNames(findings: readonly Finding[], told: string): string[] {
  const calls = findings.filter(({ about }) => about.domain === "ipc");
  const commands = [...new Set(calls.flatMap(({ about }) => about.commands))];
  const pages = [...new Set(calls.flatMap(({ about }) => about.pages))];
  const isCounted = commands.length > NAMED.commands && commands.some((command) => !isNamedIn(told, command));
  if (!isCounted && pages.length <= NAMED.pages) return [];
  const lists = [
    ...(pages.length > NAMED.pages
      ? [
          listOf(
            "Windows and sites",
            pages.map((page) => code(page)),
          ),
        ]
      : []),
    listOf("Commands", commands.map(commandName)),
  ];
  return [`<details><summary>All of them by name</summary>\n\n${lists.join("\n\n")}\n\n</details>`];
}

function isNamedIn(told: string, command: string): boolean {
  const name = commandName(command);
  return told.includes(name) || told.includes(name.replace(/^`plugin:/, "`"));
}

function listOf(what: string, names: readonly string[]): string {
  const left = names.length - MOST;
  const shown = [...names.slice(0, MOST), ...(left > 0 ? [`${left} more`] : [])];
  return sentence(`${what}: ${shown.join(", ")}.`, LONGEST);
}
