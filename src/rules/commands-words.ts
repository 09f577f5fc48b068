import type { Place } from "../domain/place.ts";
import type { CommandFlow, UncheckedChange } from "../domain/rust-command.ts";
import { code } from "../domain/sentence.ts";
import { callersInWords, DOES, doorInWords, reachInWords } from "../words/command-effect.ts";
import { opening } from "../words/lists.ts";

/** "Pages of the app can newly read files that they name, through the command `read_note`". */
export function titleOf(change: UncheckedChange): string {
  const { callers, flow } = change;
  return `${opening(callersInWords(callers))} can newly ${DOES[flow.power]}, through ${doorInWords(change)}`;
}

/** The parameter, the call, and what lies between. */
export function wayOf({ flow }: UncheckedChange): string {
  const { input, call, parameterAt, at, steps } = flow;
  const far = steps === 0 ? "" : `, ${steps === 1 ? "one call" : `${steps} calls`} further`;
  return `A page hands over ${code(input)} (${lineOf(parameterAt)}), and it reaches ${code(call)} (${lineOf(at)}${far}).`;
}

function lineOf({ path, line }: Place): string {
  return `${code(path)}, line ${line}`;
}

/** One row for each other call that the same command newly makes with what a page hands over. */
export function othersOf({ also }: UncheckedChange): string[] {
  return also.map(rowOf);
}

export function rowOf(flow: CommandFlow): string {
  return `${reachInWords(flow)}: ${lineOf(flow.at)}`;
}
