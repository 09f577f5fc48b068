import type { Work } from "../../domain/work.ts";
import { common } from "../combine.ts";
import { isEmpty, readable } from "../language.ts";
import { remembered } from "../remembered.ts";
import { URL_PART_NAMES } from "./constructor.ts";
import { urlKinds } from "./kinds.ts";
import { partLanguage, readUrlPattern, type UrlPattern } from "./pattern.ts";

/**
 * A pattern that can be compared, by its text. It also counts as "unread" where its groups are too large, or where it matches
 * no URL that we know to be possible: then its author knows more than we do.
 */
export function comparableUrlPattern(text: string, work: Work): UrlPattern | "refused" | "unread" {
  return readable(() => comparable(text, work)) ?? "unread";
}

const comparable = remembered((text: string, work: Work): UrlPattern | "refused" | "unread" => {
  const pattern = readUrlPattern(text, work);
  if (typeof pattern === "string") return pattern;
  const languages = URL_PART_NAMES.map((part) => [part, partLanguage(pattern[part], work)] as const);
  const isNone = languages.some(([, language]) => isEmpty(language));
  const isReal = urlKinds().some(({ parts }) =>
    languages.every(([part, language]) => !isEmpty(common(language, parts[part], work))),
  );
  return isNone || isReal ? pattern : "unread";
});
