import type { Entry, Tree } from "../../domain/tree.ts";
import { blobId } from "../blob-id.ts";
import { ReadBudget } from "../bounds.ts";
import { ListingBuilder } from "../listing.ts";

/** A tree of files given by path, for tests and for callers that already hold the files. */
export function memoryTree(files: Readonly<Record<string, string | Uint8Array>>, rev = "memory"): Tree {
  const contents = new Map<string, Uint8Array>();
  const known = new Map<string | Uint8Array, Pick<Entry, "id" | "size">>();
  const listing = new ListingBuilder();
  for (const [path, content] of Object.entries(files)) {
    if (!listing.hasRoom()) break;
    const blob = known.get(content) ?? added(content);
    known.set(content, blob);
    listing.add({ path, ...blob });
  }
  const listed = listing.finish({ rev, sha: null });
  const budget = new ReadBudget();

  return {
    list: async () => listed,
    read: async (entries) => {
      const result = new Map<Entry["id"], Uint8Array>();
      for (const { id } of entries) {
        const bytes = contents.get(id);
        if (bytes !== undefined && !result.has(id) && budget.grants({ size: bytes.length }))
          result.set(id, bytes);
      }
      return result;
    },
  };
  function added(content: string | Uint8Array): Pick<Entry, "id" | "size"> {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const id = blobId(bytes);
    contents.set(id, bytes);
    return { id, size: bytes.length };
  }
}
