/** A position in a text, which a splitter moves forward and never back. */
export class Cursor {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  peek(ahead = 0): string {
    return this.text[this.at + ahead] ?? "";
  }

  take(): string {
    return this.text[this.at++] ?? "";
  }

  startsWith(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  /** Takes what a sticky expression matches here; undefined where it doesn't match. */
  match(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.text);
    if (found === null) return undefined;
    this.at = sticky.lastIndex;
    return found;
  }

  /** Takes everything through the next `end`; the whole rest where there is none. */
  takeThrough(end: string): string {
    const found = this.text.indexOf(end, this.at);
    const taken = this.text.slice(this.at, found < 0 ? this.text.length : found);
    this.at = found < 0 ? this.text.length : found + end.length;
    return taken;
  }
}
