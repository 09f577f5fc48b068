import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { type Change, changesOfMeaning } from "./changes.ts";
import { meaningOf } from "./meaning.ts";
import { reviewUpdate } from "./tiny-app.ts";

const changes = changesOfMeaning();

/** Names that Tauri 1 had: in Tauri 2 a path that begins with one of them is taken literally, and nothing lies there. */
const NO_FOLDER = /within \$(?:APP|LOG)(?:\/|$)/;

describe.each(changes.filter(widens))("$key $from → $to: $id came to mean more", (change) => {
  test("and that is found, with a witness that is confirmed", async () => {
    const { findings, gaps } = await reviewUpdate(change, permissionsFor(change));
    const found = findings.filter(({ rule }) => rule.startsWith("ipc/"));
    expect(found.map(({ rule }) => rule)).toContain("ipc/meaning-changed");
    expect(gaps.filter(({ message }) => message.includes("could not be confirmed"))).toEqual([]);
    expectCommandsNamed(found, commandsGained(change));
  });
});

describe.each(changes.filter((change) => !widens(change)))(
  "$key $from → $to: $id came to mean less, or other words for the same",
  (change) => {
    test("and nothing is found", async () => {
      const { findings } = await reviewUpdate(change, permissionsFor(change));
      expect(findings.filter(({ rule }) => rule.startsWith("ipc/"))).toEqual([]);
    });
  },
);

function widens(change: Change): boolean {
  return commandsGained(change).length > 0 || pathsGained(change).length > 0;
}

/** A name with a dash is that of a permission, which stands among fs' commands by mistake: no command has it. */
function commandsGained({ gained }: Change): string[] {
  return [...gained].flatMap((one) => /^allows ([^\s-]+)$/.exec(one)?.[1] ?? []);
}

/** Paths that come into reach: not those that only lost the slash at their end, and none below a name that is no folder. */
function pathsGained({ gained, lost }: Change): string[] {
  const before = new Set([...lost].map((one) => one.replace(/\/$/, "")));
  return [...gained].filter((one) => /\bwithin /.test(one) && !before.has(one) && !NO_FOLDER.test(one));
}

/** The identifier alone; where it only brings a scope, also a command that asks for it. */
function permissionsFor(change: Change): string[] {
  const { key, id, gained, lost } = change;
  const callable = [...gained, ...lost, ...meaningOf(key, change.from, id)].some((one) =>
    one.startsWith("allows "),
  );
  return [`${key}:${id}`, ...(callable || key !== "fs" ? [] : ["fs:allow-exists"])];
}

/** A sentence names the first commands and counts the rest. */
function expectCommandsNamed(findings: readonly Finding[], commands: readonly string[]): void {
  const actions = findings.map(({ action }) => action);
  const named = actions.flatMap((action) =>
    [...action.matchAll(/`plugin:([^`]+)`/g)].map(([, name = ""]) => name),
  );
  const counted = actions.flatMap((action) => Number(/and (\d+) more command/.exec(action)?.[1] ?? 0));
  const missing = commands.filter((command) => !named.some((name) => `|${name}`.endsWith(`|${command}`)));
  expect(missing.length, actions.join("\n")).toBeLessThanOrEqual(
    counted.reduce((sum, count) => sum + count, 0),
  );
}
