/** What a page of the app says that bears on its policy. */
export type PageMarks = Readonly<{
  /** It has a `<style>` element, so Tauri adds a nonce to `style-src`. */
  hasStyle: boolean;
  /** Policies in `<meta http-equiv="Content-Security-Policy">`: each of them must allow too. */
  metaPolicies: readonly MetaPolicy[];
}>;

export type MetaPolicy = Readonly<{ content: string; line: number }>;

/** A page is looked at up to here; what comes later is not credited as a policy. */
const LONGEST_PAGE = 256 * 1024;

/** A comment, or a start tag. Tags are short and hold no `<`, so that no page is read twice. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<([a-z][a-z0-9:-]{0,63})(?=[\s/>])[^<>]{0,16384}>/gi;
const OF_THE_HEAD = /^(?:html|head|title|meta|link|base|script|style|noscript|template)$/;
const HOLDS_TEXT = /^(?:script|style|template|noscript|title|textarea)$/;

/**
 * Reads the tags of a page that matter here. What stands in comments, scripts and the like is no tag, and a policy in
 * the body is none. Where a page is so odd that a browser reads it differently, a policy is missed rather than made up.
 */
export function readPage(html: string): PageMarks {
  const text = html.slice(0, LONGEST_PAGE);
  const metaPolicies: MetaPolicy[] = [];
  const tags = new RegExp(TAG);
  let hasStyle = false;
  let inHead = true;
  let from = 0;
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    const name = match[1]?.toLowerCase();
    inHead &&= onlyMarkup(text.slice(from, match.index)) && (name === undefined || OF_THE_HEAD.test(name));
    hasStyle ||= name === "style";
    const content = name === "meta" && inHead ? metaPolicy(match[0]) : undefined;
    if (content !== undefined) metaPolicies.push({ content, line: lineAt(text, match.index) });
    if (name !== undefined && HOLDS_TEXT.test(name)) tags.lastIndex = endOf(text, name, tags.lastIndex);
    from = tags.lastIndex;
  }
  return { hasStyle, metaPolicies };
}

/** Whether nothing but end tags and the doctype stands there: text would begin the body. */
function onlyMarkup(between: string): boolean {
  return between.replace(/<[/!][^<>]*>/g, "").trim() === "";
}

/** The content of such an element is text, up to its own end tag. */
function endOf(text: string, element: string, from: number): number {
  const end = new RegExp(`</${element}`, "gi");
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

function metaPolicy(tag: string): string | undefined {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single, bare] of tag.matchAll(
    /\b([a-z-]{1,32})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi,
  )) {
    if (!attributes.has(name.toLowerCase()))
      attributes.set(name.toLowerCase(), double ?? single ?? bare ?? "");
  }
  if (attributes.get("http-equiv")?.toLowerCase() !== "content-security-policy") return undefined;
  const content = attributes.get("content");
  return content === undefined ? undefined : withoutHeaderOnly(decodeQuotes(content));
}

/** Policies write quotes, and careful people escape them. */
function decodeQuotes(text: string): string {
  return text
    .replace(/&(?:#39|#x27|apos);/gi, "'")
    .replace(/&quot;/gi, '"')
    .replace(/&amp;/gi, "&");
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

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
