import type { Rule } from "../../../domain/rule.ts";
import type { ExposedCommand } from "../../../domain/rust-command.ts";
import { code } from "../../../domain/sentence.ts";
import { listInWords, someOf } from "../../../words/lists.ts";
import { rowOf } from "../../commands-words.ts";

const rule: Rule<"commands/exposed"> = {
  id: "commands/exposed",
  title: "Commands are new, or take more",

  judge({ commands }) {
    const names = someOf(commands.map(({ command }) => command));
    return {
      severity: "info",
      confidence: "certain",
      title: `Pages can newly call ${names} with arguments that they choose`,
      message:
        "A command is a door between the page and the machine. As far as Toril can follow these arguments, none reaches a file, program, server or window unchecked.",
      remedy:
        "Nothing has to be done. If no page needs a command, leave it out of the list that registers it.",
      details: commands.map(inWords),
    };
  },
};

export default rule;

function inWords({ command, isNew, inputs, checked }: ExposedCommand): string {
  const takes = inputs.map(({ name, type }) => code(`${name}: ${type}`));
  const with_ = takes.length === 0 ? "" : `: ${listInWords(takes)}`;
  const what = `${code(command)} ${isNew ? "is new" : "takes more"}${with_}`;
  return [what, ...checked.map(rowOf)].join("; ");
}
