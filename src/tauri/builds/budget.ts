/** How many commands are looked at for the scripts of one app. A script that calls itself would never end. */
const MOST_COMMANDS = 20_000;

/** How many more commands may be looked at. */
export class Budget {
  #left: number;
  #isCut = false;

  constructor(most = MOST_COMMANDS) {
    this.#left = most;
  }

  /** False once nothing is left. */
  take(): boolean {
    this.#left -= 1;
    if (this.#left < 0) this.#isCut = true;
    return this.#left >= 0;
  }

  /** Notes that something wasn't looked at for another reason than a used-up budget. */
  leaveOut(): void {
    this.#isCut = true;
  }

  /** Whether something wasn't looked at. */
  get isCut(): boolean {
    return this.#isCut;
  }
}
