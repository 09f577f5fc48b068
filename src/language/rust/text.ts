/** Rust's `regex` refuses the expression, so it never matches anything. */
export class RefusedExpression extends Error {}

/** We can't read the expression, but Rust may: nothing is known of what it matches. */
export class UnreadExpression extends Error {}

const SPACE = /^\p{White_Space}$/u;

/** Reads the text of an expression from left to right. With the flag `x`, spaces and comments don't count. */
export class RustText {
  /** The flag `x`. */
  ignoresSpace = false;
  readonly #characters: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#characters = Array.from(text);
  }

  /** The character here, or one after it; "" where the text has ended. */
  peek(after = 0): string {
    return this.#characters[this.#at + after] ?? "";
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#characters.length;
  }

  get at(): number {
    return this.#at;
  }

  set at(place: number) {
    this.#at = place;
  }

  /** Goes on by one character, and says which it was. */
  take(): string {
    const character = this.peek();
    this.#at += 1;
    return character;
  }

  takeIf(text: string): boolean {
    const is = Array.from(text).every((character, i) => this.peek(i) === character);
    if (is) this.#at += text.length;
    return is;
  }

  /** The same, and then skips what doesn't count. */
  takeAndSkip(): string {
    const character = this.take();
    this.skip();
    return character;
  }

  skip(): void {
    while (this.ignoresSpace && (this.isSpace() || this.peek() === "#")) {
      const isComment = this.take() === "#";
      while (isComment && !this.isAtEnd && this.take() !== "\n");
    }
  }

  isSpace(): boolean {
    return SPACE.test(this.peek());
  }

  /** The next character that counts, as Rust's parser finds it: after a `#`, that is the first character of the comment. */
  peekBehindSpace(): string {
    if (!this.ignoresSpace) return this.peek(1);
    let isComment = false;
    for (let after = 1; this.peek(after) !== ""; after += 1) {
      const character = this.peek(after);
      if (SPACE.test(character)) continue;
      if (!isComment && character === "#") isComment = true;
      else if (isComment && character === "\n") isComment = false;
      else return character;
    }
    return this.peek(1);
  }
}
