import type { Place } from "../../domain/place.ts";
import { itemsOf, member, type StringValue, type Value } from "../../formats/value.ts";

/** A page that a window opens with instead of the front page. */
export type WindowPage = Readonly<{ url: string; at: Place }>;

/** The windows of a configuration that name a page of the app, other than `index.html`. */
export function windowPagesOf(app: Value | undefined): WindowPage[] {
  const urls = itemsOf(member(app, "windows")).flatMap((window) => member(window, "url") ?? []);
  return urls
    .filter((url): url is StringValue => url.kind === "string")
    .map(({ value, at }) => ({ url: value.replace(/[?#].*$/s, "").replace(/^[./\\]+/, ""), at }))
    .filter(({ url }) => url !== "" && url !== "index.html" && !/^[a-z][\w+.-]*:/i.test(url));
}
