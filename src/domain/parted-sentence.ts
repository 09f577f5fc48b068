import { code, spansOf } from "./sentence.ts";

/** A sentence around its last name. */
export type PartedSentence = Readonly<{ before: string; name: string; after: string }>;

/** A sentence with what parts it from others that are alike, which is the last name in it; null where it has none. */
export function parted(sentence: string): PartedSentence | null {
  const spans = spansOf(sentence);
  const at = spans.findLastIndex(({ kind }) => kind === "code");
  const name = spans[at];
  if (name === undefined) return null;
  const written = (from: number, to?: number) =>
    spans
      .slice(from, to)
      .map(({ kind, text }) => (kind === "code" ? code(text) : text))
      .join("");
  return { before: written(0, at), name: name.text, after: written(at + 1) };
}

/** What sentences have in common that differ in their last name alone. */
export function butLastName(sentence: string): string {
  const parts = parted(sentence);
  return parts === null ? sentence : `${parts.before}\n${parts.after}`;
}
