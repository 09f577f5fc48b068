import type { Entry } from "../../domain/tree.ts";
import { RemoteError } from "../remote-error.ts";
import { field, textIn } from "./answers.ts";
import type { GitHub, QueryAnswer, RepositoryName } from "./api.ts";
import { askRepository, type QueryPart, TEXT } from "./repository-query.ts";

/** What one GraphQL request reads. GitHub cuts a text after 512,000 bytes, and ends a query after ten seconds. */
const BATCH_LIMITS = { files: 60, fileBytes: 500_000, bytes: 2_000_000 } as const;

/** Whether the text of a file can come in a batch. */
export function isShort({ size }: Entry): boolean {
  return size <= BATCH_LIMITS.fileBytes;
}

/** The first files that fit into one batch, beside others that are in it already. */
export function fitting(entries: readonly Entry[], beside: readonly Entry[] = []): Entry[] {
  let bytes = beside.reduce((sum, { size }) => sum + size, 0);
  return entries
    .filter(isShort)
    .slice(0, BATCH_LIMITS.files - beside.length)
    .filter(({ size }) => {
      bytes += size;
      return bytes <= BATCH_LIMITS.bytes;
    });
}

/** Sorts files into batches, and a rest: files too large for a batch, or a single one. */
export function batchesOf(entries: readonly Entry[]): Readonly<{ batches: Entry[][]; rest: Entry[] }> {
  const small = entries.filter(isShort);
  const rest = entries.filter((entry) => !isShort(entry));
  const batches: Entry[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const entry of small) {
    const last = batches.at(-1);
    bytes += entry.size;
    if (last !== undefined && last.length < BATCH_LIMITS.files && bytes <= BATCH_LIMITS.bytes)
      last.push(entry);
    else {
      batches.push([entry]);
      bytes = entry.size;
    }
  }
  rest.push(...batches.filter(({ length }) => length === 1).flat());
  return { batches: batches.filter(({ length }) => length > 1), rest };
}

/**
 * The texts of many blobs in one request. A blob that isn't UTF-8, or that is cut off, is missing or wrong in the answer: the
 * caller compares hashes, and asks for such a blob by itself. If the whole request fails, only that request is lost,
 * except for the rate limit, where asking more often wouldn't help.
 */
export async function readBatch(
  github: GitHub,
  repository: RepositoryName,
  entries: readonly Entry[],
): Promise<ReadonlyMap<Entry["id"], Uint8Array>> {
  const doing = `reading ${entries.length} files`;
  const query = { name: "TorilBlobs", parts: [blobsPart(entries)] };
  try {
    return textsIn(await askRepository(github, doing, repository, query), entries);
  } catch (error) {
    if (error instanceof RemoteError && error.reason !== "rate-limit") return new Map();
    throw error;
  }
}

/** Asks for the texts of blobs. */
export function blobsPart(entries: readonly Entry[]): QueryPart {
  const variables = entries.map(({ id }, index) => ({ name: `o${index}`, type: "GitObjectID!", value: id }));
  return { fields: variables.map(({ name }) => `${name}: object(oid: $${name}) ${TEXT}`), variables };
}

/** The texts that came whole, as far as the answer tells. */
export function textsIn(
  { data }: QueryAnswer,
  entries: readonly Entry[],
): ReadonlyMap<Entry["id"], Uint8Array> {
  const repository = field(data, "repository");
  const texts = entries.map(({ id }, index) => [id, wholeText(field(repository, `o${index}`))] as const);
  return new Map(texts.flatMap(([id, bytes]) => (bytes === undefined ? [] : [[id, bytes] as const])));
}

/** The bytes of a blob's text; undefined where it is no text, or is cut off. */
export function wholeText(blob: unknown): Uint8Array | undefined {
  const text = textIn(blob, "text");
  const isWhole = field(blob, "isBinary") === false && field(blob, "isTruncated") === false;
  return isWhole && text !== undefined ? new TextEncoder().encode(text) : undefined;
}
