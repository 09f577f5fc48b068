import type { SourceFile } from "../value.ts";
import { RustFault, type Scanned, scan } from "./scanner.ts";
import type { Stretch, Token } from "./token.ts";

/** Why a file can't be read as Rust, as the rest of a sentence, and the offset of the fault. */
export type Fault = Readonly<{ message: string; offset: number }>;

/** Rust source as tokens with paired brackets; no tokens where it can't be read. No code is run and no macro expanded. */
export type RustSource = Readonly<{ file: SourceFile; tokens: readonly Token[]; fault: Fault | null }>;

/** More than any file that people write. Generated bindings of a whole operating system have half as many. */
const MOST_TOKENS = 1_000_000;

/** How deep groups may nest. rustc gives up on far fewer. */
const DEEPEST = 1_000;

/** Takes time and memory in proportion to the text. Nothing here recurses. */
export function rustSource(file: SourceFile): RustSource {
  try {
    return { file, tokens: paired(file.text), fault: null };
  } catch (error) {
    if (!(error instanceof RustFault)) throw error;
    return { file, tokens: [], fault: { message: error.message, offset: error.offset } };
  }
}

/** All of a file. */
export function wholeOf({ tokens }: RustSource): Stretch {
  return { from: 0, to: tokens.length };
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

function paired(text: string): Token[] {
  const tokens: Scanned[] = [];
  const open: number[] = [];
  for (const token of scan(text)) {
    if (tokens.length >= MOST_TOKENS)
      throw new RustFault("it is larger than any code that people write", token.start);
    const opening = token.kind === "close" ? open.pop() : undefined;
    token.partner = opening ?? -1;
    token.parent = open.at(-1) ?? -1;
    tokens.push(token);
    if (token.kind === "open") {
      if (open.length >= DEEPEST)
        throw new RustFault("its brackets stand in one another too deep", token.start);
      open.push(tokens.length - 1);
    } else if (token.kind === "close") {
      const partner = opening === undefined ? undefined : tokens[opening];
      if (partner === undefined || CLOSING[partner.text] !== token.text)
        throw new RustFault("its brackets don't match", token.start);
      partner.partner = tokens.length - 1;
    }
  }
  const unclosed = tokens[open.at(-1) ?? -1];
  if (unclosed !== undefined) throw new RustFault("a bracket is never closed", unclosed.start);
  return tokens;
}
