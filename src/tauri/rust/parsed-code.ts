import { type Enclosing, enclosing } from "../../formats/rust/enclosing.ts";
import { type Items, itemsOf } from "../../formats/rust/items.ts";
import { type RustSource, rustSource } from "../../formats/rust/source.ts";
import type { Token } from "../../formats/rust/token.ts";
import type { SourceFile } from "../../formats/value.ts";

/** The tokens of a file of code, its items, what encloses each token, and where each word stands. */
export type ParsedCode = Readonly<{
  source: RustSource;
  items: Items;
  groupsAt: Enclosing;
  at(word: string): readonly number[];
}>;

/** The tokens of known files. An unchanged file is one object in all builds of both sides, so it is parsed once. */
const parsed = new WeakMap<SourceFile, ParsedCode>();

export function parsedCode(file: SourceFile): ParsedCode {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const source = rustSource(file);
  const items = itemsOf(source);
  const code = { source, items, groupsAt: enclosing(source, items), at: wordsOf(source) };
  parsed.set(file, code);
  return code;
}

/** Tells where a word stands. A file is gone through when the first one is asked for, since most are asked for many. */
function wordsOf({ tokens }: RustSource): ParsedCode["at"] {
  let places: Map<string, number[]> | undefined;
  return (word) => {
    places ??= placesOf(tokens);
    return places.get(word) ?? [];
  };
}

function placesOf(tokens: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== "word") continue;
    const known = places.get(text);
    if (known === undefined) places.set(text, [index]);
    else known.push(index);
  }
  return places;
}
