import { INVISIBLE } from "../../src/domain/sentence.ts";

/** The colours that our own renderers set. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[(?:[0-2]|3[369]|1;31|1;97;41)m`, "g");

/** What in a text steers the terminal that shows it, or the runner in whose log it stands. */
export function steeringIn(text: string): string[] {
  const shown = text.replace(COLOUR, "");
  return [
    ...(shown.replaceAll("\n", "").search(INVISIBLE) >= 0 ? ["a character that acts or hides"] : []),
    ...(commanding(text) || commanding(shown) ? ["a command to the runner"] : []),
  ];
}

/** What in one line of a log isn't the one annotation that it is meant to be, or plain text. */
export function commandsIn(line: string): string[] {
  const shown = line.replaceAll("\u200b", "");
  const isOurs = /^::(?:error|warning|notice) file=[^:,]*,line=\d+,endLine=\d+,title=[^:,]*::/.test(line);
  return [
    ...(shown.search(INVISIBLE) >= 0 ? ["a character that acts or hides"] : []),
    ...(commanding(isOurs ? line.slice(2) : line) ? ["a command to the runner"] : []),
  ];
}

/** As the runner reads a line: white space before `::` doesn't count, and an old command stands anywhere. */
function commanding(text: string): boolean {
  return /^\s*::|##\[/m.test(text);
}
