/** A piece of a word as a shell reads it. `splits`: the shell splits its value at spaces, into any number of words. */
export type Piece = TextPiece | VariablePiece | OptionalPiece | ComputedPiece;
export type TextPiece = Readonly<{ kind: "text"; text: string }>;
export type VariablePiece = Readonly<{
  kind: "variable";
  name: string;
  splits: boolean;
  /** All values of a list, each a word of its own: `"$@"`, `"${list[@]}"`. */
  all: boolean;
  /** The default where it isn't set: `${name:-this}`. */
  otherwise: readonly Piece[] | null;
}>;
/** These pieces or nothing: `${name:+--target $name}`. */
export type OptionalPiece = Readonly<{ kind: "optional"; pieces: readonly Piece[]; splits: boolean }>;
/** A value that only running tells. `commands` are those whose output it is; none for a pattern of file names, for example. */
export type ComputedPiece = Readonly<{ kind: "computed"; splits: boolean; commands: readonly Command[] }>;

/** A word before its variables are put in. `quoted`: it is a word even if its value is empty. */
export type Word = Readonly<{ pieces: readonly Piece[]; quoted: boolean }>;

/** `NAME=value`, `NAME+=value` or `NAME=(several words)`, in front of a command or on its own. */
export type Assignment = Readonly<{ name: string; words: readonly Word[]; isList: boolean; adds: boolean }>;

/** One simple command: the text between two operators such as `;`, `&&`, `|`. */
export type Command = Readonly<{
  assignments: readonly Assignment[];
  words: readonly Word[];
  /** Input that the script itself gives it (a heredoc), which may hold commands too. */
  inputs: readonly string[];
  /** The files that its output goes to. */
  targets: readonly Word[];
  /** Its offset in the text that was split. */
  offset: number;
  /** The command as written, on one line. */
  source: string;
  /** The commands before it in its pipeline, as written: their output is its input. */
  fedBy: string | null;
  /** The subshells and functions around it, outermost first. `cd` holds until the innermost ends. */
  groups: readonly number[];
}>;

/** A script's commands, and the functions that it defines, by the group that is their body. */
export type SplitScript = Readonly<{ commands: readonly Command[]; functions: ReadonlyMap<number, string> }>;

/** Splits a text into commands. `depth` counts the commands around it. */
export type Splitter = (text: string, depth: number) => SplitScript;

/** Stands for unknown text within one word. Unicode makes it no character, so no script uses it. */
export const UNKNOWN = "\uFFFF";

/** Stands for unknown text that may be several words, or none. */
export const UNKNOWN_WORDS = "\uFFFE";

/** How many characters of a script are split. Whoever splits a longer one says that the rest isn't known. */
export const LONGEST_SCRIPT = 200_000;

/** How deep commands inside commands are looked for. */
export const DEEPEST_COMMAND = 12;

export function isKnown(text: string): boolean {
  return !text.includes(UNKNOWN) && !text.includes(UNKNOWN_WORDS);
}

export function textPiece(text: string): TextPiece {
  return { kind: "text", text };
}

/** The text of a word without variables and commands; undefined where it has some. */
export function plainText({ pieces }: Word): string | undefined {
  return pieces.every((piece) => piece.kind === "text")
    ? pieces.map((piece) => piece.text).join("")
    : undefined;
}

/** What stands for commands that lie too deep: one that runs nobody knows what. */
export const TOO_DEEP: SplitScript = {
  commands: [
    {
      words: [
        { pieces: [textPiece("eval")], quoted: false },
        { pieces: [textPiece(UNKNOWN_WORDS)], quoted: false },
      ],
      assignments: [],
      targets: [],
      inputs: [],
      groups: [],
      source: "eval",
      fedBy: null,
      offset: 0,
    },
  ],
  functions: new Map(),
};

/** A command's text on one line. */
export function onOneLine(text: string): string {
  return text
    .replace(/\\\r?\n/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
