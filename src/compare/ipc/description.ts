import type { IpcGrant, Pattern, Principal } from "../../domain/ipc.ts";
import { listInWords } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { ANY_APP_COMMAND } from "./call-table.ts";
import { type Cause, patternsFor } from "./cause.ts";
import type { NewCall } from "./drafts.ts";

/** The pages that an entry holds for, as people name them: "window `main`", "pages of `https://a.example/*`". */
export function describePage(principal: Principal, entry: IpcGrant): string {
  const place = describePlace(principal, entry);
  if (principal.origin === "local") return place;
  const from = entry.context.kind === "remote" ? entry.context.url.text : principal.origin;
  return `pages of ${code(from)} in ${place}`;
}

function describePlace(principal: Principal, entry: IpcGrant): string {
  const [pattern] = patternsFor(principal, entry);
  const kind = pattern === undefined || entry.windows.includes(pattern) ? "window" : "webview";
  return describePattern(pattern, kind, principal);
}

function describePattern(
  pattern: Pattern | undefined,
  kind: "window" | "webview",
  { window }: Principal,
): string {
  const text = pattern?.text ?? window;
  if (text === "*") return `every ${kind}`;
  return /[*?[]/.test(text) ? `${kind}s ${code(text)}` : `${kind} ${code(text)}`;
}

/** What an effect is in words, before and after. */
export type EffectWords = Readonly<{ action: string; refused: string; allowed: string }>;

/** Commands named in a sentence; the rest are counted. */
const NAMED = 4;

export function describeEffect({ cause }: Cause, best: NewCall, commands: readonly string[]): EffectWords {
  const calls = describeCommands(best.command === ANY_APP_COMMAND ? [] : commands);
  const example = best.example === undefined ? undefined : code(best.example.example);
  if (
    cause === "scope-widened" ||
    (example !== undefined && cause === "deny-removed" && commands.length > 0)
  ) {
    return {
      action: `use ${calls} with ${example ?? "more"}`,
      refused: `${calls} refused ${example ?? "it"}.`,
      allowed: `${calls} ${commands.length === 1 ? "accepts" : "accept"} ${example ?? "it"}.`,
    };
  }
  const within = best.reach === "nothing" ? " Its scope lets nothing through yet." : "";
  return {
    action: `call ${calls}`,
    refused: `These pages could not call ${calls}.`,
    allowed: `They can call ${calls}${example === undefined ? "" : `, for example with ${example}`}.${within}`,
  };
}

export function describeCommands(commands: readonly string[]): string {
  if (commands.length === 0) return "every command of the app";
  const named = commands.slice(0, NAMED).map((command) => code(command));
  const more = commands.length - named.length;
  return more === 0 ? listInWords(named) : `${named.join(", ")} and ${more} more commands`;
}
