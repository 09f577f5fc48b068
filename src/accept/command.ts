/** What somebody asks of Toril in a comment. A part that is missing or can't be one is null. */
export type Command =
  | Readonly<{ kind: "accept"; code: string | null; reason: string | null }>
  | Readonly<{ kind: "revoke" }>;

/** Far more than why takes; the rest is cut off. */
const LONGEST_REASON = 500;

/** At the very beginning of a line: what is quoted, indented or in a code span begins otherwise. */
const COMMAND = /^\/toril[ \t]+(accept|revoke)(?:[ \t]+(.*))?$/;

/** What has a check's code: eight hex digits. */
const CODE = /^[0-9a-f]{8}$/;

/**
 * The command in a comment; undefined where it holds none. Only its first line counts, so that none is found in a code block.
 * Who quotes or answers repeats no command.
 */
export function commandIn(body: string): Command | undefined {
  const [line = ""] = body.split(/\r\n|\n|\r/, 1);
  const [, verb, rest = ""] = COMMAND.exec(line.trimEnd()) ?? [];
  if (verb === undefined) return undefined;
  if (verb === "revoke") return { kind: "revoke" };
  const [word = "", ...words] = rest.trim().split(/[ \t]+/);
  const reason = words.join(" ").slice(0, LONGEST_REASON).toWellFormed();
  return {
    kind: "accept",
    code: CODE.test(word.toLowerCase()) ? word.toLowerCase() : null,
    reason: reason === "" ? null : reason,
  };
}

/** What names the button of a check: GitHub takes at most 20 characters. */
export function buttonOf(code: string): string {
  return `accept:${code}`;
}

/** The code of the check whose button this names; undefined for every other name. */
export function codeOfButton(identifier: string): string | undefined {
  const [, code = ""] = /^accept:(.*)$/.exec(identifier) ?? [];
  return CODE.test(code) ? code : undefined;
}
