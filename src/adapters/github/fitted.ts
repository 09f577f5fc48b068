/** Characters that GitHub takes for a comment, a review, and each text of a check run. */
export const MOST_CHARACTERS = 65_535;

const NOTE = "\n\n*The rest was left out: GitHub takes no longer texts.*";

/** A text as long as GitHub takes it. Its last paragraph stays: a hidden marker may stand there. */
export function fitted(text: string, most: number = MOST_CHARACTERS): string {
  if (text.length <= most) return text;
  const last = text.lastIndexOf("\n\n");
  const end = last >= 0 && text.length - last <= LONGEST_MARKER ? text.slice(last) : "";
  return cut(text, most - NOTE.length - end.length) + NOTE + end;
}

const LONGEST_MARKER = 500;

/** The beginning of a text, without half a character at its end. */
export function cut(text: string, most: number): string {
  const last = text.charCodeAt(most - 1);
  const isHalf = text.length > most && last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHalf ? most - 1 : most);
}
