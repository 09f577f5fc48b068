/** The expressions of a workflow's text, `${{ … }}`, without their brackets. Brackets in their strings end none. */
export function expressionsIn(text: string): string[] {
  const [, ...pieces] = text.split("${{");
  return pieces.map((piece) => /^(?:'[^']*'|[^'}]|\}(?!\}))*/.exec(piece)?.[0] ?? "");
}

/** `github . event['issue']['title']` as `github.event.issue.title`. Names keep their case, which counts for nothing. */
export function plainNames(text: string): string {
  return text
    .replace(/(?<=[\w*\])])\s*\[\s*(['"])([\w-]+)\1\s*\]/g, ".$2")
    .replace(/(?<=[\w*\])])\s*\.\s*(?=[\w*])/g, ".");
}
