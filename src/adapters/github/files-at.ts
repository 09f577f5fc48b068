import type { Entry } from "../../domain/tree.ts";
import { field, isObjectId, numberIn } from "./answers.ts";
import type { QueryAnswer } from "./api.ts";
import { isShort, wholeText } from "./blob-batch.ts";
import { type QueryPart, TEXT } from "./repository-query.ts";

/** A file of a commit, and its bytes where they came whole as text. */
export type FileAt = Readonly<{ entry: Entry; bytes: Uint8Array | undefined }>;

/**
 * Asks what a commit holds at the paths of these files, which saves listing it. Their texts come too, if these files are short
 * enough for that.
 */
export function filesAtPart(commit: string, files: readonly Entry[]): QueryPart {
  const paths = files.map(({ path }, index) => ({ name: `p${index}`, type: "String!", value: path }));
  const asked = files.map((file, index) => {
    const text = isShort(file) ? ` object ${TEXT}` : "";
    return `p${index}: file(path: $p${index}) { mode oid size${text} }`;
  });
  return {
    fields: [`commit: object(oid: $commit) { ... on Commit { ${asked.join(" ")} } }`],
    variables: [{ name: "commit", type: "GitObjectID!", value: commit }, ...paths],
  };
}

/** The regular files of the answer. What is something else, or wasn't answered, is absent. */
export function filesAtIn({ data }: QueryAnswer, files: readonly Entry[]): FileAt[] {
  const commit = field(field(data, "repository"), "commit");
  return files.flatMap(({ path }, index) => fileIn(path, field(commit, `p${index}`)));
}

/** The bits of a mode that tell the kind of an entry, and those of a regular file. */
const [KIND, REGULAR] = [0o170000, 0o100000];

function fileIn(path: string, file: unknown): FileAt[] {
  const [id, size, mode] = [field(file, "oid"), numberIn(file, "size"), numberIn(file, "mode")];
  const isFile = mode !== undefined && (mode & KIND) === REGULAR;
  if (!isFile || !isObjectId(id) || size === undefined) return [];
  return [{ entry: { path, id, size }, bytes: wholeText(field(file, "object")) }];
}
