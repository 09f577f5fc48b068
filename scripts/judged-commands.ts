/**
 * Compares what a person read of the commands of public apps (`__tests__/commands/judged`) with what Toril reads of the same
 * commits, and prints how many things that a command does with an input both know, and each that one alone does. An
 * unchecked thing that Toril takes for checked is missed; a checked one that it takes for unchecked is wrong.
 *
 *     node scripts/judged-commands.ts FOLDER
 *
 * FOLDER holds full clones by the name of their repository. Nothing of them is run.
 */
import { join } from "node:path";
import { say } from "./committed.ts";
import { type CommandsRead, readCommands } from "./judged/reading.ts";
import { type JudgedCommands, type JudgedSink, judgedCommands, nameOf, REACHES } from "./judged/table.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Usage: node scripts/judged-commands.ts FOLDER");

/** Of each reach, how many things there are, and of how many Toril says the same. */
const counts = new Map(REACHES.map((reach) => [reach, { found: 0, named: 0, all: 0 }]));
let [judged, wrong, told] = [0, 0, 0];

for (const app of judgedCommands()) {
  const clone = join(folder, app.repository.split("/")[1] ?? "");
  const read = await readCommands(clone, app.commit);
  judged += app.commands.size;
  say(`${app.repository}: ${app.commands.size} commands`);
  compare(app, read);
}
say(`${judged} commands were judged.`);
for (const [reach, { found, named, all }] of counts)
  say(
    `${reach}: ${found} of ${all} found (${Math.round((1000 * found) / all) / 10} %), ${named} more named as not followed`,
  );
say(`${wrong} of ${told} that Toril tells are wrong (${Math.round((1000 * wrong) / told) / 10} %)`);

function compare({ commands }: JudgedCommands, { grants, gaps }: CommandsRead): void {
  const read = new Map(grants.filter(({ door }) => door === "command").map((each) => [each.command, each]));
  for (const [command, sinks] of commands) {
    const grant = read.get(command);
    if (grant === undefined) say(`  no command: ${command}`);
    const flows = grant?.flows ?? [];
    const isNamed = gaps.some(({ message }) => message.includes(`\`${command}\``));
    for (const sink of sinks) {
      const count = counts.get(sink.reach);
      if (count === undefined) continue;
      count.all += 1;
      const same = flows.filter((flow) => flow.power === sink.power && nameOf(flow.input) === sink.input);
      if (same.some(({ checks }) => checks.length === 0) || (sink.isChecked && same.length > 0)) {
        count.found += 1;
        continue;
      }
      if (isNamed) count.named += 1;
      const why = `${same.length > 0 ? ", taken for checked" : ""}${isNamed ? ", named as not followed" : ""}`;
      say(`  missed, ${sink.reach}: ${command} ${shown(sink)}${why}`);
    }
    const open = new Set(
      flows
        .filter(({ checks }) => checks.length === 0)
        .map(({ input, power }) => `${nameOf(input)} ${power}`),
    );
    for (const each of open) {
      told += 1;
      if (sinks.some((sink) => `${sink.input} ${sink.power}` === each && !sink.isChecked)) continue;
      wrong += 1;
      const [flow] = flows.filter(
        ({ input, power, checks }) => checks.length === 0 && `${nameOf(input)} ${power}` === each,
      );
      say(`  wrong: ${command} ${each} by ${flow?.call} at ${flow?.at.path}:${flow?.at.line}`);
    }
  }
  for (const name of read.keys()) if (!commands.has(name)) say(`  not judged: ${name}`);
}

function shown({ input, power, isChecked }: JudgedSink): string {
  return `${input} ${power}${isChecked ? ", checked" : ""}`;
}
