import type { Place } from "./place.ts";

/** What a permission lets a command touch. */
export type Scope = Readonly<{
  allow: readonly ScopeEntry[];
  deny: readonly ScopeEntry[];
  /** The list of what is denied, where it stands apart from the grant's own line. */
  deniedAt?: Place;
}>;

/** One entry of a scope, as its plugin reads it. */
export type ScopeEntry = ScopeMeaning &
  Readonly<{
    /** What was written, by its meaning as data: entries that differ in the order of keys alone are one. */
    text: string;
    at: Place;
  }>;

export type ScopeMeaning =
  | Readonly<{ kind: "path"; path: string }>
  | Readonly<{ kind: "url"; url: string }>
  | Readonly<{ kind: "program"; program: ProgramEntry }>
  | Readonly<{
      kind: "opened";
      url: string | null;
      path: string | null;
      /** The program that opens: any and the default one, none, the one of this name, or (null) the default one alone. */
      with: boolean | string | null;
    }>
  /** The plugin can't read it, so that it refuses every call. */
  | Readonly<{ kind: "malformed" }>
  /** Of a plugin whose rules are not known, or that has none: nothing but data. */
  | Readonly<{ kind: "data"; value: unknown }>;

/** What an entry is about, as people write it: a pattern of paths or URLs, or a program; null where it has no such word. */
export function patternOf(entry: ScopeMeaning): string | null {
  switch (entry.kind) {
    case "path":
      return entry.path;
    case "url":
      return entry.url;
    case "program":
      return lineOf(entry.program);
    case "opened":
      return entry.url ?? entry.path;
    default:
      return null;
  }
}

/** "git log {\d+}": a text as it is, an expression in braces, and `…` for any arguments at all. */
function lineOf({ command, arguments: list }: ProgramEntry): string {
  const words =
    list === true ? ["…"] : list.map((each) => ("fixed" in each ? each.fixed : `{${each.validator}}`));
  return [command, ...words].join(" ");
}

/**
 * A program that the shell plugin may start. The page names it by `name`; what runs is `command` with the arguments,
 * so two entries that differ only in their name let the same thing happen.
 */
export type ProgramEntry = Readonly<{
  name: string;
  command: string;
  sidecar: boolean;
  arguments: true | readonly ProgramArgument[];
}>;

/** A text, or a regular expression, ready to be searched for in the whole argument. */
export type ProgramArgument = Readonly<{ fixed: string }> | Readonly<{ validator: string }>;

/** Data as a text that the order of keys doesn't change. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}
