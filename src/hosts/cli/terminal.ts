/** The terminal as the commands see it: two streams, and how they may be written to. */
export type Terminal = Readonly<{
  /** Whether the result may be coloured: standard output is a terminal and nobody asked otherwise. */
  colour: boolean;
  /** Columns of the terminal, for wrapping; undefined where it is none. */
  width: number | undefined;
  /** The result: standard output. */
  print(text: string): void;
  /** A mistake or a warning: standard error. */
  complain(message: string): void;
  /** What is being done, on one line that is written over; silent where nobody watches. */
  progress(step: string): void;
  /** Takes the progress line away. */
  clearProgress(): void;
}>;

const CLEAR_LINE = "\r\u001b[2K";

export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const plain = (env.NO_COLOR ?? "") !== "";
  const watched = stderr.isTTY === true;
  const clearProgress = (): void => {
    if (watched) stderr.write(CLEAR_LINE);
  };
  return {
    colour: stdout.isTTY === true && !plain && env.TERM !== "dumb",
    width: stdout.isTTY === true ? stdout.columns : undefined,
    print: (text) => void stdout.write(text),
    complain(message) {
      clearProgress();
      stderr.write(`toril: ${message}\n`);
    },
    progress(step) {
      if (watched) stderr.write(`${CLEAR_LINE}${step} …`);
    },
    clearProgress,
  };
}
