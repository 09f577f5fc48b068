import type { CodeClass } from "../../domain/build-code.ts";
import { isMember, type JsToken } from "../../formats/js-tokens.ts";

/** Members of `fs` that change something. */
export const WRITING =
  /^(?:appendFile|chmod|chown|copyFile|cp|createWriteStream|fchmod|fchown|lchmod|lchown|link|mkdir|mkdtemp|open|rename|rm|rmdir|symlink|truncate|unlink|utimes|writeFile|write)(?:Sync)?$/;

/** A call of `fs`, whoever it is called on; of names that others have too, only on what is known to be `fs`. */
export function isFs(tokens: readonly JsToken[], at: number, held: ReadonlyMap<string, string>): boolean {
  const [before, owner] = [tokens[at - 1], tokens[at - 2]?.text ?? ""];
  const isCommon = /^(?:cp|link|mkdir|open|rename|rm|truncate|write)$/.test(tokens[at]?.text ?? "");
  if (!isMember(before)) return !isCommon && before?.text !== "function";
  return !isCommon || owner === "promises" || owner === ")" || (held.get(owner) ?? "").startsWith("fs");
}

/** `{ writeFileSync: put }` and `import { writeFileSync as put }`: calls of `put` wouldn't be seen. */
export function isRenamed(tokens: readonly JsToken[], at: number): boolean {
  return (
    WRITING.test(tokens[at]?.text ?? "") &&
    /^(?::|as)$/.test(tokens[at + 1]?.text ?? "") &&
    !isMember(tokens[at - 1])
  );
}

const LONGEST_PATH = 60;

/** Writing inside of the package's own folder makes files, and writing anywhere else reaches out. */
export function writtenAt(tokens: readonly JsToken[], at: number): CodeClass {
  if (/^[fl]?ch(?:mod|own)|link/.test(tokens[at]?.text ?? "")) return "reaches";
  const [first, second] = [tokens[at + 2], tokens[at + 4]];
  const isOwn =
    first?.text === "__dirname" ||
    (/^(?:join|resolve)$/.test(second?.text ?? "") && tokens[at + 6]?.text === "__dirname");
  // The path stands in the first few tokens; a longer call is looked at no further.
  const given = tokens.slice(at, at + LONGEST_PATH);
  const end = given.findIndex(({ text }) => text === ")");
  const leaves = given
    .slice(0, end < 0 ? given.length : end)
    .some(({ kind, text }) => kind === "text" && text.includes(".."));
  return isOwn && !leaves ? "generate" : "reaches";
}
