import { contentOf, type Gap, gapAt, gapIn } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import type { SourceFile, Value } from "./value.ts";
import { parseYamlDocuments } from "./yaml.ts";

/** The documents of a pnpm-lock.yaml, or why it can't be read. */
export type PnpmDocuments = Readonly<{
  /** What the project installs; null where the file has nothing of it. */
  project: Value | null;
  /** What pnpm itself runs with: plugins of its own, and the pnpm that the project asks for. */
  environment: Value | null;
  gaps: readonly Gap[];
}>;

const MOST_TEXT = 32 * 1024 * 1024;

/** Signs before values, of which the largest lockfiles have some eighty for each kilobyte. */
const LIMITS = { values: 1_500_000, depth: 100 };

/**
 * Cuts the file into its documents. pnpm looks for the lines `---` itself, before it parses anything: a file that begins with
 * one has the document of pnpm's environment first. A line that is a marker for YAML and not for pnpm is refused.
 */
export function pnpmDocuments(file: SourceFile): PnpmDocuments {
  const unread = (gap: Gap) => ({ project: null, environment: null, gaps: [gap] });
  const rests = contentOf(file);
  if (file.text.length > MOST_TEXT) {
    const message = `${code(file.path)} is longer than 32 MiB and was not compared.`;
    return unread(gapIn(file.path, { kind: "truncated", rests, message }));
  }
  const parsed = parseYamlDocuments(file, LIMITS);
  if (!parsed.ok) {
    const message = `${code(file.path)} isn't valid YAML, so no version in it counts: ${parsed.message}`;
    return unread(gapAt(parsed.at, { kind: "unparsed", rests, message }));
  }
  const [first = null, second = null] = parsed.documents.map((each) => (each.kind === "null" ? null : each));
  const markers = markersIn(file.text);
  if (markers === 0 && first !== null) return { project: first, environment: null, gaps: [] };
  if (markers === 2 && first !== null && parsed.documents.length === 2)
    return { project: second, environment: first, gaps: [] };
  const why = first === null ? "holds nothing" : "sets its documents apart as no known pnpm does";
  const message = `${code(file.path)} ${why}, so it isn't known which versions count. Let pnpm write it anew.`;
  return unread(gapIn(file.path, { kind: "unparsed", rests, message }));
}

/** How many markers there are, if pnpm finds the same ones as YAML does; else NaN. */
function markersIn(text: string): number {
  const markers = text.match(/^(?:---|\.\.\.)(?=\s|$)/gm)?.length ?? 0;
  if (markers === 0) return 0;
  const asPnpmHasIt = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const found = asPnpmHasIt.split("\n---\n").length - 1;
  return asPnpmHasIt.startsWith("---\n") && found + 1 === markers ? markers : Number.NaN;
}
