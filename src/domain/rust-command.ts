import type { ChangeBase } from "./change-base.ts";
import type { InputShape } from "./input-shape.ts";
import type { Place } from "./place.ts";
import type { InvokeWitness } from "./witness.ts";

/** What a command does with an input that it doesn't look at, the worst first. */
export const COMMAND_POWERS = [
  "run",
  "update",
  "script",
  "change-files",
  "read-files",
  "sql",
  "network",
  "window",
] as const;

/**
 * `run`: a program or a library of the page's choice. `update`: what replaces the app. `script`: script in a window.
 * `change-files` and `read-files`: at a path of its choice. `sql`: text of a query. `network`: a server of its choice.
 * `window`: a window that shows an address of its choice.
 */
export type CommandPower = (typeof COMMAND_POWERS)[number];

/** Who may call a command of the app itself, by its permissions. What a link of a browser opens, any page on the web may. */
export type CommandCallers = "nobody" | "own-pages" | "sites" | "web";

/**
 * What a page calls: a `command`; an `event` that code listens to; a `scheme`, whose addresses code answers; or a `handler` of the
 * window or of links, which is told of addresses.
 */
export type CommandDoor = "command" | "event" | "scheme" | "handler";

/** What a page hands to a command, by the name that the page gives it. */
export type CommandInput = Readonly<{
  name: string;
  /** Its type as written, without white space. */
  type: string;
  /** Whether it can hold a text. */
  isText: boolean;
  /** What a page may hand over for it. */
  shape: InputShape;
}>;

/** An input that reaches a call which does something with it. */
export type CommandFlow = Readonly<{
  /** `path`, `options.path`, `paths[]`. */
  input: string;
  power: CommandPower;
  /** The call as a developer names it: `fs::read_to_string`. */
  call: string;
  /** What is looked at on the way, in words; empty where nothing is. */
  checks: readonly string[];
  /** How many calls lie between the command and the call. */
  steps: number;
  /** What stands around the input in a text that the command makes of it; null where it makes none, or that isn't known. */
  around: TextAround | null;
  /** The call, and the command's parameter. */
  at: Place;
  parameterAt: Place;
}>;

/** `https://` and `/notes`, around an input in `https://{host}/notes`. */
export type TextAround = Readonly<{ before: string; after: string }>;

/** A function that pages may call by a name, since the app registers it as a command or to answer something else. */
export type CommandGrant = Readonly<{
  domain: "commands";
  kind: "command";
  door: CommandDoor;
  /** `read_note`, or `plugin:notes|read` for one of a plugin of this repository; for any other door, with what it is: `event open`. */
  command: string;
  inputs: readonly CommandInput[];
  flows: readonly CommandFlow[];
  callers: CommandCallers;
  at: Place;
}>;

/** The rules that tell of one power each. */
export const RULE_OF_POWER = {
  run: "commands/unchecked-program",
  update: "commands/unchecked-url",
  script: "commands/unchecked-program",
  "change-files": "commands/unchecked-path",
  "read-files": "commands/unchecked-path",
  sql: "commands/unchecked-program",
  network: "commands/unchecked-url",
  window: "commands/unchecked-url",
} as const satisfies Readonly<Record<CommandPower, string>>;

export type UncheckedRule = (typeof RULE_OF_POWER)[CommandPower];

type CommandChangeBase = ChangeBase &
  Readonly<{
    domain: "commands";
    witness: InvokeWitness;
    callers: CommandCallers;
    /** Base has no such app. */
    appIsNew: boolean;
  }>;

/** An input that newly reaches something unchecked. */
export type UncheckedChange = CommandChangeBase &
  Readonly<{
    rule: UncheckedRule | "commands/check-removed";
    door: CommandDoor;
    command: string;
    /** Base has no such command. */
    isNew: boolean;
    /** The worst, and all others that the same rule tells of. */
    flow: CommandFlow;
    also: readonly CommandFlow[];
    /** What was looked at before; empty where nothing reached it. */
    lost: readonly string[];
  }>;

/** Commands that are new, or take more, and what of it is looked at. */
export type ExposedChange = CommandChangeBase &
  Readonly<{
    rule: "commands/exposed";
    commands: readonly ExposedCommand[];
  }>;

export type ExposedCommand = Readonly<{
  command: string;
  isNew: boolean;
  inputs: readonly CommandInput[];
  /** What an input reaches past a check. */
  checked: readonly CommandFlow[];
  at: Place;
}>;

export type CommandChange = UncheckedChange | ExposedChange;
