import { Odd } from "./odd.ts";

/** Takes bytes from a stream, in pieces of the length that the caller asks for. It doesn't keep what it has given out. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next `count` bytes; fewer only at the end. They are held in memory, so the caller has to bound `count`. */
  async upTo(count: number): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    for (let missing = count; missing > 0 && (await this.#fill()); ) {
      const part = this.#held.subarray(0, missing);
      this.#held = this.#held.subarray(part.length);
      missing -= part.length;
      parts.push(part);
    }
    return Buffer.concat(parts);
  }

  async exactly(count: number): Promise<Buffer> {
    const bytes = await this.upTo(count);
    if (bytes.length < count) throw new Odd(CUT);
    return bytes;
  }

  async skip(count: number): Promise<void> {
    for (let missing = count; missing > 0; ) {
      if (!(await this.#fill())) throw new Odd(CUT);
      const passed = Math.min(missing, this.#held.length);
      this.#held = this.#held.subarray(passed);
      missing -= passed;
    }
  }

  /** Reads the rest, and says whether it is only zeros. */
  async restIsZeros(): Promise<boolean> {
    while (await this.#fill()) {
      if (this.#held.some((byte) => byte !== 0)) return false;
      this.#held = new Uint8Array();
    }
    return true;
  }

  /** Whether there is anything left. */
  async #fill(): Promise<boolean> {
    while (this.#held.length === 0) {
      const next = await this.#chunks.next();
      if (next.done === true) return false;
      this.#held = next.value;
    }
    return true;
  }
}

const CUT = "isn't a whole tar.gz file";
