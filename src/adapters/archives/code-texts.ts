/** How much code of one package is read. What is more isn't known, and that makes its class unknown. */
export const CODE_LIMITS = {
  /** Bytes of one file. */
  textBytes: 1024 * 1024,
  /** Bytes of all files. */
  bytes: 4 * 1024 * 1024,
} as const;

/** How often more is asked for: modules name modules, and nobody nests them so deep. */
const MOST_ROUNDS = 8;

export type CodeTexts = ReadonlyMap<string, string>;

/** Reads files by their paths, at most so many bytes; those that it leaves out are absent. */
export type ReadCode = (paths: ReadonlySet<string>, most: number) => Promise<CodeTexts>;

/** Reads what `lacking` asks for until it asks for nothing new, within the limits. */
export async function codeTexts(
  lacking: (texts: CodeTexts) => readonly string[],
  read: ReadCode,
): Promise<CodeTexts> {
  const texts = new Map<string, string>();
  const asked = new Set<string>();
  let left: number = CODE_LIMITS.bytes;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const wanted = new Set(lacking(texts).filter((path) => !asked.has(path)));
    if (wanted.size === 0) break;
    for (const [path, text] of await read(wanted, left)) {
      texts.set(path, text);
      left -= Buffer.byteLength(text);
    }
    for (const path of wanted) asked.add(path);
  }
  return texts;
}
