import { ANY_APP_COMMAND, byPower, powerOf } from "../domain/command.ts";
import type { Finding } from "../domain/finding.ts";
import { code } from "../domain/sentence.ts";
import { listInWords } from "./lists.ts";

/** As many names as a line has room for; one or two more are named as well, since nobody can look them up there. */
const MOST_NAMED = 4;
const MOST_LEFT = 2;
const LONGEST_NAME = 60;

/** What findings newly let happen, in one line: "read files: `fs|read_file`", or "3 changes: read files, open links and …". */
export function actsInWords(findings: readonly [Finding, ...Finding[]]): string {
  const byAct = [...Map.groupBy(findings, wordsFor)];
  const [[act, alike] = ["", []]] = byAct;
  if (byAct.length === 1) return actInWords(act, alike);
  return `${findings.length} changes: ${shortList(byAct.map(([each]) => each))}`;
}

/** What a finding has in common with those that do the same; its title, where it has nothing. */
function wordsFor({ about, title }: Finding): string {
  return about.domain === "config" || about.act === "" ? title : about.act;
}

function actInWords(words: string, findings: readonly Finding[]): string {
  const objects = [...new Set(findings.flatMap(({ about }) => about.objects))];
  return `${withObjects(words, objects)}${othersInWords(findings, objects)}`;
}

/** The commands besides those that a row names, and the worst of them: a page may be told of reading, and run programs. */
function othersInWords(findings: readonly Finding[], objects: readonly string[]): string {
  if (objects.length === 0 || findings.some(({ rule }) => rule === "ipc/scope-widened")) return "";
  const named = new Set(objects);
  const others = [...new Set(findings.flatMap(({ about }) => about.commands))]
    .filter((command) => !named.has(command.replace(/^plugin:/, "")))
    .sort(byPower);
  if (others.length === 0) return "";
  if (others.length <= MOST_LEFT && !others.includes(ANY_APP_COMMAND))
    return `, and call ${listInWords(others.map((command) => code(command.replace(/^plugin:/, ""), LONGEST_NAME)))}`;
  return `, and call ${others.length} more ${others.length === 1 ? "command" : "commands"}${exampleOf(others)}`;
}

function exampleOf([worst = ""]: readonly string[]): string {
  if (worst === ANY_APP_COMMAND) return ", all of the app's own among them";
  return powerOf(worst) > 1 ? `, such as ${code(worst.replace(/^plugin:/, ""), LONGEST_NAME)}` : "";
}

function withObjects(words: string, objects: readonly string[]): string {
  if (objects.length === 0) return words;
  if (words === "call" && objects.length > MOST_NAMED)
    return `call ${objects.length} commands: ${pluginsInWords(objects)}`;
  const isOpen = words === "call" || words.endsWith(" of");
  return `${words}${isOpen ? "" : ":"} ${shortList(objects.map((name) => code(name, LONGEST_NAME)))}`;
}

/** "`fs` 12, `window` 4 and 2 more": plugins, by how many commands each has. */
function pluginsInWords(commands: readonly string[]): string {
  const byPlugin = [...Map.groupBy(commands, (command) => command.replace(/\|.*$/s, ""))];
  return shortList(
    byPlugin
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([plugin, its]) => (its.length === 1 ? code(plugin) : `${code(plugin)} ${its.length}`)),
  );
}

function shortList(words: readonly string[]): string {
  const left = words.length - MOST_NAMED;
  if (left <= MOST_LEFT) return listInWords(words);
  return listInWords([...words.slice(0, MOST_NAMED), `${left} more`]);
}
