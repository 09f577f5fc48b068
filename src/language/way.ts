/** A step of a walk over automata, and the steps before it. */
export type Way = Readonly<{ from: Way | undefined; character: string }>;

/** The text that a walk has read. */
export function textOf(way: Way): string {
  const characters: string[] = [];
  for (let at: Way | undefined = way; at !== undefined; at = at.from) characters.push(at.character);
  return characters.reverse().join("");
}
