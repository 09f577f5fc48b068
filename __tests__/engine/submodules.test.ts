import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import type { ReviewedGap } from "../../src/domain/gap.ts";
import type { Review } from "../../src/domain/review.ts";
import type { Tree, Unfollowed } from "../../src/domain/tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { APP } from "../attacks/app.ts";

const CRATES = ["tauri", "tauri-build", "tauri-plugin-fs"];
const VENDOR = "vendor/tauri";
const PLUGIN = "src-tauri/plugin";

describe("a submodule that holds crates of the app", () => {
  test("is one gap at one line once it moved, however many crates it holds", async () => {
    const review = await reviewOf(CRATES, at("1"), CRATES, at("2"));
    expect(places(blocking(review))).toEqual([["src-tauri/Cargo.toml", patchLine("tauri")]]);
    const [gap] = blocking(review);
    expect(gap?.message).toContain("The submodule `vendor/tauri` isn't followed");
    for (const crate of CRATES) expect(gap?.message).toContain(`\`${crate}\``);
  });

  test("tells what else isn't known for it, without blocking for that again", async () => {
    const { gaps } = await reviewOf(CRATES, at("1"), CRATES, at("2"));
    const permissions = gaps.filter(({ kind, since }) => kind === "unknown-plugin" && since === "head");
    expect(permissions.map(({ blocking: blocks }) => blocks)).toEqual([false]);
  });

  test("is no news while it is the same commit, whatever else changes", async () => {
    const review = await reviewOf(CRATES, at("1"), CRATES, at("1"), {
      "src-tauri/Cargo.toml": manifest(CRATES, 'log = { path = "../log" }\n'),
      "log/Cargo.toml": '[package]\nname = "log"\nversion = "0.1.0"\n',
      "src-tauri/Cargo.lock": `${lockfile(CRATES)}\n[[package]]\nname = "log"\nversion = "0.1.0"\n`,
    });
    expect(blocking(review)).toEqual([]);
  });

  test("is a gap at the new line where one more crate is taken from the same commit", async () => {
    const review = await reviewOf(["tauri"], at("1"), ["tauri", "tauri-plugin-fs"], at("1"));
    expect(places(blocking(review))).toEqual([["src-tauri/Cargo.toml", patchLine("tauri-plugin-fs", 2)]]);
  });

  test("is one gap for each of two that moved", async () => {
    const [was, is] = [inApp("1"), inApp("2")];
    const review = await reviewOf(["tauri"], [...at("1"), ...was], ["tauri"], [...at("2"), ...is]);
    expect(new Set(blocking(review).map(({ message }) => message)).size).toBe(2);
  });
});

test("a submodule in the app's folder that holds a crate of it blocks once", async () => {
  const own = { "src-tauri/Cargo.toml": manifest([], 'more = { path = "plugin" }\n') };
  const review = await reviewOf([], inApp("1"), [], inApp("2"), own, own);
  expect(blocking(review)).toMatchObject([{ path: "src-tauri/Cargo.toml" }]);
});

test("a submodule that holds nothing of the app is no matter when it moves", async () => {
  const beside = (letter: string) => submodule("vendor/other", letter);
  expect((await reviewOf([], beside("1"), [], beside("2"))).verdict).toBe("pass");
});

function blocking({ gaps }: Review): ReviewedGap[] {
  return gaps.filter((gap) => gap.blocking);
}

function places(gaps: readonly ReviewedGap[]): (readonly [string, number])[] {
  return gaps.map(({ path, line }) => [path, line] as const);
}

function at(letter: string): readonly Unfollowed[] {
  return submodule(VENDOR, letter);
}

function inApp(letter: string): readonly Unfollowed[] {
  return submodule(PLUGIN, letter);
}

function submodule(path: string, letter: string): readonly Unfollowed[] {
  return [{ path, what: "submodule", id: letter.repeat(40) }];
}

/** The app's manifest with patches that take crates from the submodule. */
function manifest(crates: readonly string[], dependencies = ""): string {
  const patches = crates.map((crate) => `${crate} = { path = "../${VENDOR}/crates/${crate}" }\n`).join("");
  const patched = patches === "" ? "" : `\n[patch.crates-io]\n${patches}`;
  return `${APP["src-tauri/Cargo.toml"]}${dependencies}${patched}`;
}

function patchLine(crate: string, of = CRATES.length): number {
  const lines = manifest(CRATES.slice(0, of)).split("\n");
  const found = lines.findIndex((line) => line.startsWith(`${crate} = { path`));
  return found < 0 ? manifest(["tauri"]).split("\n").length : found + 1;
}

/** The lockfile with these crates as they are once a patch takes them from a folder. */
function lockfile(crates: readonly string[]): string {
  return crates.reduce<string>(
    (text, crate) =>
      text.replace(new RegExp(`(name = "${crate}"\nversion = "[^"]*"\n)source = .*\nchecksum = .*\n`), "$1"),
    APP["src-tauri/Cargo.lock"],
  );
}

type Files = Readonly<Record<string, string>>;

function reviewOf(
  before: readonly string[],
  there: readonly Unfollowed[],
  after: readonly string[],
  here: readonly Unfollowed[],
  head: Files = {},
  base: Files = {},
): Promise<Review> {
  const tree = (crates: readonly string[], links: readonly Unfollowed[], more: Files): Tree =>
    withLinks(
      {
        ...APP,
        "src-tauri/Cargo.toml": manifest(crates),
        "src-tauri/Cargo.lock": lockfile(crates),
        ...more,
      },
      links,
    );
  return reviewTrees({ base: tree(before, there, base), head: tree(after, here, head) });
}

function withLinks(files: Files, unfollowed: readonly Unfollowed[]): Tree {
  const tree = memoryTree(files);
  return { ...tree, list: async () => ({ ...(await tree.list()), unfollowed }) };
}
