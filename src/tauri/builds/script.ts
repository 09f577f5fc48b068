import { placesIn } from "../../formats/lines.ts";
import type { SourceFile } from "../../formats/value.ts";
import { Recent } from "../recent.ts";
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

/** As many texts as the commands of a large repository hold. Readers ask for the same ones again and again. */
const MOST_TEXTS = 2_000;

const SPLIT = new Recent<SplitScript>(MOST_TEXTS);

export function splitScript({ text, dialect }: Pick<Script, "text" | "dialect">): SplitScript {
  if (text.length > LONGEST_KEPT) return split(text, dialect);
  return SPLIT.get(`${dialect} ${text}`, () => split(text, dialect));
}

/** A longer text is gone through anew, so that what is kept stays small. */
const LONGEST_KEPT = 4_096;

function split(text: string, dialect: Dialect): SplitScript {
  switch (dialect) {
    case "posix":
      return splitPosix(text);
    case "powershell":
      return splitPowershell(text);
    case "batch":
      return splitBatch(text);
  }
}
