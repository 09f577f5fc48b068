import { expect, test } from "vitest";
import type { Platform } from "../../src/domain/platform.ts";
import { debugAssertions } from "../../src/tauri/cargo/debug-assertions.ts";
import { type BuildFlags, NO_FLAGS } from "../../src/tauri/project.ts";
import { crateText, filesOf } from "./files.ts";

type Case = Readonly<{
  manifest?: string;
  settings?: string;
  files?: Readonly<Record<string, string>>;
  flags?: Partial<BuildFlags>;
}>;

function isDebug(
  { manifest = "", settings, files = {}, flags = {} }: Case,
  crate = "dep",
  platform: Platform = "linux",
): boolean {
  const all = filesOf({
    "app/Cargo.toml": crateText("app", manifest),
    ...(settings !== undefined && { ".cargo/config.toml": settings }),
    ...files,
  });
  const location = { root: "app", config: "app/tauri.conf.json" };
  return (
    debugAssertions({ location, files: all, flags: { ...NO_FLAGS, ...flags } }, platform)(crate) !== undefined
  );
}

const AT = { path: "build.sh", line: 1, column: 1, endLine: 1 };
const ON = "debug-assertions = true\n";

/** What `cargo run --release` of cargo 1.95 printed of `cfg!(debug_assertions)`. */
test.each<[string, Case, boolean]>([
  ["nothing said", {}, false],
  ["the release profile", { manifest: `[profile.release]\n${ON}` }, true],
  ["the profile of development", { manifest: `[profile.dev]\n${ON}` }, false],
  ["an underscore", { manifest: "[profile.release]\ndebug_assertions = true\n" }, false],
  ["no optimisation", { manifest: "[profile.release]\nopt-level = 0\n" }, false],
  ["build scripts", { manifest: `[profile.release.build-override]\n${ON}` }, false],
  ["a single crate", { manifest: `[profile.release.package.dep]\n${ON}` }, true],
  ["a single crate with its version", { manifest: `[profile.release.package."dep@0.1"]\n${ON}` }, true],
  ["another crate", { manifest: `[profile.release.package.other]\n${ON}` }, false],
  ["all crates from elsewhere", { manifest: `[profile.release.package."*"]\n${ON}` }, true],
  [
    "a crate that is off among all",
    { manifest: `[profile.release]\n${ON}[profile.release.package.dep]\ndebug-assertions = false\n` },
    false,
  ],
  ["a profile that nobody takes", { manifest: `[profile.dist]\ninherits = "release"\n${ON}` }, false],
  [
    "the profile of the command line",
    {
      manifest: `[profile.dist]\ninherits = "release"\n${ON}`,
      flags: { profile: { value: "dist", at: AT } },
    },
    true,
  ],
  [
    "a profile that inherits from development",
    { manifest: '[profile.dist]\ninherits = "dev"\n', flags: { profile: { value: "dist", at: AT } } },
    true,
  ],
  ["--debug", { flags: { debug: AT } }, true],
  ["settings", { settings: `[profile.release]\n${ON}` }, true],
  [
    "settings against the manifest",
    { manifest: `[profile.release]\n${ON}`, settings: "[profile.release]\ndebug-assertions = false\n" },
    false,
  ],
  [
    "settings without an ending, beside others",
    { settings: "", files: { ".cargo/config": `[profile.release]\n${ON}` } },
    true,
  ],
  [
    "settings of the folder itself",
    { files: { "app/.cargo/config.toml": `[profile.release]\n${ON}` } },
    true,
  ],
  [
    "included settings",
    {
      settings: 'include = [{ path = "more.toml" }]',
      files: { ".cargo/more.toml": `[profile.release]\n${ON}` },
    },
    true,
  ],
  [
    "settings that win over what they include",
    {
      settings: 'include = ["more.toml"]\n[profile.release]\ndebug-assertions = false',
      files: { ".cargo/more.toml": `[profile.release]\n${ON}` },
    },
    false,
  ],
  ["flags in one text", { settings: '[build]\nrustflags = "-C debug-assertions"' }, true],
  ["flags with a value", { settings: '[build]\nrustflags = ["-Cdebug_assertions=yes"]' }, true],
  [
    "flags that turn it off",
    { manifest: `[profile.release]\n${ON}`, settings: '[build]\nrustflags = ["-Cdebug-assertions=no"]' },
    false,
  ],
  [
    "flags of the target",
    { settings: '[target.x86_64-unknown-linux-gnu]\nrustflags = ["--codegen=debug-assertions"]' },
    true,
  ],
  [
    "flags of the target before those of all",
    {
      settings:
        '[target.\'cfg(unix)\']\nrustflags = ["-Cdebug-assertions"]\n[build]\nrustflags = ["-Cdebug-assertions=off"]',
    },
    true,
  ],
  [
    "flags of another target",
    { settings: "[target.'cfg(windows)']\nrustflags = [\"-Cdebug-assertions\"]" },
    false,
  ],
  ["the environment in settings", { settings: '[env]\nRUSTFLAGS = "-Cdebug-assertions"' }, false],
])("%s", (_, each, expected) => {
  expect(isDebug(each)).toBe(expected);
});
