/** A review asked for more steps than it may take. What was being decided stays undecided, and that is never "no". */
export class OutOfWork extends Error {
  constructor(most: number) {
    super(`more than ${most} steps of work`);
    this.name = "OutOfWork";
  }
}

/**
 * The steps that one review may take, over all its questions: what bounds its time, however its files are made. A step
 * is something small of about the same size everywhere, such as one move of one automaton. Steps are counted and never
 * timed, so that a review takes the same ones on every machine; a remembered answer costs what it cost the first time.
 */
export class Work {
  readonly #most: number;
  #taken = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get taken(): number {
    return this.#taken;
  }

  /** @throws OutOfWork once the budget is used up, and from then on always */
  spend(steps: number): void {
    this.#taken += steps;
    if (this.#taken > this.#most) throw new OutOfWork(this.#most);
  }
}
