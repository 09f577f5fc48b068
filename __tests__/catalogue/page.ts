import { LISTED } from "../../src/catalogue/listed.ts";
import type { Change } from "./changes.ts";

/** Changes as a page: an update, then what its identifiers gained (+) and lost (−). Those with one answer share a line. */
export function pageOf(changes: readonly Change[]): string {
  const updates = Map.groupBy(changes, ({ key, from, to }) => `${key} ${from} → ${to}`);
  const sections = [...updates].map(([update, members]) => {
    const lines = Map.groupBy(inWords(members), ({ delta }) => delta);
    const rows = [...lines].map(
      ([delta, alike]) => `- ${[...new Set(alike.map(({ id }) => id))].join(", ")}: ${delta}`,
    );
    return `## ${update}\n\n${rows.join("\n")}\n`;
  });
  return `# What came to mean something else, release by release\n\n${sections.join("\n")}`;
}

type Line = Readonly<{ id: string; delta: string }>;

/** What is the same for several directories of fs is told once, as of `<dir>`. */
function inWords(changes: readonly Change[]): Line[] {
  const lines = changes.map((change) => ({
    plain: { id: change.id, delta: deltaOf(change) },
    general: generalised(change),
  }));
  const alike = Map.groupBy(lines, ({ general: { id, delta } }) => `${id}: ${delta}`);
  return [...alike.values()].flatMap(
    (group) => (group.length > 1 ? group[0]?.general : group[0]?.plain) ?? [],
  );
}

export function deltaOf({ gained, lost }: Change): string {
  const statements = [...[...gained].map((one) => `+ ${one}`), ...[...lost].map((one) => `− ${one}`)];
  return statements.join("; ");
}

function generalised(change: Change): Line {
  const { id } = change;
  const delta = deltaOf(change);
  const [, verb, name = ""] = /^(allow|scope)-([a-z]+)(?=-|$)/.exec(id) ?? [];
  if (change.key !== "fs" || !directories.has(name)) return { id, delta };
  return {
    id: id.replace(`${verb}-${name}`, `${verb}-<dir>`),
    delta: delta.replaceAll(new RegExp(`\\$${name.toUpperCase()}\\b`, "g"), "$<DIR>"),
  };
}

const directories = new Set((LISTED.fs ?? []).flatMap(([, { each }]) => each?.of ?? []));
