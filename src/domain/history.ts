/** A commit and its first parent, by their hashes: what one merge changed on its branch. */
export type Step = Readonly<{ commit: string; parent: string }>;

/** The same, with the paths that differ. */
export type TouchingStep = Step & Readonly<{ paths: readonly string[] }>;
