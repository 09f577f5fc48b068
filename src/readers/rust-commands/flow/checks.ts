import type { CommandPower } from "../../../domain/rust-command.ts";

/** What a program may look at before it uses an input, as people call it. */
export const CHECKS = {
  "a closed list": "any",
  "a pattern": "any",
  "a comparison": "any",
  "a scope": "any",
  "its characters": "any",
  "its number": "any",
  "a canonical path": "none",
  "its folder": "path",
  "no parent folder": "path",
  "a file name alone": "path",
  "its host": "url",
  "its scheme": "url",
  "a fixed host": "url",
  "JSON text": "script",
} as const;

export type CheckName = keyof typeof CHECKS;

const GROUPS: Readonly<Record<CommandPower, readonly string[]>> = {
  run: ["any", "path", "url"],
  script: ["any", "script"],
  update: ["any", "url"],
  "change-files": ["any", "path"],
  "read-files": ["any", "path"],
  network: ["any", "url"],
  window: ["any", "url"],
  sql: ["any"],
};

/** Whether a check says anything about what this power does with an input. */
export function countsFor(check: CheckName, power: CommandPower): boolean {
  return GROUPS[power].includes(CHECKS[check]);
}

/** Methods on something of the app's own, given an input: its answer is a check. */
export const ASKED: Readonly<Record<string, CheckName>> = {
  contains: "a closed list",
  contains_key: "a closed list",
  is_allowed: "a scope",
  matches: "a scope",
  allows: "a scope",
  is_match: "a pattern",
  matches_path: "a scope",
};

/** Methods on an input, whose value is only a name without folders. */
export const FILE_NAME: ReadonlySet<string> = new Set(["file_name", "file_stem", "file_prefix", "extension"]);

/** Methods and functions that make a path canonical. Alone they check nothing. */
export const CANONICAL: ReadonlySet<string> = new Set(
  "canonicalize canonical absolutize absolutize_from normalize clean simplified soft_canonicalize realpath".split(
    " ",
  ),
);

/** Methods of an address that give a part of it. */
export const PARTS: Readonly<Record<string, "host" | "scheme" | "other">> = {
  host: "host",
  host_str: "host",
  domain: "host",
  origin: "host",
  scheme: "scheme",
};

/** Methods on an input whose value is another thing, so that comparing it says nothing of the input. */
export const OTHER_PARTS: ReadonlySet<string> = new Set(["extension", "query", "fragment", "port", "path"]);

/** Functions that refuse whatever is no identifier or number. */
export const PARSED_AS =
  /^(?:Uuid::(?:parse_str|from_str|try_parse)|[iu](?:8|16|32|64|128|size)::from_str|IpAddr::from_str)$/;

/** What the closure of `all` looks at, by what it mentions. */
export function checkInClosure(text: string): CheckName | undefined {
  if (/\bParentDir\b|Component::Normal\b/.test(text)) return "no parent folder";
  if (/\bis_(?:ascii_)?(?:alphanumeric|alphabetic|digit|hexdigit|numeric)\b/.test(text))
    return "its characters";
  return undefined;
}
