import type { PageElement } from "../formats/html.ts";
import { type JsToken, jsTokens } from "../formats/js-tokens.ts";

/** A page that no app has, by either scheme: `https:a` leads to another host from one, and to a path from the other. */
const PAGES = ["https://page.invalid/", "http://page.invalid/"] as const;

/** The website that an address leads to, as browsers read it: `//a.example` and `\\a.example` do, a path doesn't. */
export function siteOf(address: string): URL | undefined {
  const urls = PAGES.flatMap((page) => (URL.canParse(address, page) ? [new URL(address, page)] : []));
  return urls.find(({ protocol, host }) => /^https?:$/.test(protocol) && host !== "page.invalid");
}

/** Types of scripts that browsers run, as modules or not. */
const SCRIPT = /^(?:|module|importmap|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** Addresses of modules that a script in the page loads, or all that its map of imports names. */
export function importedBy({ name, attributes, text }: PageElement): string[] {
  const type = (attributes.get("type") ?? "").trim();
  if (name !== "script" || attributes.has("src") || !SCRIPT.test(type)) return [];
  const tokens = jsTokens(text);
  if (typeof tokens === "number")
    return [...text.matchAll(/["'`]((?:https?:|[/\\]{2})[^"'`\s]{1,2000})/gi)].map(
      ([, address = ""]) => address,
    );
  const isMap = /^importmap$/i.test(type);
  return tokens.flatMap((token, i) =>
    token.kind === "text" && (isMap || isImported(tokens, i)) ? [token.text] : [],
  );
}

/** In an `import` or `export` with a path, a call of `import` included. */
function isImported(tokens: readonly JsToken[], at: number): boolean {
  const [before, further] = [tokens[at - 1], tokens[at - 2]];
  return isWord(before, /^(?:import|from)$/) || (before?.kind === "open" && isWord(further, /^import$/));
}

function isWord(token: JsToken | undefined, words: RegExp): boolean {
  return token?.kind === "word" && words.test(token.text);
}

/** Where a page sends its window by itself: `<meta http-equiv="refresh" content="0; url=https://a.example">`. */
export function refreshTo({ name, attributes }: PageElement): string | undefined {
  if (name !== "meta" || attributes.get("http-equiv")?.trim().toLowerCase() !== "refresh") return undefined;
  return /^[\s\d.]*[;,\s]\s*(?:url\s*=\s*)?["']?([^"']*)/i.exec(attributes.get("content") ?? "")?.[1];
}
