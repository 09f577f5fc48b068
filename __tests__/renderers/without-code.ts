/** Markdown without its fenced blocks and code spans, as CommonMark pairs runs of backticks that nothing escapes. */
export function withoutCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, "")
    .split("\n")
    .map((line) =>
      line.replace(/\\.|(`+)(?!`)(?:.*?[^`])\1(?!`)/g, (found, fence) => (fence === undefined ? found : "")),
    )
    .join("\n");
}
