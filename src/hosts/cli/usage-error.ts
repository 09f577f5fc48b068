/** The words of the command line are wrong: what of them, as a sentence without its full stop. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}
