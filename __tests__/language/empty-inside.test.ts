import { describe, expect, test } from "vitest";
import { ipcComparison } from "../../src/compare/ipc/ipc-comparison.ts";
import { urlTextQuestion } from "../../src/compare/ipc/scopes/url-texts.ts";
import type { IpcGrant } from "../../src/domain/ipc.ts";
import { topOf } from "../../src/domain/place.ts";
import { scopeEntry } from "../../src/readers/scope-entries.ts";
import { plenty } from "../work.ts";
import { compared, grantsOf, scoped } from "./compared.ts";

/**
 * A pattern that stands for texts, none of which can occur as far as is known here: that it comes, or that a denial of
 * it goes, is a gap that blocks. One that stands for no text at all, or for some that occur, is decided.
 */
type Kind = Readonly<{
  permission: string;
  known: unknown;
  /** What is new with it as people would write it. */
  other: unknown;
  outside: readonly unknown[];
}>;

const program = (args: unknown) => ({ name: "run", cmd: "run", args });

const KINDS: Readonly<Record<string, Kind>> = {
  "paths of the fs plugin": {
    permission: "fs:allow-read-text-file",
    known: { path: "/a/*" },
    other: { path: "/b/*" },
    outside: [{ path: "/b\u0000" }, "/b/\u0000*", { path: "b\u0000/c" }],
  },
  "URLs of the http plugin": {
    permission: "http:allow-fetch",
    known: { url: "https://a.example" },
    other: { url: "https://b.example" },
    outside: [
      { url: "https://b.example:0443" },
      "https://b.example:(0\\d)",
      { url: "https://b.example/(<)" },
    ],
  },
  "URLs of the opener plugin": {
    permission: "opener:allow-open-url",
    known: { url: "https://a.example/*" },
    other: { url: "https://b.example/*" },
    outside: [{ url: "https://\u0000" }, { url: "*\u0000*" }, { url: "" }],
  },
  "paths of the opener plugin": {
    permission: "opener:allow-open-path",
    known: { path: "/a/*" },
    other: { path: "/b/*" },
    outside: [{ path: "/b\u0000" }],
  },
  "programs of the shell plugin": {
    permission: "shell:allow-execute",
    known: { name: "a", cmd: "a" },
    other: program([{ validator: "b" }]),
    outside: [
      program([{ validator: "\\x00" }]),
      program([{ validator: "[\\x00]+" }, "b"]),
      program(["a\u0000b"]),
      { name: "run", cmd: "run\u0000b" },
    ],
  },
};

describe.each(Object.entries(KINDS))("%s", (_, { permission, known, other, outside }) => {
  const say = (base: readonly IpcGrant[], head: readonly IpcGrant[]) => {
    const { widened, gaps } = compared(base, head);
    return [widened.length > 0, gaps.some(({ blocking }) => blocking)];
  };
  const allowing = (...allow: readonly unknown[]) => scoped(permission, { allow });

  test("that can occur are new, and nothing else", () =>
    expect(say(allowing(known), allowing(known, other))).toEqual([true, false]));

  test.each(outside)("that can't block where they come: %j", (entry) =>
    expect(say(allowing(known), allowing(known, entry))).toEqual([false, true]),
  );

  test.each(outside)("and where a denial of them goes: %j", (entry) => {
    const denying = scoped(permission, { allow: [known], deny: [entry] });
    expect(say(denying, allowing(known))).toEqual([false, true]);
  });

  test.each(outside)("and cancel out where they stay: %j", (entry) =>
    expect(say(allowing(known, entry), allowing(entry, known))).toEqual([false, false]),
  );
});

describe("what the shell plugin opens", () => {
  const opening = (open: string) =>
    grantsOf([{ identifier: "main", windows: ["main"], permissions: ["shell:allow-open"] }], {
      plugins: { shell: { open } },
    });

  test.each(["^\\x00$", "^$", "[\\x00]"])("%s", (expression) => {
    const { widened, gaps } = compared(opening("https://a"), opening(expression));
    expect([widened.length, gaps.some(({ blocking }) => blocking)]).toEqual([0, true]);
  });

  test.each(["[a&&b]", "a\\bb"])("%s, which stands for nothing", (expression) => {
    const { widened, gaps } = compared(opening("https://a"), opening(expression));
    expect([widened, gaps]).toEqual([[], []]);
  });
});

describe("requests of an app of Tauri 1, which are globs over the whole URL", () => {
  const side = (kind: "urls" | "url-globs", ...texts: readonly string[]) => ({
    allow: texts.map((url) => scopeEntry("url", url, topOf(""))),
    deny: [],
    matching: { kind },
  });

  test.each(["https://a b.example/*", "https://B.EXAMPLE/*", "https://b.example/\u0000"])("%s", (url) => {
    const before = side("url-globs", "https://a.example/*");
    const after = side("url-globs", "https://a.example/*", url);
    const { escapes, undecided } = urlTextQuestion(before, after, "", "linux", plenty());
    expect([escapes.length, undecided.length]).toEqual([0, 1]);
  });
});

describe("sites and labels", () => {
  const open = (pages: object) => grantsOf([{ identifier: "main", permissions: ["core:default"], ...pages }]);
  const named = (pages: object) => {
    const { unread } = ipcComparison.compare([], open(pages), plenty());
    return unread?.head.some(({ blocking }) => blocking);
  };

  test.each(["https://a.example:0443", "https://a.example:(0\\d)", "https://a.example/(<)"])(
    "a site at %s is named",
    (url) => expect(named({ windows: ["main"], remote: { urls: [url] } })).toBe(true),
  );

  // Every text may be a label here, those included that Tauri lets no window have.
  test.each(["main ", "a\u0000b", "$main", ""])("a window %j is one", (label) => {
    const { widened } = compared(open({ windows: ["x"] }), open({ windows: ["x", label] }));
    expect([named({ windows: [label] }), widened.length > 0]).toEqual([false, true]);
  });
});
