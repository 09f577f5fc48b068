import { parsePage } from "../compare/csp/policy.ts";
import type { CspGrant } from "../domain/csp.ts";
import type { Finding, NarrowingNote } from "../domain/finding.ts";
import type { IpcGrant } from "../domain/ipc.ts";
import type { Ecosystem } from "../domain/manager.ts";
import type { PackageGrant } from "../domain/package.ts";
import type { AppSurface, PageCalls, PolicySource } from "../domain/surface.ts";
import type { GrantsByDomain } from "./comparisons.ts";

/** The grants of an app's own configuration; base is null where the app is new. */
export type OwnGrants = Readonly<{ base: GrantsByDomain | null; head: GrantsByDomain }>;

/** A page that showed more would be read by nobody, and a script would choke on it. */
const MOST_CELLS = 20_000;

/** What an app lets happen on both sides; null where that is more than anybody looks over. */
export function surfaceOf(
  { base, head }: OwnGrants,
  findings: readonly Finding[],
  narrowings: readonly NarrowingNote[],
): AppSurface | null {
  const calls = callsOf(head.ipc, findings, narrowings);
  return (
    calls && {
      calls,
      policy: policyOf(base?.csp ?? [], head.csp, findings),
      packages: packagesOf(base?.packages ?? [], head.packages),
    }
  );
}

type State = "same" | "added" | "wider" | "removed";

function callsOf(
  head: readonly IpcGrant[],
  findings: readonly Finding[],
  narrowings: readonly NarrowingNote[],
): PageCalls[] | null {
  const cells = new Map<string, Map<string, State>>();
  let count = 0;
  const put = (pages: readonly string[], commands: readonly string[], state: State): void => {
    for (const page of pages) {
      const ofPage = cells.get(page) ?? new Map<string, State>();
      cells.set(page, ofPage);
      for (const command of commands) {
        if (count > MOST_CELLS) return;
        if (!ofPage.has(command)) count += 1;
        ofPage.set(command, state);
      }
    }
  };
  const denied = new Set(head.flatMap(({ effect, command }) => (effect === "deny" ? [command] : [])));
  for (const grant of head)
    if (grant.effect === "allow" && !denied.has(grant.command)) put(pagesOf(grant), [grant.command], "same");
  for (const { about } of narrowings) if (about.domain === "ipc") put(about.pages, about.commands, "removed");
  for (const { about, rule } of findings)
    if (about.domain === "ipc")
      put(about.pages, about.commands, rule === "ipc/scope-widened" ? "wider" : "added");
  return count > MOST_CELLS ? null : together([...cells].sort(byName));
}

/** Pages that may call the same are one row. */
function together(cells: readonly (readonly [string, ReadonlyMap<string, State>])[]): PageCalls[] {
  const alike = Map.groupBy(cells, ([, states]) => JSON.stringify([...states].sort(byName)));
  return [...alike.values()].map((members) => {
    const states = [...(members[0]?.[1] ?? [])].sort(byName);
    const of = (state: State) => states.flatMap(([command, each]) => (each === state ? [command] : []));
    const pages = members.map(([page]) => page);
    return { pages, same: of("same"), added: of("added"), wider: of("wider"), removed: of("removed") };
  });
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** As findings name pages: by label, and those of a site also by its pattern. */
function pagesOf({ windows, webviews, context }: IpcGrant): string[] {
  const labels = [...windows, ...webviews].map(({ text }) => text);
  return context.kind === "remote" ? [...labels, context.url.text] : labels;
}

function policyOf(
  base: readonly CspGrant[],
  head: readonly CspGrant[],
  findings: readonly Finding[],
): PolicySource[] {
  const [before, after] = [sourcesOf(base[0]), sourcesOf(head[0])];
  const widened = new Set(
    findings.flatMap(({ witness }) => (witness.kind === "csp" ? [witness.directive] : [])),
  );
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((directive) => {
    const [was, is] = [before.get(directive) ?? [], after.get(directive) ?? []];
    const fresh = widened.has(directive) ? "added" : "covered";
    return [
      ...is.map(
        (source): PolicySource => ({
          ...{ directive, source },
          state: was.includes(source) ? "same" : fresh,
        }),
      ),
      ...was
        .filter((source) => !is.includes(source))
        .map((source): PolicySource => ({ directive, source, state: "removed" })),
    ];
  });
}

/** The sources of each directive, whichever of several policies says them. */
function sourcesOf(grant: CspGrant | undefined): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const policy of (grant && parsePage(grant)?.policies) ?? [])
    for (const [directive, { words }] of policy)
      found.set(directive, [...new Set([...(found.get(directive) ?? []), ...words])]);
  return found;
}

function packagesOf(base: readonly PackageGrant[], head: readonly PackageGrant[]): AppSurface["packages"] {
  const count = (ecosystem: Ecosystem) => ({
    base: countOf(base, ecosystem),
    head: countOf(head, ecosystem),
  });
  return { cargo: count("cargo"), npm: count("npm") };
}

function countOf(grants: readonly PackageGrant[], ecosystem: Ecosystem): number {
  const pinned = grants
    .filter((grant) => grant.kind === "package")
    .filter((each) => each.ecosystem === ecosystem);
  return new Set(pinned.map(({ name, version }) => `${name} ${version}`)).size;
}
