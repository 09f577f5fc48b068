import { code } from "../domain/sentence.ts";
import type { StepGrant, StepRule } from "../domain/step.ts";
import type { OwnAct } from "../facts/build-code/own-act.ts";
import { placesIn } from "../formats/lines.ts";
import type { SourceFile } from "../formats/value.ts";

/** What code of the repository does where the app is built, as a grant at its line. */
export function grantOf(
  { act, class: seen, configures, offset }: OwnAct,
  file: SourceFile,
  secrets: readonly string[],
): StepGrant {
  return {
    domain: "steps",
    rule: configures === true ? "build/configuration-written" : ruleOf(seen),
    act,
    machine: "builder",
    by: code(file.path),
    entry: "",
    text: shownOf(act, lineAt(file.text, offset)),
    class: seen,
    secrets,
    at: placesIn(file)(offset, offset),
  };
}

function ruleOf(seen: OwnAct["class"]): StepRule {
  return seen === "reaches" ? "build/step-reaches" : "build/step-changed";
}

/** How much of a line is shown. */
const LONGEST_LINE = 160;

/** The line of a call; where it goes on over others, the call as it is told apart, since the line alone says little. */
function shownOf(act: string, line: string): string {
  const [opened, closed] = [/[([{]/g, /[)\]}]/g].map((sign) => line.match(sign)?.length ?? 0);
  return (opened ?? 0) > (closed ?? 0) ? act.slice(0, LONGEST_LINE) : line;
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, end < 0 ? text.length : end);
  return line.trim().slice(0, LONGEST_LINE);
}
