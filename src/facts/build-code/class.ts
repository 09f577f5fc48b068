import { createHash } from "node:crypto";
import { type BuildCode, CODE_CLASSES, type CodeClass, type TellingLine } from "../../domain/build-code.ts";

/** Something that code was seen to do, and where: an offset in the text of one file. */
export type Evidence = Readonly<{ class: CodeClass; path: string; offset: number }>;

/** The texts that a step was judged by, by their paths in the archive. */
export type Texts = ReadonlyMap<string, string>;

/** How much is shown of what gave code its class. */
const MOST_LINES = 10;
const LONGEST_LINE = 200;

/** A main script that is longer isn't kept: nobody reads the difference. */
const LONGEST_TEXT = 64 * 1024;

/** What is said of one step: its strongest class, and the lines that gave it. `otherwise` holds where nothing was seen. */
export function buildCode(
  step: BuildCode["step"],
  texts: Texts,
  evidence: readonly Evidence[],
  { main = null, otherwise = "probe" }: Readonly<{ main?: string | null; otherwise?: CodeClass }> = {},
): BuildCode {
  const strongest = evidence.reduce((most, each) => stronger(most, each.class), otherwise);
  const text = main === null ? undefined : texts.get(main);
  return {
    step,
    class: strongest,
    hash: hashOf(texts),
    telling: tellingLines(
      evidence.filter((each) => each.class === strongest),
      texts,
    ),
    text: text !== undefined && Buffer.byteLength(text) <= LONGEST_TEXT ? text : null,
  };
}

function stronger(one: CodeClass, other: CodeClass): CodeClass {
  return CODE_CLASSES.indexOf(other) > CODE_CLASSES.indexOf(one) ? other : one;
}

/** In an order of its own, since archives may list the same files in another one. Lengths keep two texts apart. */
function hashOf(texts: Texts): string {
  const hash = createHash("sha256");
  for (const [path, text] of [...texts].sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(JSON.stringify([path, text.length])).update(text);
  return hash.digest("hex");
}

/** Each line once, in the order of the evidence. */
function tellingLines(evidence: readonly Evidence[], texts: Texts): TellingLine[] {
  const found = new Map<string, TellingLine>();
  for (const { path, offset } of evidence) {
    if (found.size >= MOST_LINES) break;
    const telling = lineAt(path, texts.get(path) ?? "", offset);
    found.set(JSON.stringify([path, telling.line]), telling);
  }
  return [...found.values()];
}

function lineAt(path: string, text: string, offset: number): TellingLine {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = text.slice(0, start).split("\n").length;
  const written = text.slice(start, end < 0 ? text.length : end).trim();
  return { path, line, text: written.slice(0, LONGEST_LINE) };
}
