import { placesIn } from "../../formats/lines.ts";
import type { SourceFile } from "../../formats/value.ts";
import { splitBatch } from "./shell/batch.ts";
import { splitPosix } from "./shell/posix.ts";
import { splitPowershell } from "./shell/powershell.ts";
import type { SplitScript } from "./shell/words.ts";

/** The languages of command lines that we read. */
export type Dialect = "posix" | "powershell" | "batch";

/** Text that a shell runs, and its place: a function that gives the line of the file for each offset. */
export type Script = Readonly<{
  text: string;
  dialect: Dialect;
  path: string;
  lineAt(offset: number): number;
}>;

/** A script that is a file of its own. */
export function scriptOf(file: SourceFile, dialect: Dialect): Script {
  const placeAt = placesIn(file);
  return { text: file.text, dialect, path: file.path, lineAt: (offset) => placeAt(offset, offset).line };
}

/** A script that is a value in another file. Its lines may not be lines of that file: a folded text of YAML is an example. */
export function scriptAt(
  text: string,
  dialect: Dialect,
  { path, line, endLine }: Readonly<{ path: string; line: number; endLine: number }>,
): Script {
  const placeAt = placesIn({ path, id: "", text });
  const lineAt = (offset: number) => Math.min(line + placeAt(offset, offset).line - 1, endLine);
  return { text, dialect, path, lineAt };
}

export function splitScript({ text, dialect }: Pick<Script, "text" | "dialect">): SplitScript {
  switch (dialect) {
    case "posix":
      return splitPosix(text);
    case "powershell":
      return splitPowershell(text);
    case "batch":
      return splitBatch(text);
  }
}
