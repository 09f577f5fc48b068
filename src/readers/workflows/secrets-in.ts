import { plain, type Value } from "../../formats/value.ts";

/** The token that every job has by itself. */
const OWN_TOKEN = "GITHUB_TOKEN";

/** The secrets that expressions below a value name, without the token that every job has. All of them: `toJSON(secrets)`. */
export function secretsIn(value: Value | undefined): string[] {
  if (value === undefined) return [];
  const text = JSON.stringify(plain(value));
  const named = [...text.matchAll(/\bsecrets(?:\.(\w+)|\[\s*\\?['"](\w+)\\?['"]\s*\])/g)].map(
    ([, one, other]) => one ?? other ?? "",
  );
  // A name that is computed may be any.
  const all = /\$\{\{[^}]*\b(?:toJSON\(\s*secrets\s*\)|secrets\[\s*[^'"\\\s])/i.test(text)
    ? ["all secrets"]
    : [];
  return [...new Set([...named, ...all])]
    .filter((name) => name !== OWN_TOKEN && !/^github_token$/i.test(name))
    .sort();
}
