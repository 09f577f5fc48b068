/**
 * What git names by a hash, kept between reviews. Nothing in it ever goes out of date, so it only has to be bounded.
 * Contents are checked against their hash again; listings can't be, so it lies where only Toril writes.
 */
export type ContentCache = Readonly<{
  get(key: string): Promise<Uint8Array | undefined>;
  put(key: string, bytes: Uint8Array): Promise<void>;
}>;

/** For a run that is over when its one review is. */
export const noContentCache: ContentCache = { get: async () => undefined, put: async () => {} };

/** Keeps in memory what was used last, up to so many bytes. Something larger than all of it is not kept. */
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
