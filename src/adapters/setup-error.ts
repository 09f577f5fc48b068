/** Something outside of the review isn't as Toril needs it. The message says what is wrong and what to do next. */
export class SetupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "SetupError";
  }
}
