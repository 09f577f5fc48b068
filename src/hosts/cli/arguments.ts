import { parseArgs } from "node:util";
import { SetupError } from "../../adapters/setup-error.ts";
import { SEVERITIES, type Severity } from "../../domain/severity.ts";

export const FORMATS = ["text", "json", "markdown", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

/** One rendering of the review: to a file, or printed. */
export type Output = Readonly<{ format: Format; file: string | null }>;

/** Two revisions of a repository. Without a base, it is where head left the default branch. */
export type GitSides = Readonly<{ kind: "git"; repo: string; base: string | null; head: string }>;

/** Which two revisions to compare. */
export type Sides = GitSides | Readonly<{ kind: "folders"; base: string; head: string }>;

export type ReviewCommand = Readonly<{
  name: "review";
  sides: Sides;
  outputs: readonly Output[];
  /** Goes before what the policy says; null where nothing was given. */
  failOn: Severity | "never" | null;
  /** A file with a policy; null for the defaults. */
  policy: string | null;
  offline: boolean;
  cache: string | null;
}>;

export type ExplainCommand = Readonly<{ name: "explain"; what: string; from: string | null }>;

export type PolicyCheckCommand = Readonly<{
  name: "policy-check";
  /** Null for the one of the repository that it runs in. */
  file: string | null;
}>;

export type Command =
  | ReviewCommand
  | ExplainCommand
  | PolicyCheckCommand
  | Readonly<{ name: "serve" }>
  | Readonly<{ name: "help" }>
  | Readonly<{ name: "version" }>;

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
  repo: { type: "string" },
  base: { type: "string" },
  head: { type: "string" },
  "base-dir": { type: "string" },
  "head-dir": { type: "string" },
  format: { type: "string", multiple: true },
  output: { type: "string", multiple: true },
  "fail-on": { type: "string" },
  policy: { type: "string" },
  offline: { type: "boolean" },
  cache: { type: "string" },
  from: { type: "string" },
} as const;

/**
 * From the words of the command line to a command.
 * @throws SetupError with one sentence about what is wrong
 */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals, tokens } = parsed(words);
  if (values.help || (words.length === 0 && positionals.length === 0)) return { name: "help" };
  if (values.version) return { name: "version" };
  const [name, ...rest] = positionals;
  if (name === "help") return { name: "help" };
  if (name === "explain") {
    const [what, extra] = rest;
    if (what === undefined || extra !== undefined)
      throw usage("explain takes one rule, or the number of a finding");
    return { name: "explain", what, from: values.from ?? null };
  }
  if (name === "policy") {
    const [what, file, extra] = rest;
    if (what !== "check" || extra !== undefined) throw usage("policy takes check, and the file to check");
    return { name: "policy-check", file: file ?? null };
  }
  if (name === "serve") {
    if (words.length > 1)
      throw usage("serve takes nothing more; its settings are variables of the environment");
    return { name: "serve" };
  }
  if (name !== "review")
    throw usage(name === undefined ? "no command was given" : `there is no command "${name}"`);
  if (rest[0] !== undefined)
    throw usage(`review takes no "${rest[0]}"; name revisions with --base and --head`);
  return {
    name: "review",
    sides: sidesOf(values),
    outputs: outputsOf(tokens),
    failOn: values["fail-on"] === undefined ? null : failOnOf(values["fail-on"]),
    policy: values.policy ?? null,
    offline: values.offline ?? false,
    cache: values.cache ?? null,
  };
}

type Parsed = ReturnType<typeof parsed>;

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    throw usage(error instanceof Error ? firstSentence(error.message) : "the command line can't be read");
  }
}

function firstSentence(message: string): string {
  const [first = message] = message.split(/\.(?:\s|$)/);
  return first;
}

function sidesOf(values: Parsed["values"]): Sides {
  const { repo, base, head, "base-dir": baseDir, "head-dir": headDir } = values;
  if (baseDir === undefined && headDir === undefined) {
    return { kind: "git", repo: repo ?? ".", base: base ?? null, head: head ?? "HEAD" };
  }
  if (baseDir === undefined || headDir === undefined) throw usage("--base-dir and --head-dir go together");
  if (repo !== undefined || base !== undefined || head !== undefined) {
    throw usage("--base-dir and --head-dir compare folders; --repo, --base and --head are for git");
  }
  return { kind: "folders", base: baseDir, head: headDir };
}

/** An --output belongs to the --format before it; one without a format is text. */
function outputsOf(tokens: Parsed["tokens"]): Output[] {
  const outputs: { format: Format; file: string | null }[] = [];
  for (const token of tokens) {
    if (token.kind !== "option" || token.value === undefined) continue;
    if (token.name === "format") outputs.push({ format: formatOf(token.value), file: null });
    if (token.name !== "output") continue;
    const last = outputs.at(-1);
    if (last === undefined) outputs.push({ format: "text", file: token.value });
    else if (last.file === null) last.file = token.value;
    else throw usage(`--output ${token.value} has no --format of its own`);
  }
  if (outputs.length === 0) return [{ format: "text", file: null }];
  if (outputs.filter(({ file }) => file === null).length > 1) {
    throw usage("only one format can be printed; give the others an --output");
  }
  const files = outputs.flatMap(({ file }) => file ?? []);
  if (new Set(files).size < files.length) throw usage("two formats go to the same file");
  return outputs;
}

function formatOf(text: string): Format {
  const format = FORMATS.find((name) => name === text);
  if (format === undefined) throw usage(`there is no format "${text}"; there are ${FORMATS.join(", ")}`);
  return format;
}

function failOnOf(text: string): Severity | "never" {
  const level = [...SEVERITIES, "never" as const].find((name) => name === text);
  if (level === undefined) throw usage(`--fail-on takes ${[...SEVERITIES].reverse().join(", ")} or never`);
  return level;
}

function usage(what: string): SetupError {
  return new SetupError(`${what}. \`toril --help\` shows what can be given.`);
}
