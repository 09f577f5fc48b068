import { visible } from "../../domain/sentence.ts";
import { hasColour, inAscii, showsUnicode } from "./terminal-abilities.ts";

/** The terminal as the commands see it: two streams, and how they may be written to. */
export type Terminal = Readonly<{
  /** Whether the result may be coloured. */
  colour: boolean;
  /** Columns of the terminal, for wrapping; undefined where it is none. */
  width: number | undefined;
  /** The result, to the byte, as programs read it: standard output. */
  print(text: string): void;
  /** The result for people, in characters that the terminal can show. */
  show(text: string): void;
  /** A mistake or a warning: standard error. */
  complain(message: string): void;
  /** What is being done, on one line that is written over; silent where nobody watches. */
  progress(step: string): void;
  /** Takes the progress line away. */
  clearProgress(): void;
}>;

const CLEAR_LINE = "\r\u001b[2K";

export function processTerminal(): Terminal {
  const { stdout, stderr, env, platform } = process;
  const watched = stderr.isTTY === true;
  const shown = showsUnicode(env, platform) ? (text: string) => text : inAscii;
  const clearProgress = (): void => {
    if (watched) stderr.write(CLEAR_LINE);
  };
  return {
    colour: hasColour(env, stdout.isTTY === true),
    width: stdout.isTTY === true ? stdout.columns : undefined,
    print: (text) => void stdout.write(text),
    show: (text) => void stdout.write(shown(text)),
    complain(message) {
      clearProgress();
      // It may hold names of branches and files.
      stderr.write(`toril: ${shown(message.split("\n").map(visible).join("\n"))}\n`);
    },
    progress(step) {
      if (watched) stderr.write(`${CLEAR_LINE}${shown(`${visible(step)} …`)}`);
    },
    clearProgress,
  };
}
