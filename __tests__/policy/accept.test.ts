import { describe, expect, test } from "vitest";
import { ACCEPTING_ROLES, type AcceptRule, mayAccept } from "../../src/domain/accepting.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import { readPolicy } from "../../src/engine/read-policy.ts";

const read = (text: string) => readPolicy({ path: ".github/toril.yml", id: text, text });

test.each([
  ["accept: { by: admin }", { by: "admin", own: false }],
  ["accept:\n  own: true\n", { by: "write", own: true }],
  ["accept: { by: [kim, Lee-2, emu_user], own: false }", { by: ["kim", "Lee-2", "emu_user"], own: false }],
  ["accept:\n", DEFAULT_POLICY.accept],
])("%j says who may accept", (text, accept) => {
  expect(read(text)).toMatchObject({ ok: true, policy: { accept } });
});

const BY = "`accept: by` takes write, maintain or admin, or lists at most 100 logins, such as `[kim]`.";

test.each([
  ["accept: admin", "1:9 `accept` holds `by` and `own`, such as `by: admin`."],
  ["accept: { by: triage }", `1:15 ${BY}`],
  ["accept: { by: [] }", `1:15 ${BY}`],
  ["accept: { by: ['toril[bot]'] }", `1:15 ${BY}`],
  ["accept: { own: yes please }", "1:16 `accept: own` takes true or false."],
  ["accept: { from: kim }", "1:11 `accept` has no `from`; it has `by` and `own`."],
])("%j is an error at its place", (text, error) => {
  const reading = read(text);
  const errors = reading.ok
    ? []
    : reading.errors.map(({ at, message }) => `${at.line}:${at.column} ${message}`);
  expect(errors).toEqual([error]);
});

describe("who may accept", () => {
  const rules: readonly AcceptRule["by"][] = [...ACCEPTING_ROLES, ["kim"]];
  const rows = rules.flatMap((by) =>
    ["kim", "lee"].flatMap((login) =>
      [null, ...ACCEPTING_ROLES].map((role) => {
        const may = mayAccept({ by, own: false }, { login, role, isOwn: false });
        return `${String(by)}: ${login} ${role ?? "less"}: ${may ? "may" : "may not"}`;
      }),
    ),
  );
  test("of others' changes, by role or by name", () => {
    expect(rows.filter((row) => row.endsWith(": may"))).toEqual([
      ...["kim", "lee"].flatMap((who) =>
        ["write", "maintain", "admin"].map((role) => `write: ${who} ${role}: may`),
      ),
      ...["kim", "lee"].flatMap((who) =>
        ["maintain", "admin"].map((role) => `maintain: ${who} ${role}: may`),
      ),
      ...["kim", "lee"].map((who) => `admin: ${who} admin: may`),
      ...["write", "maintain", "admin"].map((role) => `kim: kim ${role}: may`),
    ]);
  });

  test("of their own changes only where the policy says so, and logins don't differ by case", () => {
    const kim = { login: "KIM", role: "admin", isOwn: true } as const;
    expect(mayAccept({ by: ["kim"], own: false }, kim)).toBe(false);
    expect(mayAccept({ by: ["kim"], own: true }, kim)).toBe(true);
    expect(mayAccept({ by: "write", own: true }, { ...kim, role: null })).toBe(false);
  });
});
