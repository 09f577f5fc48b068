/**
 * Lines that head has and base hasn't, one after the other. A diff can often be read in several ways: what was put after
 * a closing brace, brace included, was as well put before it. `up` and `down` say how far the same run may be moved.
 */
export type Run = Readonly<{ first: number; last: number; up: number; down: number }>;

/** Whether all these lines may be what was added. */
export function isWithin(run: Run, first: number, last: number): boolean {
  return last - first <= run.last - run.first && first >= run.first - run.up && last <= run.last + run.down;
}

type Row = Readonly<{ text: string; isContext: boolean }>;

/**
 * Collects the runs of one hunk. Lines that went are looked for among those that came in their place: a comma or an
 * indent more makes no other line. Where one stays missing, what came took its place and is no mere addition.
 */
export class AddedRuns {
  readonly #first: number;
  readonly #rows: Row[] = [];
  readonly #runs: { first: number; last: number }[] = [];
  #removed: string[] = [];
  #added: number[] = [];

  /** @param first the number of the hunk's first line in head */
  constructor(first: number) {
    this.#first = first;
  }

  take(sign: string, line: string): void {
    const text = bare(line);
    if (sign === " ") this.#endBlock();
    if (sign === "+") this.#added.push(this.#rows.length);
    if (sign === "-") this.#removed.push(text);
    else this.#rows.push({ text, isContext: sign === " " });
  }

  finish(): Run[] {
    this.#endBlock();
    return this.#runs.map(({ first, last }) => ({
      first: this.#first + first,
      last: this.#first + last,
      up: this.#slack(first - 1, last, -1),
      down: this.#slack(last + 1, first, 1),
    }));
  }

  #endBlock(): void {
    const missing = new Map<string, number>();
    for (const text of this.#removed) missing.set(text, (missing.get(text) ?? 0) + 1);
    const others = this.#added.filter((row) => {
      const text = this.#rows[row]?.text ?? "";
      const count = missing.get(text) ?? 0;
      if (count > 1) missing.set(text, count - 1);
      else missing.delete(text);
      return count === 0;
    });
    if (missing.size === 0) for (const row of others) this.#extend(row);
    this.#removed = [];
    this.#added = [];
  }

  #extend(row: number): void {
    const run = this.#runs.at(-1);
    if (run !== undefined && run.last === row - 1) run.last = row;
    else this.#runs.push({ first: row, last: row });
  }

  /** How many lines beside the run are those at its other end. */
  #slack(outside: number, inside: number, step: 1 | -1): number {
    let count = 0;
    for (;;) {
      const next = this.#rows[outside + count * step];
      if (next?.isContext !== true || next.text !== this.#rows[inside + count * step]?.text) return count;
      count++;
    }
  }
}

function bare(text: string): string {
  return text.trim().replace(/(?<!\s)\s*,$/, "");
}
