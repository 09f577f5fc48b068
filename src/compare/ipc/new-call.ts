import type { Reach } from "../../domain/call-severity.ts";
import type { Principal } from "../../domain/ipc.ts";
import type { Platform } from "../../domain/platform.ts";
import type { Escape } from "./scopes/scope-question.ts";

/** One call that became possible, with an example of its arguments where its scope has one. */
export type NewCall = Readonly<{
  principal: Principal;
  command: string;
  platform: Platform;
  example: Escape | undefined;
  reach: Reach;
  /** The page comes from a site that could not make this call before, in whatever window. */
  crosses: boolean;
  /** The webview could make this call before, in a window of its own name. */
  inOwnWindow: boolean;
}>;
