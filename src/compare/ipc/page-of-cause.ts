import type { IpcGrant, Principal } from "../../domain/ipc.ts";
import type { PageName } from "../../domain/page-name.ts";
import { patternsFor } from "./cause.ts";
import type { Cause } from "./cause-of-call.ts";

/** The pages that an entry holds for, as its capability names them; those that may make the call, where it names none. */
export function pageName(principal: Principal, cause: Cause): PageName {
  const entry = namingPages(cause);
  const [pattern] = patternsFor(principal, entry);
  const kind = pattern === undefined || entry.windows.includes(pattern) ? "window" : "webview";
  return { kind, label: pattern?.text ?? principal.window, from: originOf(principal, cause) };
}

function namingPages({ entry, calledBy = entry }: Cause): IpcGrant {
  return calledBy;
}

function originOf({ origin }: Principal, cause: Cause): PageName["from"] {
  if (origin === "local") return { kind: isForOwnPages(cause) ? "app-not-site" : "app" };
  const { context } = namingPages(cause);
  return { kind: "site", url: context.kind === "remote" ? context.url.text : origin };
}

function isForOwnPages({ reason }: Cause): boolean {
  if (reason.rule === "ipc/app-commands-open") return reason.to === "own-pages";
  return reason.rule === "ipc/window-added" && reason.note === "own-pages";
}
