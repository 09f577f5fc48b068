import type { Principal } from "../../domain/ipc.ts";
import type { CallTable } from "./call-table.ts";
import type { PageClass } from "./principals.ts";

/** The commands that pages of an origin may call, in whatever window; asked for few origins, and for those often. */
export function callableBy(
  pages: readonly PageClass[],
  table: CallTable,
): (origin: string) => ReadonlySet<string> {
  return askedOnce((origin) => callable(pages, table, (principal) => principal.origin === origin));
}

/**
 * The commands that a webview may call in a window of its own name, which is where an ordinary window has it; none for one
 * that is there already.
 */
export function callableInOwnWindow(
  pages: readonly PageClass[],
  table: CallTable,
): (principal: Principal) => ReadonlySet<string> {
  const inWindowOf = askedOnce((page) => callable(pages, table, (principal) => page === ownPage(principal)));
  return ({ window, webview, origin }) =>
    window === webview ? NOTHING : inWindowOf(ownPage({ window: webview, webview, origin }));
}

const NOTHING: ReadonlySet<string> = new Set();

/** One text for a webview in a window of its own name; no such text otherwise. */
function ownPage({ window, webview, origin }: Principal): string {
  return window === webview ? `${window}\0${origin}` : "";
}

function askedOnce(ask: (name: string) => ReadonlySet<string>): (name: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (name) => {
    const found = known.get(name) ?? ask(name);
    known.set(name, found);
    return found;
  };
}

function callable(
  pages: readonly PageClass[],
  table: CallTable,
  isMeant: (principal: Principal) => boolean,
): ReadonlySet<string> {
  return new Set(
    pages
      .filter(({ principals }) => principals.some(isMeant))
      .flatMap(({ audiences }) =>
        [...table.commands(audiences)].filter((command) => table.denying(audiences, command).length === 0),
      ),
  );
}
