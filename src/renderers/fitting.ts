/** As many of the items, from the first, as the room holds once rendered; and how many are left. */
export function fitting<T>(
  items: readonly T[],
  render: (item: T) => string,
  room: number,
): Readonly<{ shown: readonly string[]; left: number }> {
  const shown: string[] = [];
  let used = 0;
  for (const item of items) {
    const text = render(item);
    used += text.length + 2;
    if (used > room) break;
    shown.push(text);
  }
  return { shown, left: items.length - shown.length };
}
