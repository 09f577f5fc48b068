import type { CommandPower } from "../../../domain/rust-command.ts";
import { CLIENT, FUNCTIONS, FUNCTIONS_OF_ANY, HTTP, METHODS, METHODS_ON, type Row } from "./sink-rows.ts";

/** A call that does something with an argument of the page's choice. Arguments count from 0, the receiver not among them. */
export type Sink = Readonly<{ power: CommandPower; argument: number }>;

const functions = indexed(FUNCTIONS);
const methods = indexed(METHODS);

const methodsOn = new Map<string, (readonly [receiver: RegExp, sink: Sink])[]>();
for (const [receiver, power, argument, names] of METHODS_ON)
  for (const name of names.split(" "))
    methodsOn.set(name, [...(methodsOn.get(name) ?? []), [receiver, { power, argument }]]);

function indexed(rows: readonly Row[]): ReadonlyMap<string, readonly Sink[]> {
  const found = new Map<string, Sink[]>();
  for (const [power, argument, names] of rows)
    for (const name of names.split(" ")) found.set(name, [...(found.get(name) ?? []), { power, argument }]);
  return found;
}

/** The sinks that a function is, by its whole path: `std::fs::read` and `tokio::fs::read` alike. */
export function sinksOfFunction(path: readonly string[]): readonly Sink[] {
  return functions.get(path.slice(-2).join("::")) ?? [];
}

/** The sinks that a function of a crate that isn't known seems to be, by its name alone, whichever argument counts. */
export function sinksByName(path: readonly string[], given: number): readonly Sink[] {
  const [name = "", type = ""] = path.toReversed();
  // `io::read_to_string` reads what is open.
  if (type === "io") return [];
  const found = FUNCTIONS_OF_ANY.find(
    ([pattern, , of]) => pattern.test(name) && (of === "any" || /^[A-Z]/.test(type)),
  );
  return found === undefined
    ? []
    : Array.from({ length: given }, (_, argument) => ({ power: found[1], argument }));
}

/** The sinks that a method is, by what it is called on, as that is written. `isSent` tells that `send` follows. */
export function sinksOfMethod(name: string, receiver: string, isSent: boolean): readonly Sink[] {
  const always = methods.get(name) ?? [];
  const on = (methodsOn.get(name) ?? []).flatMap(([pattern, sink]) => (pattern.test(receiver) ? sink : []));
  const argument = HTTP.get(name);
  const isClient = argument !== undefined && (isSent || CLIENT.test(receiver));
  return [...always, ...on, ...(isClient ? [{ power: "network", argument } as const] : [])];
}

/** Programs that run or open what they are given. */
const RUNNERS =
  /^(?:.*[\\/])?(?:sh|bash|zsh|dash|ksh|csh|tcsh|fish|busybox|cmd|powershell|pwsh|osascript|python[\d.]*|pythonw|node|deno|bun|php|lua|perl|ruby|wscript|cscript|mshta|msiexec|regsvr32|rundll32|open|xdg-open|explorer|gio|start|env|nohup|setsid|sudo|doas|pkexec|runas|wsl)(?:\.exe)?$/i;

/** What runs, as far as the code says it. */
export function isRunner(program: string | null): boolean {
  return program !== null && RUNNERS.test(program);
}

/** Programs that show where a file lies, if they are told so, and open it otherwise. */
const SHOWERS = /^(?:.*[\\/])?(?:open|explorer)(?:\.exe)?$/i;

/** Words with which a program only shows where a file lies, or which app opens it. */
const SHOWS = /^(?:-R|--reveal|\/select,?.*|-a)$/;

export function onlyShows(program: string | null, word: string | null): boolean {
  return program !== null && word !== null && SHOWERS.test(program) && SHOWS.test(word);
}

/** The word after which a shell takes a script. */
const SCRIPT_FOLLOWS = /^(?:-c|\/c|\/k|-Command|-EncodedCommand)$/i;

export function announcesScript(word: string | null): boolean {
  return word !== null && SCRIPT_FOLLOWS.test(word);
}

/** Names of the environment by which a program loads or runs something else. */
const LOADS =
  /^(?:PATH|LD_PRELOAD|LD_LIBRARY_PATH|DYLD_\w+|NODE_OPTIONS|PYTHON(?:PATH|STARTUP|HOME)|BASH_ENV|ENV|PERL5(?:LIB|OPT)|RUBYOPT|GIT_(?:SSH|SSH_COMMAND|EDITOR|PAGER|EXTERNAL_DIFF)|EDITOR|PAGER|SHELL|JAVA_TOOL_OPTIONS)$/;

export function loadsMore(variable: string | null): boolean {
  return variable !== null && LOADS.test(variable);
}
