/** A file of the repository; null where the change takes it away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/**
 * One small change to an app, and what has to come of it. A class of attacks is a list of these, with harmless neighbours
 * that look alike and stay silent.
 */
export type Attack = Readonly<{
  /** Finishes the sentence "it …". */
  name: string;
  /** What base holds beside, or in place of, the files of `APP`. */
  base?: Files;
  /** What head changes of that. */
  change: Files;
  /**
   * `loud`: never a pass, by a finding of medium or above or by a gap that blocks. `silent`: a pass without a finding above
   * low. `named`: a pass that names the file as not covered.
   */
  expect: "loud" | "silent" | "named";
  /** The rule that has to say it, where it is one; or the path at which it must be said. */
  rule?: string;
  at?: string;
  /** What the real cargo, npm, git or Tauri did with it, and how that was seen. */
  real: string;
}>;

/** A class of attacks: what decides the thing in the real tool, as a sentence. */
export type AttackClass = Readonly<{ name: string; decides: string; attacks: readonly Attack[] }>;
