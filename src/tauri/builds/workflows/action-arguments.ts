import type { Value } from "../shell/values.ts";

/**
 * How tauri-action splits its `args` (string-argv). It drops all quotes; versions before 0.4 keep quotes that touch other
 * text. We don't know which version runs, so where they differ, both readings count.
 */
export function actionArguments(text: string): readonly Value[] {
  const [now, before] = [withoutQuotes(text), onlyWholeQuotes(text)];
  return JSON.stringify(now) === JSON.stringify(before) ? [now] : [now, before];
}

function withoutQuotes(text: string): Value {
  const tokens = text.match(/(?:'[^']*(?:'|$)|"[^"]*(?:"|$)|[^\s'"])+/g) ?? [];
  return tokens.map((token) => token.replace(/'([^']*)(?:'|$)|"([^"]*)(?:"|$)/g, "$1$2"));
}

function onlyWholeQuotes(text: string): Value {
  const tokens = text.matchAll(/(?:[^\s'"]+(?:'[^']*'|"[^"]*")+)+[^\s'"]*|[^\s'"]+|'([^']*)'|"([^"]*)"/g);
  return [...tokens].map(([whole, single, double]) => single ?? double ?? whole);
}
