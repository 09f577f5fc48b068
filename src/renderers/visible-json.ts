import { INVISIBLE } from "../domain/sentence.ts";

/** The same JSON value, spelled so that a terminal or an editor that shows the file is not steered by a name in it. */
export function withoutInvisibles(json: string): string {
  return json.replace(INVISIBLE, (character) => (character === "\n" ? character : unicodeEscape(character)));
}

function unicodeEscape(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
