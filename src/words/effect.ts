/** What a change does, in words: a widening as well as a narrowing. */
export type Effect = Readonly<{
  /** Who: "window `main`", "the crate `ring 0.17.8`". */
  subject: string;
  /** Does what: "call `plugin:fs|read_file`", "load a script". */
  action: string;
  /** What base allowed. */
  base: string;
  /** What head allows. */
  head: string;
}>;
