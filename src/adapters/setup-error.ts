/** The surroundings are not as Toril needs them. The message says what is wrong and what to do next. */
export class SetupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "SetupError";
  }
}
