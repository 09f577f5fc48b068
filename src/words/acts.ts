import { ANY_APP_COMMAND, byPower, powerOf } from "../domain/command.ts";
import type { Finding } from "../domain/finding.ts";
import { butLastName } from "../domain/parted-sentence.ts";
import { code } from "../domain/sentence.ts";
import { asOneTitle } from "./alike-titles.ts";
import { clauses, listInWords } from "./lists.ts";
import { withoutScope } from "./meanings.ts";
import { thingsDone, topicOfAll } from "./topics.ts";

/** As many names as a line has room for; one or two more are named as well, since nobody can look them up there. */
const MOST_NAMED = 4;
const MOST_LEFT = 2;
const LONGEST_NAME = 60;

/** What findings newly let happen, in one line: "read files: `fs|read_file`", or "3 changes: read files, open links and …". */
export function actsInWords(findings: readonly [Finding, ...Finding[]]): string {
  const acts = new Set(findings.map(wordsFor));
  const isMixed = new Set([...acts].map(withoutScope)).size < acts.size;
  const byAct = [
    ...Map.groupBy(findings, (each) => (isMixed ? withoutScope(wordsFor(each)) : wordsFor(each))),
  ];
  const [[act, alike] = ["", []]] = byAct;
  if (byAct.length === 1) return actInWords(act, alike);
  const [title, ...titles] = byAct.map(([each]) => each);
  if (
    title !== undefined &&
    findings.every(isToldByTitle) &&
    new Set([title, ...titles].map(butLastName)).size === 1
  )
    return asOneTitle([title, ...titles], shortened);
  return `${findings.length} changes: ${shortList(byAct.map(([each]) => withoutNames(each)))}`;
}

/** "2 crates are new", of "2 crates are new: `a` and `b`"; "read files", of "read files at". */
function withoutNames(words: string): string {
  const [, before = words] = /^((?:[^`:]|`[^`]*`)*): /.exec(words) ?? [];
  return before.replace(/,? (?:such as|of|at|to|from|with)$/, "");
}

/** What a finding has in common with those that do the same; its title, where it has nothing. */
function wordsFor(finding: Finding): string {
  return isToldByTitle(finding) ? finding.title : finding.about.act;
}

function isToldByTitle({ about }: Finding): boolean {
  return about.domain === "config" || about.act === "";
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

/** Words that names follow without a colon. */
const LEADS_TO_NAMES = /^(?:call|run|open in other programs)$| (?:of|at|to|from|with|as)$/;

function withObjects(words: string, objects: readonly string[]): string {
  if (objects.length === 0) return words;
  if (words === "call" && objects.length > MOST_NAMED)
    return `call ${objects.length} commands: ${clauses(shortened(thingsDone(objects.map(fullName))))}`;
  const topic = words === "call" ? topicOfAll(objects.map(fullName)) : null;
  const names = shortList(objects.map((name) => code(name, LONGEST_NAME)));
  return `${words}${LEADS_TO_NAMES.test(words) ? "" : ":"} ${names}${topic === null ? "" : ` (${topic})`}`;
}

/** `plugin:fs|read_file` for `fs|read_file`. */
function fullName(name: string): string {
  return name.includes("|") ? `plugin:${name}` : name;
}

function shortList(words: readonly string[]): string {
  return listInWords(shortened(words));
}

function shortened(words: readonly string[]): string[] {
  const left = words.length - MOST_NAMED;
  return left <= MOST_LEFT ? [...words] : [...words.slice(0, MOST_NAMED), `${left} more`];
}
