import { listInWords } from "./platform.ts";
import { code } from "./sentence.ts";

/** Pages that a capability holds for, as it writes them: where they are shown, and where they come from. */
export type PageName = Readonly<{
  kind: "window" | "webview";
  /** A label or a pattern of labels. */
  label: string;
  /** Whatever a window shows of the app; that as opposed to a site's pages; or a pattern of URLs. */
  from: Readonly<{ kind: "app" | "app-not-site" }> | Readonly<{ kind: "site"; url: string }>;
}>;

/** The pattern that stands for "every remote page", where no capability names one. */
export const ANY_SITE = "*://*:*/*";

/** "Windows `main` and `about`, and pages of `https://a.example` in window `main`", to stand inside a sentence. */
export function pagesInWords(pages: readonly PageName[]): string {
  const places = new Map<string, PageName[]>();
  for (const page of pages) push(places, originKey(page), page);
  const phrases = new Map<string, PageName[]>();
  for (const group of places.values()) {
    const [first] = group as [PageName, ...PageName[]];
    push(phrases, `${first.from.kind}\0${placesInWords(group)}`, first);
  }
  return listInWords(
    [...phrases].map(([key, origins]) => pagesFrom(origins, key.slice(key.indexOf("\0") + 1))),
  );
}

function pagesFrom(origins: readonly PageName[], place: string): string {
  const kind = origins[0]?.from.kind;
  if (kind === "app") return place;
  if (kind === "app-not-site") return `the app's own pages in ${place}`;
  const urls = origins.flatMap(({ from }) => (from.kind === "site" ? from.url : []));
  return `pages of ${counted(urls.map((url) => (url === ANY_SITE ? "any website" : code(url))))} in ${place}`;
}

function placesInWords(pages: readonly PageName[]): string {
  const kinds = (["window", "webview"] as const).map((kind) => labelsInWords(kind, pages));
  return listInWords(kinds.filter((words) => words !== ""));
}

function labelsInWords(kind: PageName["kind"], pages: readonly PageName[]): string {
  const labels = [...new Set(pages.filter((page) => page.kind === kind).map(({ label }) => label))];
  if (labels.includes("*")) return `every ${kind}`;
  const [first] = labels;
  if (first === undefined) return "";
  const many = labels.length > 1 || /[*?[]/.test(first);
  return `${kind}${many ? "s" : ""} ${counted(labels.map((label) => code(label)))}`;
}

/** As many as people read; a single one more is named as well. */
const MOST_NAMED = 3;

function counted(names: readonly string[]): string {
  if (names.length <= MOST_NAMED + 1) return listInWords(names);
  return `${names.slice(0, MOST_NAMED).join(", ")} and ${names.length - MOST_NAMED} more`;
}

function originKey({ from }: PageName): string {
  return from.kind === "site" ? `site\0${from.url}` : from.kind;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
