/** How many characters a comment, a review, and each text of a check run may have on GitHub. */
export const MOST_CHARACTERS = 65_535;

const NOTE = "\n\n*The rest was left out: GitHub takes no longer texts.*";

/** Shortens a text to what GitHub takes. It keeps the last paragraph, which may hold a hidden marker. */
export function fitted(text: string, most: number = MOST_CHARACTERS): string {
  if (text.length <= most) return text;
  const last = text.lastIndexOf("\n\n");
  const end = last >= 0 && text.length - last <= LONGEST_MARKER ? text.slice(last) : "";
  return cut(text, most - NOTE.length - end.length) + NOTE + end;
}

/** A review's marker names comments. */
const LONGEST_MARKER = 8_000;

/** The beginning of a text, never cut in the middle of a character. */
export function cut(text: string, most: number): string {
  const last = text.charCodeAt(most - 1);
  const isHalf = text.length > most && last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHalf ? most - 1 : most);
}
