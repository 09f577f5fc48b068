import { elementsOf, type PageElement } from "../formats/html.ts";
import { importedBy, siteOf } from "./page-sites.ts";

/** What a page says about its policy, and whose code it runs. */
export type PageMarks = Readonly<{
  /** Whether it has a `<style>` element, for which Tauri adds a nonce to `style-src`. */
  hasStyle: boolean;
  /** Policies in `<meta http-equiv="Content-Security-Policy">`: each of them must allow too. */
  metaPolicies: readonly MetaPolicy[];
  /** Scripts of websites, which Tauri gives a nonce, so that they run whatever the policy says. */
  foreignScripts: readonly ForeignScript[];
  /** Whether the page is longer than what is looked at. */
  isCut: boolean;
}>;

/** `behind`: the scripts and style sheets of websites before the policy, which it doesn't govern; null where there are none. */
export type MetaPolicy = Readonly<{ content: string; line: number; behind: Loaded | null }>;

/** What a page loads before a policy: the first address, and all since the policy before, which has the rest. */
type Loaded = Readonly<{ first: string; since: readonly string[] }>;

/** `isPinned`: the page names the script's hash. */
export type ForeignScript = Readonly<{ url: URL; isPinned: boolean; line: number }>;

/** How many characters of a page are looked at. A later policy doesn't count. */
const LONGEST_PAGE = 1024 * 1024;

export function readPage(html: string): PageMarks {
  const elements = elementsOf(html.slice(0, LONGEST_PAGE));
  return {
    hasStyle: elements.some(({ name }) => name === "style"),
    metaPolicies: metaPoliciesIn(elements),
    foreignScripts: elements.flatMap(foreignScripts),
    isCut: html.length > LONGEST_PAGE,
  };
}

/** The policies in the page's head. A policy elsewhere doesn't count, and one counts only from its place on. */
function metaPoliciesIn(elements: readonly PageElement[]): MetaPolicy[] {
  let first: string | undefined;
  let since: string[] = [];
  const found: MetaPolicy[] = [];
  for (const element of elements) {
    const { name, attributes, parent, line } = element;
    const isPolicy = attributes.get("http-equiv")?.toLowerCase() === "content-security-policy";
    const content = attributes.get("content");
    if (name === "meta" && parent === "head" && isPolicy && content !== undefined) {
      const behind = first === undefined ? null : { first, since };
      found.push({ content: withoutHeaderOnly(content), line, behind });
      since = [];
    }
    const load = loadedBy(element);
    if (load === undefined) continue;
    first ??= load;
    since.push(load);
  }
  return found;
}

function loadedBy({ name, attributes }: PageElement): string | undefined {
  if (name === "script") return attributes.get("src") ?? attributes.get("href") ?? "a script in the page";
  const isSheet = name === "link" && /\bstylesheet\b/i.test(attributes.get("rel") ?? "");
  const address = attributes.get("href") ?? "";
  return isSheet && /^\s*(?:https?:|\/\/)/i.test(address) ? address : undefined;
}

/** A nonce counts for the modules that a script imports, too. */
function foreignScripts(element: PageElement): ForeignScript[] {
  const { name, attributes, line } = element;
  const source = name === "script" ? (attributes.get("src") ?? attributes.get("href")) : undefined;
  const isPinned = /\bsha(?:256|384|512)-/.test(attributes.get("integrity") ?? "");
  const loaded = source === undefined ? importedBy(element) : [source];
  return loaded.flatMap((address) => {
    const url = siteOf(address);
    return url === undefined ? [] : [{ url, isPinned: isPinned && source !== undefined, line }];
  });
}

const HEADER_ONLY: ReadonlySet<string> = new Set(["frame-ancestors", "sandbox", "report-uri"]);

/** The policy without the directives that browsers ignore in a `<meta>`. */
export function withoutHeaderOnly(policy: string): string {
  return policy
    .split(",")
    .map((each) =>
      each
        .split(";")
        .filter((directive) => !HEADER_ONLY.has((/[^\t\n\f\r ]+/.exec(directive)?.[0] ?? "").toLowerCase()))
        .join(";"),
    )
    .join(",");
}
