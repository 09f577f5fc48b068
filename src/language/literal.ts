/** Text as a regular expression that matches only it. Safe inside and outside a character class, with the `u` flag. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (character) =>
    character === "-" ? "\\x2d" : `\\${character}`,
  );
}
