import type { JsonObject } from "../../domain/input-shape.ts";
import type { CommandFlow, CommandGrant, ExposedCommand } from "../../domain/rust-command.ts";
import { visible } from "../../domain/sentence.ts";
import type { InvokeWitness } from "../../domain/witness.ts";
import { exampleOf } from "./examples.ts";
import { filled } from "./payload.ts";

/** A call that hands an input what the command then uses, and all else that the command wants. */
export function commandWitness({ door, command, inputs }: CommandGrant, flow: CommandFlow): InvokeWitness {
  const example = exampleOf(flow);
  const witness = witnessOf(command, payloadOf(inputs, flow.input, example));
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

function witnessOf(command: string, payload: JsonObject): InvokeWitness {
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

/** What may lack is left out, unless it is the input that is shown. */
function payloadOf(inputs: CommandGrant["inputs"], input: string, example: string): JsonObject {
  const given = inputs.flatMap(({ name, shape }): (readonly [string, JsonObject[string]])[] => {
    const value = filled(shape, input, example);
    return shape.kind === "optional" && value === null ? [] : [[name, value]];
  });
  return given.length === 0 ? { [input]: example } : Object.fromEntries(given);
}
