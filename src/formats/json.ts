import type { Place } from "../domain/place.ts";
import { JsonScanner } from "./json-scanner.ts";
import { placesIn } from "./lines.ts";
import { refuseCrowd, refuseDepth, Unreadable } from "./unreadable.ts";
import type { DuplicateKey, Member, Parsed, SourceFile, Value } from "./value.ts";

export type JsonDialect = "json" | "json5";

const MAX_VALUES = 1_000_000;

/**
 * Parses JSON as serde_json does (no comments, no trailing commas, no byte order mark), or JSON5. If a key is given twice,
 * its last value counts, as in serde_json, json5 and npm; `duplicates` names the key.
 *
 * docs/decisions/0005-json.md says why it is our own.
 */
export function parseJson(file: SourceFile, dialect: JsonDialect): Parsed {
  const place = placesIn(file);
  try {
    refuseCrowd(file.text, "[{,", MAX_VALUES);
    const parser = new JsonParser(file.text, dialect, place);
    return { ok: true, value: parser.document(), duplicates: parser.duplicates };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ok: false, at: place(error.offset, error.offset), message: error.message };
  }
}

class JsonParser {
  readonly duplicates: DuplicateKey[] = [];
  readonly #scanner: JsonScanner;
  readonly #trailingCommas: boolean;
  readonly #place: (start: number, end: number) => Place;

  constructor(text: string, dialect: JsonDialect, place: (start: number, end: number) => Place) {
    this.#scanner = new JsonScanner(text, dialect);
    this.#trailingCommas = dialect === "json5";
    this.#place = place;
  }

  document(): Value {
    const value = this.#value(1);
    this.#scanner.end();
    return value;
  }

  #value(depth: number): Value {
    const start = this.#scanner.skipSpace();
    switch (this.#scanner.peek()) {
      case "{":
        refuseDepth(depth, start);
        return { kind: "object", entries: this.#entries(depth), at: this.#since(start) };
      case "[":
        refuseDepth(depth, start);
        return { kind: "array", items: this.#items(depth), at: this.#since(start) };
      case '"':
      case "'":
        return { kind: "string", value: this.#scanner.string(), at: this.#since(start) };
      default: {
        const value = this.#scanner.literal();
        const at = this.#since(start);
        if (value === null) return { kind: "null", at };
        return typeof value === "number" ? { kind: "number", value, at } : { kind: "boolean", value, at };
      }
    }
  }

  #entries(depth: number): Map<string, Member> {
    const entries = new Map<string, Member>();
    for (let more = this.#opens("{", "}"); more; more = this.#goesOn("}")) {
      const start = this.#scanner.skipSpace();
      const name = this.#scanner.key();
      const key = this.#since(start);
      this.#scanner.expect(":");
      if (entries.has(name)) this.duplicates.push({ name, at: key });
      entries.set(name, { key, value: this.#value(depth + 1) });
    }
    return entries;
  }

  #items(depth: number): Value[] {
    const items: Value[] = [];
    for (let more = this.#opens("[", "]"); more; more = this.#goesOn("]")) items.push(this.#value(depth + 1));
    return items;
  }

  /** Begins a list, and says whether it holds anything. */
  #opens(open: string, close: string): boolean {
    this.#scanner.expect(open);
    return !this.#scanner.accept(close);
  }

  /** Ends a list, or takes the comma before its next part. */
  #goesOn(close: string): boolean {
    if (this.#scanner.accept(close)) return false;
    this.#scanner.expect(",");
    return !(this.#trailingCommas && this.#scanner.accept(close));
  }

  #since(start: number): Place {
    return this.#place(start, this.#scanner.offset);
  }
}
