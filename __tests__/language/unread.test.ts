import { describe, expect, test } from "vitest";
import { ipcComparison } from "../../src/compare/ipc/ipc-comparison.ts";
import type { IpcGrant } from "../../src/domain/ipc.ts";
import { plenty } from "../work.ts";
import { compared, grantsOf, isConfirmed, type Scope, scoped } from "./compared.ts";

/** What a comparison tells: `+` something new, `-` something gone, `?` something undecided that blocks, `.` a note. */
function told(base: readonly IpcGrant[], head: readonly IpcGrant[]): string {
  const { widened, narrowed, gaps } = compared(base, head);
  if (widened.length + narrowed.length > 0) expect(isConfirmed(base, head)).toBe(true);
  return [
    widened.length > 0 ? "+" : "",
    narrowed.length > 0 ? "-" : "",
    gaps.some(({ blocking }) => blocking) ? "?" : "",
    gaps.some(({ blocking }) => !blocking) ? "." : "",
  ].join("");
}

/** Two entries that can be read, one that can't, and one with which the plugin refuses every call, if there is one. */
type Kind = Readonly<{
  permission: string;
  a: unknown;
  b: unknown;
  unread: unknown;
  other: unknown;
}>;

const path = (text: string) => ({ path: text });
const url = (text: string) => ({ url: text });

const KINDS: Readonly<Record<string, Kind>> = {
  paths: {
    permission: "fs:allow-read-text-file",
    a: path("/a/*"),
    b: path("/b/*"),
    unread: path("/c\u0000"),
    other: path("/d\u0000"),
  },
  URLs: {
    permission: "http:allow-fetch",
    a: url("https://a.example"),
    b: url("https://b.example"),
    unread: url("https://(\\p{Nope}).example"),
    other: url("https://(\\p{None}).example"),
  },
  "opened URLs": {
    permission: "opener:allow-open-url",
    a: url("https://a.example/*"),
    b: url("https://b.example/*"),
    unread: url("https://\u0000"),
    other: url("http://\u0000"),
  },
};

describe.each(Object.entries(KINDS))(
  "where an entry can't be read, of %s",
  (_, { permission, a, b, unread, other }) => {
    const say = (base: Scope, head: Scope) => told(scoped(permission, base), scoped(permission, head));

    test("it is no news that it comes, and not known what it brings", () => {
      expect(say({ allow: [a] }, { allow: [a, unread] })).toBe("?");
      expect(say({ allow: [unread] }, { allow: [other] })).toBe("?");
    });

    test("that it goes is no narrowing", () => {
      expect(say({ allow: [a, unread] }, { allow: [a] })).toBe("?");
      expect(say({ allow: [unread] }, { allow: [a] })).toBe("?");
    });

    test("the same on both sides cancels out", () => {
      expect(say({ allow: [a, unread] }, { allow: [unread, a] })).toBe("");
      expect(say({ allow: [unread, b] }, { allow: [unread] })).toBe("");
    });

    test("beside one at base nothing is surely new", () => {
      expect(say({ allow: [unread] }, { allow: [unread, a] })).toBe("?");
      expect(say({ allow: [a, unread] }, { allow: [a, b] })).toBe("?");
    });

    test("a denial may cover what is new, and what one covered is new as it goes", () => {
      expect(say({ allow: [a] }, { allow: [a, b], deny: [unread] })).toBe("?");
      expect(say({ allow: [a], deny: [unread] }, { allow: [a] })).toBe("?");
      expect(say({ allow: [a], deny: [unread] }, { allow: [a], deny: [unread] })).toBe("");
      expect(say({ allow: [a] }, { allow: [a], deny: [unread] })).toBe("");
    });

    test("what can be read is told as ever", () => {
      expect(say({ allow: [a] }, { allow: [a, b] })).toBe("+");
      expect(say({ allow: [a, b] }, { allow: [a] })).toBe("-");
      expect(say({ allow: [a] }, { allow: [b] })).toBe("+-");
    });
  },
);

describe("an entry of an http scope that no parser takes", () => {
  const say = (base: Scope, head: Scope) =>
    told(scoped("http:allow-fetch", base), scoped("http:allow-fetch", head));

  // tauri-plugin-http 2.8.3: `failed to deserialize scope`, for every call.
  test("makes the plugin refuse every call, which is told and doesn't block", () => {
    expect(say({ allow: [url("https://a.example")] }, { allow: [url("https://a.example"), "/x"] })).toBe(
      "-.",
    );
    expect(say({ allow: [url("https://a.example"), "/x"] }, { allow: [url("https://a.example")] })).toBe("+");
  });
});

describe("what the shell plugin opens", () => {
  const opening = (open: unknown) =>
    grantsOf([{ identifier: "main", windows: ["main"], permissions: ["shell:allow-open"] }], {
      plugins: { shell: { open } },
    });
  const witnesses = (base: unknown, head: unknown) =>
    compared(opening(base), opening(head)).widened.map(({ payload }) => payload.path);

  // Each as regex 1.13.2 has it.
  test.each([
    ["(?i)https?://.+", "https://ledger\\.example\\.org/.+", "-"],
    ["https://ledger\\.example\\.org/.+", "(?i)https?://.+", "+"],
    ["[[:alpha:]]+", "[a-zA-Z]+", ""],
    ["\\w+", "(?-u:\\w)+", "-"],
    ["a{2}{3}", "a{6}", ""],
    ["(a|b)", "[ab]", ""],
    ["[a-z--[x]]", "[a-wyz]", ""],
    ["[a-d&&c-f]", "[cd]", ""],
    ["a\\b", "a", ""],
    ["a\\b.*", "a.*", "+"],
    ["(?R)x", "y", "?"],
    ["y", "(?=y)", "?"],
  ])("from %s to %s", (base, head, said) => expect(told(opening(base), opening(head))).toBe(said));

  test("two stars are any text, for what is held by nothing is found everywhere", () => {
    expect(told(opening(true), opening("**"))).toBe("+");
    expect(witnesses(true, "**")).toEqual(["file:///etc/passwd"]);
  });

  test("a scheme that is new is named", () => {
    expect(witnesses(true, "(ledgerly|https|http)")).toEqual([expect.stringMatching(/^ledgerly/)]);
    expect(witnesses("https://.+", "(https|gopher)://.+")).toEqual([expect.stringMatching(/^gopher:/)]);
  });
});

describe("a pattern of a site or a label that can't be read is named, and blocks", () => {
  const open = (pages: object) => grantsOf([{ identifier: "main", permissions: ["core:default"], ...pages }]);

  test.each([
    [{ windows: ["main"], remote: { urls: ["https://(\\p{Nope}).example"] } }, true],
    [{ windows: ["main"], remote: { urls: ["https://*.0"] } }, true],
    [{ windows: ["main"], remote: { urls: ["https://(\\d+).example"] } }, false],
    [{ windows: ["main"], remote: { urls: ["https://user:pw@host"] } }, false],
    [{ windows: ["[main"] }, true],
    [{ windows: ["[main]"] }, false],
  ])("%j", (pages, isNamed) => {
    const { unread } = ipcComparison.compare([], open(pages), plenty());
    expect(unread?.head.some(({ blocking }) => blocking)).toBe(isNamed);
  });
});
