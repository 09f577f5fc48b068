import type { Work } from "../domain/work.ts";
import { type Alphabet, alphabetOf, classOf } from "./alphabet.ts";
import { codeOf, oneOf } from "./characters.ts";
import { type Language, NOWHERE, TooComplex } from "./language.ts";

/** Entries that the table may have. */
const MOST = 3_000_000;

/**
 * The language of exactly these words, as a tree of their beginnings. There may be thousands of words; the tree is about as
 * large as they are long.
 * @throws TooComplex where the tree would be too large
 */
export function wordTree(words: readonly string[], work: Work): Language {
  const characters = new Set(words.flatMap((word) => [...word]));
  const alphabet = alphabetOf([...characters].map(oneOf), work);
  const rows: number[][] = [rowFor(alphabet)];
  const accepting: number[] = [0];
  for (const word of words) {
    let state = 0;
    for (const character of word) {
      const its = classOf(alphabet, codeOf(character));
      const row = rows[state] as number[];
      if (row[its] === NOWHERE) {
        if (rows.length * alphabet.size > MOST) throw new TooComplex(`${words.length} labels`);
        work.spend(alphabet.size);
        row[its] = rows.push(rowFor(alphabet)) - 1;
        accepting.push(0);
      }
      state = row[its] ?? 0;
    }
    accepting[state] = 1;
  }
  return { alphabet, next: Int32Array.from(rows.flat()), accepting: Uint8Array.from(accepting) };
}

function rowFor({ size }: Alphabet): number[] {
  return new Array<number>(size).fill(NOWHERE);
}
