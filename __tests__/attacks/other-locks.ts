/** A text with parts of it replaced, each of which has to be there. */
export function changed(text: string, ...parts: readonly (readonly [string, string])[]): string {
  return parts.reduce((whole, [from, to]) => {
    if (!whole.includes(from)) throw new Error(`There is no ${JSON.stringify(from)} to be replaced.`);
    return whole.replace(from, () => to);
  }, text);
}
