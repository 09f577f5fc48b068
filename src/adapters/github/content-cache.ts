/**
 * Content that git names by a hash, kept between reviews. It never goes out of date, so it only has to be bounded. Files are
 * checked against their hash again. Listings can't be, so the cache has to lie where only Toril writes.
 */
export type ContentCache = Readonly<{
  get(key: string): Promise<Uint8Array | undefined>;
  put(key: string, bytes: Uint8Array): Promise<void>;
}>;

/** For a run of a single review. */
export const noContentCache: ContentCache = { get: async () => undefined, put: async () => {} };

/** Keeps recently used content in memory, up to so many bytes. Content larger than that isn't kept. */
export function memoryContentCache(mostBytes = 64 * 1024 * 1024): ContentCache {
  const kept = new Map<string, Uint8Array>();
  let size = 0;

  function drop(key: string): void {
    size -= kept.get(key)?.length ?? 0;
    kept.delete(key);
  }

  return {
    async get(key) {
      const bytes = kept.get(key);
      if (bytes === undefined) return undefined;
      kept.delete(key);
      kept.set(key, bytes); // a map keeps the order of insertion: the first is the one used longest ago
      return bytes;
    },

    async put(key, bytes) {
      drop(key);
      if (bytes.length > mostBytes) return;
      kept.set(key, bytes);
      size += bytes.length;
      for (const oldest of kept.keys()) {
        if (size <= mostBytes) break;
        drop(oldest);
      }
    },
  };
}
