import { plain, type Value } from "../../formats/value.ts";
import { expressionsIn, plainNames } from "../../tauri/builds/workflows/expressions-in.ts";

/** The token that every job has by itself. */
const OWN_TOKEN = "GITHUB_TOKEN";

/** All of them, or one whose name is computed, which may be any. */
const ANY = /\btoJSON\(\s*secrets\s*\)|\bsecrets(?:\s*\[\s*[^'"\\\s]|\.\*)/i;

const NAMED = /\bsecrets(?:\.(\w+)|\[\s*\\?['"](\w+)\\?['"]\s*\])/gi;

/** The secrets that expressions below a value name, without the token that every job has. All of them: `toJSON(secrets)`. */
export function secretsIn(value: Value | undefined): string[] {
  if (value === undefined) return [];
  const text = JSON.stringify(plain(value)).replaceAll(/\\[nrt]/g, " ");
  const expressions = expressionsIn(text).map(plainNames);
  const named = [text, ...expressions].flatMap((each) =>
    [...each.matchAll(NAMED)].map(([, one, other]) => one ?? other ?? ""),
  );
  const isAny = expressions.some((each) => ANY.test(each));
  const all = isAny ? ["all secrets"] : [];
  return [...new Set([...named, ...all])]
    .filter((name) => name !== OWN_TOKEN && !/^github_token$/i.test(name))
    .sort();
}
