import type { IpcCause, IpcGrant, Pattern, Principal } from "../../domain/ipc.ts";
import type { Place } from "../../domain/place.ts";
import { ANY_APP_COMMAND } from "./call-table.ts";
import { matchesGlob } from "./plain-glob.ts";

/** Why a call became possible, and the line to blame. */
export type Cause = Readonly<{ cause: IpcCause; at: Place; entry: IpcGrant; detail: string }>;

/** What base's grants say about a permission, whatever pages and platforms they hold for. */
export type BaseIndex = Readonly<{
  /** Whether base had this capability grant this command through this permission, to anyone. */
  had(entry: IpcGrant): readonly IpcGrant[];
  /** Whether base's capability named this permission at all. */
  named(entry: IpcGrant): boolean;
}>;

export function indexBase(base: readonly IpcGrant[]): BaseIndex {
  const commands = new Map<string, IpcGrant[]>();
  const permissions = new Set<string>();
  for (const grant of base) {
    if (grant.effect === "deny") continue;
    const key = commandOf(grant);
    const known = commands.get(key);
    if (known === undefined) commands.set(key, [grant]);
    else known.push(grant);
    permissions.add(permissionOf(grant));
  }
  return {
    had: (entry) => commands.get(commandOf(entry)) ?? [],
    named: (entry) => permissions.has(permissionOf(entry)),
  };
}

function permissionOf({ capability, permission }: IpcGrant): string {
  return `${capability}\0${permission}`;
}

function commandOf(grant: IpcGrant): string {
  return `${permissionOf(grant)}\0${grant.command}`;
}

/** Explains a call that head's entries allow a page and base refuses, by the entry that is newest. */
export function causeOf(
  principal: Principal,
  entries: readonly IpcGrant[],
  deniedAtBase: boolean,
  base: BaseIndex,
): Cause {
  const [first] = entries as readonly [IpcGrant, ...IpcGrant[]];
  if (deniedAtBase) return { cause: "deny-removed", at: first.at, entry: first, detail: first.command };
  const fresh = entries.find((entry) => base.had(entry).length === 0);
  if (fresh !== undefined) {
    if (fresh.command === ANY_APP_COMMAND)
      return { cause: "app-commands-open", at: fresh.at, entry: fresh, detail: "" };
    const cause = base.named(fresh) ? "meaning-changed" : "command-granted";
    return { cause, at: fresh.at, entry: fresh, detail: fresh.permission };
  }
  const elsewhere = entries.find(
    (entry) => !base.had(entry).some((had) => (had.platforms & entry.platforms) !== 0),
  );
  if (elsewhere !== undefined)
    return { cause: "platform-added", at: elsewhere.at, entry: elsewhere, detail: "" };
  return forNewPage(principal, first, base.had(first));
}

export function forNewPage(principal: Principal, entry: IpcGrant, had: readonly IpcGrant[]): Cause {
  const { context } = entry;
  if (context.kind === "remote" && !had.some((grant) => sameUrl(grant, context.url))) {
    return { cause: "remote-origin-granted", at: context.url.at, entry, detail: context.url.text };
  }
  if (context.kind === "local" && had.every((grant) => grant.context.kind === "remote")) {
    return { cause: "window-added", at: entry.at, entry, detail: "local" };
  }
  const before = new Set(
    had.flatMap(({ windows, webviews }) => [...windows, ...webviews].map(({ text }) => text)),
  );
  const pattern =
    patternsFor(principal, entry).find(({ text }) => !before.has(text)) ?? patternsFor(principal, entry)[0];
  return { cause: "window-added", at: pattern?.at ?? entry.at, entry, detail: pattern?.text ?? "" };
}

function sameUrl({ context }: IpcGrant, url: Pattern): boolean {
  return context.kind === "remote" && context.url.text === url.text;
}

/** The patterns of an entry that hold for this page: of its window first. */
export function patternsFor(principal: Principal, { windows, webviews }: IpcGrant): Pattern[] {
  const matching = (patterns: readonly Pattern[], label: string) =>
    patterns.filter(({ text }) =>
      matchesGlob(text, label, { literalSeparator: false, literalDot: false, foldCase: false }),
    );
  return [...matching(windows, principal.window), ...matching(webviews, principal.webview)];
}
