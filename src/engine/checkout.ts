import type { Place } from "../domain/place.ts";
import type { SourceFile } from "../formats/value.ts";
import { baseName } from "../tauri/paths.ts";
import type { AttributesOfPath } from "./git-attributes.ts";

/** An attribute that makes a checkout hold other bytes than the repository does, as a line writes it: `filter=lfs`. */
export type Conversion = Readonly<{ written: string; at: Place }>;

/**
 * What a checkout does to a file, if that may change what we read of it. Other attributes don't affect a checkout.
 * Source: `convert_attrs` in git's `convert.c`, tried with git 2.39.
 */
export function conversionsOf({ path, text }: SourceFile, attributes: AttributesOfPath): Conversion[] {
  const found: Conversion[] = [];
  const add = (name: string, does: boolean): void => {
    const { value, at } = attributes.get(name) ?? {};
    if (does && at !== undefined) found.push({ written: value === true ? name : `${name}=${value}`, at });
  };
  const of = (name: string) => attributes.get(name)?.value;
  add("filter", typeof of("filter") === "string");
  add("ident", of("ident") === true && KEYWORD.test(text));
  add("working-tree-encoding", reencodes(of("working-tree-encoding"), text));
  const isText = (of("text") ?? of("crlf")) !== false;
  add("eol", of("eol") === "crlf" && isText && lineEndsCount(path, text));
  return found;
}

/** The keyword of `ident`: git removes everything from it to the next dollar sign. */
const KEYWORD = /\$Id[:$]/;

const UTF_8 = /^utf-?8$/i;

/** Encodings that keep ASCII as it is, tried with iconv. */
const LIKE_ASCII = /^(?:(?:us-)?ascii|latin1|iso-8859-(?:[1-9]|1[013-6])|(?:windows-|cp)125[0-8])$/i;

/** Whether an attribute changes the encoding. Without a value, git refuses the checkout. */
function reencodes(encoding: unknown, text: string): boolean {
  if (typeof encoding !== "string") return encoding === true;
  if (encoding === "" || UTF_8.test(encoding)) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII.
  return !(LIKE_ASCII.test(encoding) && /^[\x00-\x7f]*$/.test(text));
}

/** Formats whose readers take CRLF for a plain line end, and scripts that are made for it. */
const ANY_LINE_END = /\.(?:json5?|lock|rs|html|ya?ml|npmrc|bat|cmd|ps1)$/;

/** Whether line ends matter. A text in TOML may hold several lines. Elsewhere, a shell may read line ends into its words. */
function lineEndsCount(path: string, text: string): boolean {
  return path.endsWith(".toml") ? /"""|'''/.test(text) : !ANY_LINE_END.test(baseName(path));
}
