import { type Enclosing, enclosing } from "../../formats/rust/enclosing.ts";
import { type Items, itemsOf } from "../../formats/rust/items.ts";
import { type RustSource, rustSource } from "../../formats/rust/source.ts";
import type { SourceFile } from "../../formats/value.ts";

/** The tokens of a file of code, its items, and what encloses each token. */
export type ParsedCode = Readonly<{ source: RustSource; items: Items; groupsAt: Enclosing }>;

/** The tokens of known files. An unchanged file is one object in all builds of both sides, so it is parsed once. */
const parsed = new WeakMap<SourceFile, ParsedCode>();

export function parsedCode(file: SourceFile): ParsedCode {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const source = rustSource(file);
  const items = itemsOf(source);
  const code = { source, items, groupsAt: enclosing(source, items) };
  parsed.set(file, code);
  return code;
}
