import { code } from "../../domain/sentence.ts";
import type { Entry, Tree } from "../../domain/tree.ts";
import { blobId } from "../blob-id.ts";
import { ReadBudget } from "../bounds.ts";
import { concurrently } from "../concurrently.ts";
import { RemoteError } from "../remote-error.ts";
import { isObjectId, textIn } from "./answers.ts";
import { ask, type GitHub, type RepositoryName } from "./api.ts";
import { batchesOf, readBatch } from "./blob-batch.ts";
import type { ContentCache } from "./content-cache.ts";
import { oddAnswer } from "./failures.ts";

/** How many requests for single files run at once. */
const READS_AT_ONCE = 8;

/** What a run has asked for, by id: both trees share it, so that nothing is fetched twice. */
export type AskedBlobs = Map<Entry["id"], Promise<Uint8Array | undefined>>;

/**
 * Reads blobs by their ids: from the cache, many small ones in one GraphQL request, the rest one by one. Bytes are taken only
 * if their hash is the id, wherever they came from. A blob that GitHub doesn't have is absent from the answer. Throws a
 * RemoteError where GitHub doesn't answer.
 */
export function blobReader(
  github: GitHub,
  repository: RepositoryName,
  cache: ContentCache,
  asked: AskedBlobs = new Map(),
): Tree["read"] {
  const budget = new ReadBudget();
  return async (entries) => {
    const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
    const granted = unique.filter((entry) => isObjectId(entry.id) && budget.grants(entry));
    const missing = granted.filter(({ id }) => !asked.has(id));
    const found = fetchAll(github, repository, cache, missing);
    for (const { id } of missing)
      asked.set(
        id,
        found.then((blobs) => blobs.get(id)),
      );
    const blobs = await Promise.all(granted.map(async ({ id }) => [id, await asked.get(id)] as const));
    return new Map(blobs.flatMap(([id, bytes]) => (bytes === undefined ? [] : [[id, bytes] as const])));
  };
}

/** Of these files those that only GitHub can give. The others are taken from the cache at once. */
export async function notKept(
  entries: readonly Entry[],
  cache: ContentCache,
  asked: AskedBlobs,
): Promise<Entry[]> {
  const missing = entries.filter(({ id }) => !asked.has(id));
  for (const [id, bytes] of await fromCache(missing, cache)) asked.set(id, Promise.resolve(bytes));
  return missing.filter(({ id }) => !asked.has(id));
}

/** Takes in blobs that came along with something else. Bytes of another hash than their id's are left. */
export async function takeIn(
  blobs: Iterable<readonly [Entry["id"], Uint8Array]>,
  cache: ContentCache,
  asked: AskedBlobs,
): Promise<void> {
  const whole = [...blobs].filter(([id, bytes]) => isContentOf(id, bytes));
  for (const [id, bytes] of whole) asked.set(id, Promise.resolve(bytes));
  await concurrently(whole, READS_AT_ONCE, ([id, bytes]) => cache.put(keyOf(id), bytes));
}

async function fetchAll(
  github: GitHub,
  repository: RepositoryName,
  cache: ContentCache,
  entries: readonly Entry[],
): Promise<ReadonlyMap<Entry["id"], Uint8Array>> {
  const found = await fromCache(entries, cache);
  const kept = new Set(found.keys());
  const { batches, rest } = batchesOf(entries.filter(({ id }) => !found.has(id)));

  const single = async (entry: Entry): Promise<void> => {
    keep(entry, await readBlob(github, repository, entry));
  };
  const inBatches = async (): Promise<void> => {
    for (const batch of batches) {
      const texts = await readBatch(github, repository, batch);
      for (const entry of batch) keep(entry, texts.get(entry.id));
    }
  };
  await Promise.all([inBatches(), concurrently(rest, READS_AT_ONCE, single)]);
  const missed = batches.flat().filter(({ id }) => !found.has(id));
  await concurrently(missed, READS_AT_ONCE, single);
  const fetched = [...found].filter(([id]) => !kept.has(id));
  await concurrently(fetched, READS_AT_ONCE, ([id, bytes]) => cache.put(keyOf(id), bytes));
  return found;

  function keep({ id }: Entry, bytes: Uint8Array | undefined): void {
    if (bytes !== undefined && isContentOf(id, bytes)) found.set(id, bytes);
  }
}

async function fromCache(
  entries: readonly Entry[],
  cache: ContentCache,
): Promise<Map<Entry["id"], Uint8Array>> {
  const known = await concurrently(entries, READS_AT_ONCE, async ({ id }) => {
    const bytes = await cache.get(keyOf(id));
    return bytes !== undefined && isContentOf(id, bytes) ? ([id, bytes] as const) : undefined;
  });
  return new Map(known.filter((each) => each !== undefined));
}

function keyOf(id: Entry["id"]): string {
  return `blob ${id}`;
}

function isContentOf(id: Entry["id"], bytes: Uint8Array): boolean {
  return blobId(bytes, id.length === 64 ? "sha256" : "sha1") === id;
}

/** The bytes of one blob; undefined where the repository doesn't have it. GitHub gives blobs of up to 100 MB. */
async function readBlob(
  github: GitHub,
  repository: RepositoryName,
  { id, path }: Entry,
): Promise<Uint8Array | undefined> {
  const doing = `reading ${code(path)}`;
  const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
  try {
    const content = textIn(await ask(github, doing, route, { ...repository, file_sha: id }), "content");
    if (content === undefined) throw oddAnswer(doing);
    return new Uint8Array(Buffer.from(content, "base64"));
  } catch (error) {
    if (error instanceof RemoteError && error.reason === "absent") return undefined;
    throw error;
  }
}
