type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether the result is coloured. `FORCE_COLOR` decides as it does for Node itself, for pipes too; then `NO_COLOR` (of any
 * text, as no-color.org has it), then whether it is a terminal that knows colours.
 */
export function hasColour({ FORCE_COLOR, NO_COLOR = "", TERM }: Environment, isTerminal: boolean): boolean {
  if (FORCE_COLOR !== undefined) return ["", "1", "true", "2", "3"].includes(FORCE_COLOR);
  return isTerminal && NO_COLOR === "" && TERM !== "dumb";
}

/** Whether the locale has more than ASCII. Where none is set it is "C", but on Windows, which has no such variables. */
export function showsUnicode({ LC_ALL, LC_CTYPE, LANG }: Environment, platform: NodeJS.Platform): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG;
  return locale ? /utf-?8/i.test(locale) : platform === "win32";
}

/** What our own text has beyond ASCII, and what stands for it elsewhere. */
const IN_ASCII: Readonly<Record<string, string>> = {
  "─": "-",
  "│": "|",
  "·": "-",
  "→": "->",
  "…": "...",
};

export function inAscii(text: string): string {
  return text.replace(/[─│·→…]/g, (character) => IN_ASCII[character] ?? character);
}
