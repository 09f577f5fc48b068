import { join } from "node:path";
import { expect, test } from "vitest";
import { type Change, changesOfMeaning } from "./changes.ts";
import { KNOWN_CHANGES, KNOWN_CHANGES_OF_DEFAULT } from "./known-changes.ts";
import { DECLARED } from "./meaning.ts";
import { deltaOf, pageOf } from "./page.ts";

const changes = changesOfMeaning();

test("every change of meaning is on the page", async () => {
  await expect(pageOf(changes)).toMatchFileSnapshot(
    join(import.meta.dirname, "goldens", "changes-of-meaning.md"),
  );
});

test("the 43 changes of default sets that were found by other means are among them", () => {
  expect(KNOWN_CHANGES_OF_DEFAULT).toHaveLength(43);
  const ours = new Set(changes.filter(({ id }) => id === "default").map(commandsInWords));
  expect(KNOWN_CHANGES_OF_DEFAULT.filter((known) => !ours.has(known))).toEqual([]);
});

test("so are the known changes of other identifiers", () => {
  const ours = new Set(changes.map((change) => `${updateOf(change)} ${change.id}: ${deltaOf(change)}`));
  expect(KNOWN_CHANGES.filter((known) => !ours.has(known))).toEqual([]);
});

test("since 2.5.2 the default of fs reaches the app's own folders for every command", () => {
  const change = changes.find(({ key, to, id }) => key === "fs" && to === "2.5.2" && id === "default");
  const dirs = ["$APPCONFIG", "$APPDATA", "$APPLOCALDATA", "$APPCACHE", "$APPLOG"];
  expect([...(change?.gained ?? [])].filter((one) => one.startsWith("within "))).toEqual(
    [...dirs, ...dirs.map((dir) => `${dir}/**`)].map((dir) => `within ${dir}`),
  );
});

function updateOf({ key, from, to }: Change): string {
  return `${key} ${from} → ${to}`;
}

function commandsInWords(change: Change): string {
  const words = (sign: string, meaning: ReadonlySet<string>) => [
    ...(meaning.has(DECLARED) ? [sign] : []),
    ...[...meaning]
      .flatMap((one) => /^allows (\S+)$/.exec(one)?.[1] ?? [])
      .sort()
      .map((command) => sign + command),
  ];
  const missing = [...change.gained].flatMap((one) => /^lacks (\S+)$/.exec(one)?.[1] ?? []);
  const all = [
    ...words("+", change.gained),
    ...words("−", change.lost),
    ...missing.map((name) => `?${name}`),
  ];
  return `${updateOf(change)}: ${all.join(" ")}`;
}
