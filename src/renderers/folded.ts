import { fitting } from "./fitting.ts";

/** What a reader may unfold: as many of the items, from the first, as the room holds. */
export type Folded<T> = Readonly<{
  /** Plain words of ours. */
  summary: string;
  items: readonly T[];
  render: (item: T) => string;
  /** Characters. */
  room: number;
  between?: string;
}>;

/** A folded part of a page; "" where there is nothing in it. What has no room is counted. */
export function folded<T>({ summary, items, render, room, between = "\n" }: Folded<T>): string {
  if (items.length === 0) return "";
  const { shown, left } = fitting(items, render, room);
  const more = left === 0 ? [] : [`\n${left} more in the JSON of this review.`];
  return `<details><summary>${summary}</summary>\n\n${[...shown, ...more].join(between)}\n\n</details>`;
}
