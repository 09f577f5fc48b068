/** Pages of a list: thirty at a time, a hundred at most, with links to the others. */

const USUAL = 30;
const MOST = 100;

export function page(
  all: readonly unknown[],
  url: URL,
): Readonly<{ items: readonly unknown[]; link?: string }> {
  const size = Math.min(number(url, "per_page") ?? USUAL, MOST);
  const current = number(url, "page") ?? 1;
  const last = Math.max(1, Math.ceil(all.length / size));
  const to = (rel: string, target: number) => {
    const there = new URL(url);
    there.searchParams.set("page", String(target));
    return `<${there}>; rel="${rel}"`;
  };
  const links = [
    ...(current > 1 ? [to("prev", current - 1)] : []),
    ...(current < last ? [to("next", current + 1), to("last", last)] : []),
    ...(current > 1 ? [to("first", 1)] : []),
  ];
  const items = all.slice((current - 1) * size, current * size);
  return links.length === 0 ? { items } : { items, link: links.join(", ") };
}

function number(url: URL, name: string): number | undefined {
  const value = Number(url.searchParams.get(name));
  return Number.isInteger(value) && value > 0 ? value : undefined;
}
