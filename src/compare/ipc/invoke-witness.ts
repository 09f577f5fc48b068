import { ANY_APP_COMMAND, ASSET_URLS } from "../../domain/command.ts";
import type { Platform } from "../../domain/platform.ts";
import { visible } from "../../domain/sentence.ts";
import type { InvokeWitness } from "../../domain/witness.ts";
import type { NewCall } from "./new-call.ts";

/** A name for a command of the app, where every command is open: no one needs to have declared it. */
const SOME_APP_COMMAND = "any_command_of_the_app";

/** Writes a call as a developer would, with the arguments under the names that the command gives them. */
export function invokeWitness(call: NewCall, platform: Platform | "any"): InvokeWitness {
  const command = call.command === ANY_APP_COMMAND ? SOME_APP_COMMAND : call.command;
  const payload = argumentsFor(command, call.example?.payload ?? {});
  const shown = Object.keys(payload).length === 0 ? "" : `, ${visible(JSON.stringify(payload))}`;
  return {
    kind: "invoke",
    text:
      command === ASSET_URLS
        ? `fetch(convertFileSrc(${visible(JSON.stringify(payload.path ?? "…"))}))`
        : `invoke(${visible(JSON.stringify(command))}${shown})`,
    platform,
    window: call.principal.window,
    webview: call.principal.webview,
    origin: call.principal.origin,
    command,
    payload,
    ...(call.example?.runs !== undefined && { runs: call.example.runs }),
    ...(call.example?.startedIn !== undefined && { startedIn: call.example.startedIn }),
  };
}

function argumentsFor(command: string, payload: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { path, url } = payload;
  if (command === "plugin:fs|rename" && path !== undefined) return { oldPath: path, newPath: path };
  if (command === "plugin:fs|copy_file" && path !== undefined) return { fromPath: path, toPath: path };
  if (command === "plugin:http|fetch" && url !== undefined) return { clientConfig: { method: "GET", url } };
  return { ...payload };
}
