import { pathsIn } from "./paths.ts";
import type { Ran } from "./run.ts";
import { isKnown } from "./shell/words.ts";

/**
 * Everything that a command of unknown values depends on: its own words, the words of commands that set its variables or
 * may make its files, and the content of the tree under the names in those words. Lines that merely stand around them
 * don't count.
 */
export type Dependencies = (
  command: Ran,
  /** A build that is compared already holds the known part of its words. */
  isBuilt?: boolean,
) => Readonly<{ sources: readonly string[]; paths: readonly string[] }>;

/** One text of a command: the variables that it sets and needs, the files that it mentions, the paths in it. */
type Part = Readonly<{
  /** Its identity: the text, without the place of a script whose own commands are looked at. */
  name: string;
  /** Everything that it may run as, once variables are put in. */
  rans: readonly Ran[];
  gives: ReadonlySet<string>;
  needs: ReadonlySet<string>;
  paths: ReadonlySet<string>;
}>;

export function dependenciesAmong(commands: readonly Ran[]): Dependencies {
  let known: ReadonlyMap<string, Part> | undefined;
  return (command, isBuilt = false) => {
    known ??= partsOf(commands);
    const parts = known;
    const taken = new Set<string>();
    const own = [command.source, ...command.from];
    const needed = new Set(own.every(isKnown) ? [] : GIVES_TO_STEPS);
    const seen = isBuilt ? seenVariables(own.flatMap((source) => parts.get(source) ?? [])) : NONE;
    const isIndirect = [...parts.keys()].some((source) => INDIRECT.test(source));
    const take = (source: string): void => {
      taken.add(source);
      const needs = parts.get(source)?.needs ?? new Set();
      for (const name of own.includes(source) ? needs.difference(seen) : needs) needed.add(name);
    };
    for (const source of own) take(source);
    for (let size = 0; size < taken.size; ) {
      size = taken.size;
      for (const [source, { gives }] of parts)
        if (!taken.has(source) && (!needed.isDisjointFrom(gives) || (isIndirect && gives.size > 0)))
          take(source);
    }
    const paths = new Set([...taken].flatMap((source) => [...(parts.get(source)?.paths ?? [])]));
    const names = [...taken].map((source) => parts.get(source)?.name ?? source);
    return { sources: names.sort(), paths: [...paths].sort() };
  };
}

/**
 * Variables whose values are always known, and that are part of no unknown word. The build that is made with them shows
 * their values.
 */
function seenVariables(parts: readonly Part[]): ReadonlySet<string> {
  const words = parts.flatMap(({ rans }) => rans.flatMap((ran) => ran.words));
  const unknown = [...new Set(words)].filter((word) => !isKnown(word));
  const isSeenIn = (name: string, { variables }: Ran) => {
    const values = variables.get(name)?.flat() ?? [];
    return values.length > 0 && values.every((value) => isKnown(value) && !isPartOf(value, unknown));
  };
  const isSeen = (name: string) =>
    parts.every(({ needs, rans }) => !needs.has(name) || rans.every((ran) => isSeenIn(name, ran)));
  const isCut = (name: string) => parts.some(({ name: text }) => text.includes(`%${name}:`));
  return new Set(parts.flatMap(({ needs }) => [...needs]).filter((name) => isSeen(name) && !isCut(name)));
}

/** Whether a value is part of some words. The shell splits words at spaces, and may split a value too. */
function isPartOf(value: string, words: readonly string[]): boolean {
  const texts = value.split(/\s+/);
  return words.some((word) => texts.some((text) => text === "" || word.includes(text)));
}

const NONE: ReadonlySet<string> = new Set();

/** A variable whose name another one holds: any that is set may be meant. */
const INDIRECT = /\$\{!\w+\}|\b(?:declare|local|typeset)\s+-\w*n/;

/** Files that a command reads as its input: `< file`, and the files of `for /f … in (file)` in cmd. */
const READS = /(?:^|[^<])<[ \t]*(["']?)([\w./\\-]{1,500})\1|\bin\s*\(([^()'`"]{1,500})\)/gi;

function inputFiles(source: string): string[] {
  return [...source.matchAll(READS)].flatMap(([, , file, files]) => file ?? (files ?? "").split(/[\s,]+/));
}

/** Stands for whatever unread code of the repository hands over. No real name has spaces. */
const RUNS_CODE = "runs code of the repository";

/** Means by which a step passes values to later steps and other jobs. The expressions that use them aren't followed. */
const GIVES_TO_STEPS = ["GITHUB_OUTPUT", "GITHUB_ENV", "set-output", "set-env", RUNS_CODE];

const INTERPRETERS = /^(?:node|bun|deno|tsx|ts-node|python3?|ruby|perl|php)$/;

/** Programs that work on a path, and don't look into the file. */
const ONLY_NAMES = /^(?:dirname|basename|readlink|realpath|chmod)$/;

const CODE = /\.(?:[cm]?[jt]s|py|rb|pl|php)$/;

/** Variables that every script has. They say nothing about what it builds. */
const EVERYWHERE = new Set(["PWD", "HOME", "PATH", "OS", "CI", "TAURI_CONFIG"]);

function partsOf(commands: readonly Ran[]): ReadonlyMap<string, Part> {
  const bySource = Map.groupBy(commands, ({ source }) => source);
  const read = new Set(commands.map(({ path }) => path));
  return new Map([...bySource].map(([source, rans]) => [source, partOf(rans, read)]));
}

/** `read` are files whose commands are looked at one by one. What starts such a file depends on those, not on all of it. */
function partOf(rans: readonly Ran[], read: ReadonlySet<string>): Part {
  const [{ source = "" } = {}] = rans;
  const paths = new Set(
    rans.flatMap(({ words, folders, isFollowed }) =>
      [...words, ...inputFiles(source)]
        .flatMap((word) => pathsIn(word, folders))
        .filter((path) => !read.has(path) || !(isFollowed || ONLY_NAMES.test(words[0] ?? ""))),
    ),
  );
  const runsCode =
    rans.some(({ words }) => words.some((word) => INTERPRETERS.test(word))) &&
    [...paths].some((path) => CODE.test(path));
  const files = source.match(/[\w-]{1,100}\.(?:json5?|toml)\b/g) ?? [];
  const written = source.match(/GITHUB_(?:OUTPUT|ENV)|set-(?:output|env)/g) ?? [];
  const given = rans.flatMap(({ sets, words }) => [...sets, ...words.flatMap(assigned)]);
  return {
    name: [withoutPlaces(source, rans, read), ...new Set(rans.flatMap((ran) => ran.inputs))].join("\n"),
    rans,
    gives: new Set([...given, ...files, ...written, ...(runsCode ? [RUNS_CODE] : [])]),
    needs: new Set([...variablesIn(source), ...files]),
    paths,
  };
}

/** Takes out the path of a script that a command starts: its place decides nothing if its own commands are looked at. */
function withoutPlaces(source: string, rans: readonly Ran[], read: ReadonlySet<string>): string {
  const started = rans.flatMap(({ words, folders, isFollowed }) =>
    isFollowed ? words.filter((word) => pathsIn(word, folders).some((path) => read.has(path))) : [],
  );
  return started.reduce((text, word) => text.replaceAll(word, "<script>"), source);
}

/** The name in `NAME=value`, which `echo` passes to later steps and `env` to a program. */
function assigned(word: string): readonly string[] {
  return (
    /^(?:([A-Za-z_]\w*)=|(%%\S)$)/
      .exec(word)
      ?.slice(1)
      .filter((name) => name !== undefined) ?? []
  );
}

function variablesIn(source: string): string[] {
  const found = [
    ...source.matchAll(/\$(?:env:|\{)?([A-Za-z_]\w*)|%(\w+)(?::[^%\n]*)?%|%%(?:~[a-z]*(?=\S))?(\S)/gi),
  ];
  return found
    .flatMap(([, shell, batch, each]) => shell ?? batch ?? (each === undefined ? [] : `%%${each}`))
    .filter((name) => !EVERYWHERE.has(name));
}
