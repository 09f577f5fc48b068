import { describe, expect, test } from "vitest";
import { localCrates } from "../../src/tauri/cargo/local-crates.ts";
import { governingLock } from "../../src/tauri/cargo/lockfile.ts";
import { cargoWorkspace } from "../../src/tauri/cargo/workspace.ts";
import { crateText, filesOf } from "./files.ts";

/** What `cargo locate-project --workspace` of cargo 1.95 says in the folder, for trees of these manifests. */
const ROOTS: readonly (readonly [string, string, Readonly<Record<string, string>>, string | null])[] = [
  ["a root above that lists it", "app", { "Cargo.toml": '[workspace]\nmembers = ["app"]' }, ""],
  [
    "a root above that takes it by a pattern",
    "crates/app",
    { "Cargo.toml": '[workspace]\nmembers = ["crates/*"]' },
    "",
  ],
  ["no root: a manifest above without a workspace is none", "app", { "Cargo.toml": crateText("top") }, "app"],
  [
    "the root further above where the nearer one excludes it",
    "x/app",
    { "x/Cargo.toml": '[workspace]\nexclude = ["app"]', "Cargo.toml": '[workspace]\nmembers = ["x/app"]' },
    "",
  ],
  [
    "the root that excludes its folder and lists it",
    "x/app",
    { "Cargo.toml": '[workspace]\nexclude = ["x"]\nmembers = ["x/app"]' },
    "",
  ],
  [
    "the root although a pattern excludes it, since none is read there",
    "x/app",
    { "Cargo.toml": '[workspace]\nexclude = ["x/*"]' },
    "",
  ],
  [
    "itself, with a workspace of its own",
    "app",
    { "Cargo.toml": '[workspace]\nmembers = ["app"]', "app/Cargo.toml": crateText("app", "[workspace]") },
    "app",
  ],
  [
    "the root that it names",
    "app",
    {
      "app/Cargo.toml": crateText("app", 'workspace = "../ws"'),
      "ws/Cargo.toml": '[workspace]\nmembers = ["../app"]',
    },
    "ws",
  ],
  [
    "the root that a manifest on the way names",
    "m/app",
    {
      "m/Cargo.toml": crateText("mid", 'workspace = "../ws"'),
      "ws/Cargo.toml": '[workspace]\nmembers = ["../m", "../m/app"]',
    },
    "ws",
  ],
  [
    "nothing here, where it names a root outside",
    "app",
    { "app/Cargo.toml": crateText("app", 'workspace = "../../ws"') },
    null,
  ],
];

describe("the root of a workspace is", () => {
  test.each(ROOTS)("%s", (_, folder, manifests, root) => {
    const files = filesOf({ [`${folder}/Cargo.toml`]: crateText("app"), ...manifests });
    expect(cargoWorkspace(folder, files).folder).toBe(root);
  });
});

test("the lockfile is the root's, and one that lies nearer is none", () => {
  const files = filesOf({
    "Cargo.toml": '[workspace]\nmembers = ["app"]',
    "Cargo.lock": "version = 4",
    "app/Cargo.toml": crateText("app"),
    "app/Cargo.lock": "version = 3",
  });
  expect(governingLock("app", files)?.path).toBe("Cargo.lock");
});

test("an app without a manifest takes the nearest lockfile", () => {
  expect(governingLock("a/app", filesOf({ "a/Cargo.lock": "", "Cargo.lock": "" }))?.path).toBe(
    "a/Cargo.lock",
  );
});

/** cargo generate-lockfile: of a member all is locked, of other crates beside the app only what some feature turns on. */
test("members are what a member takes from below the root, and no patch is one", () => {
  const files = filesOf({
    "Cargo.toml": `${crateText("app", '[dependencies]\ninside = { path = "inside" }\nout = { path = "../out" }\n')}[workspace]\n[patch.crates-io]\npatched = { path = "patched" }`,
    "inside/Cargo.toml": crateText("inside"),
    "patched/Cargo.toml": crateText("patched"),
  });
  const crates = localCrates(cargoWorkspace("", files), files);
  expect(Object.fromEntries(crates.map(({ manifest, isMember }) => [manifest.name, isMember]))).toEqual({
    app: true,
    inside: true,
    patched: false,
  });
});
