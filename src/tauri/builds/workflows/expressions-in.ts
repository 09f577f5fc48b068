/** The expressions of a workflow's text, `${{ … }}`, without their brackets. Brackets in their strings end none. */
export function expressionsIn(text: string): string[] {
  const [, ...pieces] = text.split("${{");
  return pieces.map((piece) => /^(?:'[^']*'|[^'}]|\}(?!\}))*/.exec(piece)?.[0] ?? "");
}
