import type { SourceFile } from "../../formats/value.ts";

/** A line joined with those that it continues in, and the number of the first, from 1. */
export type LogicalLine = Readonly<{ text: string; line: number }>;

/** The lines of a file. A line that ends in a backslash continues in the next. */
export function logicalLines({ text }: SourceFile): LogicalLine[] {
  const lines: LogicalLine[] = [];
  let [pending, start]: [string, number] = ["", 1];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (pending === "") start = i + 1;
    const goesOn = /(?:^|[^\\])(?:\\\\)*\\$/.test(line);
    pending = pending === "" ? line : `${pending}\n${line}`;
    if (goesOn) continue;
    lines.push({ text: pending, line: start });
    pending = "";
  }
  return pending === "" ? lines : [...lines, { text: pending, line: start }];
}
