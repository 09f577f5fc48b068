import type { Entry } from "../../domain/tree.ts";
import { RemoteError } from "../remote-error.ts";
import { field, textIn } from "./answers.ts";
import { askGraphql, type GitHub, type RepositoryName } from "./api.ts";

/** What one GraphQL request reads. GitHub cuts a text after 512,000 bytes, and ends a query after ten seconds. */
const BATCH_LIMITS = { files: 60, fileBytes: 500_000, bytes: 2_000_000 } as const;

/** Sorts files into batches, and a rest: files too large for a batch, or a single one. */
export function batchesOf(entries: readonly Entry[]): Readonly<{ batches: Entry[][]; rest: Entry[] }> {
  const small = entries.filter(({ size }) => size <= BATCH_LIMITS.fileBytes);
  const rest = entries.filter(({ size }) => size > BATCH_LIMITS.fileBytes);
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
  { owner, repo }: RepositoryName,
  entries: readonly Entry[],
): Promise<ReadonlyMap<Entry["id"], Uint8Array>> {
  const ids = Object.fromEntries(entries.map(({ id }, index) => [`o${index}`, id]));
  try {
    const { data } = await askGraphql(github, `reading ${entries.length} files`, queryFor(ids), {
      owner,
      repo,
      ...ids,
    });
    const texts = Object.entries(ids).map(([alias, id]) => [id, wholeText(field(data, "repository"), alias)]);
    return new Map(texts.filter((each): each is [string, Uint8Array] => each[1] !== undefined));
  } catch (error) {
    if (error instanceof RemoteError && error.reason !== "rate-limit") return new Map();
    throw error;
  }
}

function queryFor(ids: Readonly<Record<string, string>>): string {
  const aliases = Object.keys(ids);
  const variables = aliases.map((alias) => `, $${alias}: GitObjectID!`).join("");
  const fields = aliases.map((alias) => `${alias}: object(oid: $${alias}) { ...content }`).join("\n    ");
  return `query TorilBlobs($owner: String!, $repo: String!${variables}) {
  repository(owner: $owner, name: $repo) {
    ${fields}
  }
}
fragment content on Blob { isBinary isTruncated text }`;
}

function wholeText(repository: unknown, alias: string): Uint8Array | undefined {
  const blob = field(repository, alias);
  const text = textIn(blob, "text");
  const isWhole = field(blob, "isBinary") === false && field(blob, "isTruncated") === false;
  return isWhole && text !== undefined ? new TextEncoder().encode(text) : undefined;
}
