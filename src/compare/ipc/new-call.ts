import type { IpcChange, Principal } from "../../domain/ipc.ts";
import type { Platform } from "../../domain/platform.ts";
import type { Escape } from "./scopes/scope-question.ts";

/** One call that became possible, with an example of its arguments where its scope has one. */
export type NewCall = Readonly<{
  principal: Principal;
  command: string;
  platform: Platform;
  example: Escape | undefined;
  reach: IpcChange["reach"];
}>;
