import { ANY_SITE, type PageName } from "../domain/page-name.ts";
import { code } from "../domain/sentence.ts";
import { listInWords } from "./lists.ts";

/** "Windows `main` and `about`, and pages of `https://a.example` in them", to stand inside a sentence. */
export function pagesInWords(pages: readonly PageName[]): string {
  const byOrigin = groupedBy(pages, ({ from }) => (from.kind === "site" ? `site\0${from.url}` : from.kind));
  const origins = byOrigin.map((group): Origin => ({ from: group[0].from, place: placesInWords(group) }));
  const phrases = groupedBy(origins, ({ from, place }) => `${from.kind}\0${place}`);
  const own = origins.find(({ from }) => from.kind === "app")?.place;
  const ownFirst = phrases.toSorted(
    ([a], [b]) => Number(b.from.kind === "app") - Number(a.from.kind === "app"),
  );
  const words = ownFirst.map((group) => pagesFrom(group, own));
  return words.length > 1 && words.some((phrase) => phrase.includes(" and "))
    ? words.join(", and ")
    : listInWords(words);
}

type Origin = Readonly<{ from: PageName["from"]; place: string }>;

function pagesFrom(origins: readonly [Origin, ...Origin[]], own: string | undefined): string {
  const [{ from, place }] = origins;
  if (from.kind === "app") return place;
  if (from.kind === "app-not-site") return `the app's own pages in ${place}`;
  const sites = origins.flatMap((origin) => (origin.from.kind === "site" ? siteName(origin.from.url) : []));
  return `pages of ${counted(sites)} in ${place === own ? thereOf(place) : place}`;
}

function siteName(url: string): string {
  return url === ANY_SITE ? "any website" : code(url);
}

function thereOf(place: string): string {
  return /^(?:windows|webviews) | and /.test(place) ? "them" : "it";
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

/** As many as people read; one or two more are named as well. */
const MOST_NAMED = 3;
const MOST_LEFT = 2;

function counted(names: readonly string[]): string {
  if (names.length <= MOST_NAMED + MOST_LEFT) return listInWords(names);
  return `${names.slice(0, MOST_NAMED).join(", ")} and ${names.length - MOST_NAMED} more`;
}

function groupedBy<T>(items: readonly T[], name: (item: T) => string): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(name(item));
    if (group === undefined) groups.set(name(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
