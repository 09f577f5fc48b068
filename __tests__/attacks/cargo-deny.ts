import type { AttackClass } from "./attack.ts";

const POLICY = "src-tauri/deny.toml";
const APPROVED = "build/install-script-approved";
const LOST = "packages/install-guard-removed";

const LIST = '[bans.build]\nallow-build-scripts = ["serde"]\nexecutables = "deny"\n';
const WIDER_LIST = LIST.replace('"serde"', '"serde", "evil"');
const ALLOWING = LIST.replace('"deny"', '"allow"');
const WARNING = '[bans.build]\ninterpreted = "deny"\nexecutables = "warn"\n';
const NO_LIST = '[bans.build]\nexecutables = "deny"\n';

export const CARGO_DENY: AttackClass = {
  name: "policies of cargo-deny",
  decides:
    "cargo-deny takes one file: the first of deny.toml, .deny.toml and .cargo/deny.toml in the nearest folder that has one, from the manifest's upwards. With a list of build scripts it stops all others; a [bans.build] turns off the list of [bans].",
  attacks: [
    {
      name: "lets the build script of another crate pass",
      base: { [POLICY]: LIST },
      change: { [POLICY]: WIDER_LIST },
      expect: "loud",
      rule: APPROVED,
      at: `${POLICY}:2`,
      real: "cargo-deny 0.20.2 says build-script-not-allowed by the first and nothing by the second.",
    },
    {
      name: "takes the list of build scripts away",
      base: { [POLICY]: LIST },
      change: { [POLICY]: NO_LIST },
      expect: "loud",
      rule: LOST,
      real: "cargo-deny 0.20.2 says `bans ok` of every crate.",
    },
    {
      name: "turns the list off by a table beside it",
      base: { [POLICY]: '[bans]\nallow-build-scripts = ["serde"]\n' },
      change: { [POLICY]: '[bans]\nallow-build-scripts = ["serde"]\n[bans.build]\ninterpreted = "deny"\n' },
      expect: "loud",
      rule: LOST,
      real: "cargo-deny 0.20.2 says `bans ok`: with [bans.build] it doesn't read the older list.",
    },
    {
      name: "puts a policy without checks in front",
      base: { "deny.toml": LIST },
      change: { "src-tauri/.cargo/deny.toml": "[licenses]\n" },
      expect: "loud",
      rule: LOST,
      real: "cargo-deny 0.20.2, started in src-tauri, takes that file and says `bans ok`.",
    },
    {
      name: "puts a policy without checks before another in the same folder",
      base: { "src-tauri/.deny.toml": LIST },
      change: { [POLICY]: "[licenses]\n" },
      expect: "loud",
      rule: LOST,
      real: "cargo-deny 0.20.2 takes deny.toml before .deny.toml.",
    },
    {
      name: "leaves a crate out of the graph",
      base: { [POLICY]: LIST },
      change: { [POLICY]: `[graph]\nexclude = ["evil"]\n${LIST}` },
      expect: "loud",
      rule: APPROVED,
      real: "cargo-deny 0.20.2 says `bans ok` of a crate that it stopped.",
    },
    {
      name: "looks at one target alone",
      base: { [POLICY]: LIST },
      change: { [POLICY]: `[graph]\ntargets = ["wasm32-unknown-unknown"]\n${LIST}` },
      expect: "loud",
      rule: LOST,
      real: "cargo-deny 0.20.2 says nothing more of build scripts that only Windows needs.",
    },
    {
      name: "lets a script pass by its hash",
      base: { [POLICY]: LIST },
      change: { [POLICY]: `${LIST}bypass = [{ crate = "evil", build-script = "${"a".repeat(64)}" }]\n` },
      expect: "loud",
      rule: APPROVED,
      real: "cargo-deny 0.20.2 says nothing of a script with this hash, whether a list has the crate or not.",
    },
    {
      name: "lets a script pass by its hash where executables are no matter",
      base: { [POLICY]: ALLOWING },
      change: { [POLICY]: `${ALLOWING}bypass = [{ crate = "evil", build-script = "${"a".repeat(64)}" }]\n` },
      expect: "loud",
      rule: APPROVED,
      real: "cargo-deny 0.20.2 says nothing of the script: the list is still all that stops it.",
    },
    {
      name: "lets scripts in an archive pass where native executables only warn",
      base: { [POLICY]: WARNING },
      change: { [POLICY]: `${WARNING}bypass = [{ crate = "evil", allow-globs = ["**"] }]\n` },
      expect: "loud",
      rule: APPROVED,
      real: "cargo-deny 0.20.2 goes from 38 times detected-executable-script to `bans ok`.",
    },
    {
      name: "looks at no file any more",
      base: { [POLICY]: WARNING },
      change: { [POLICY]: WARNING.replace('"warn"', '"allow"') },
      expect: "loud",
      rule: LOST,
      real: "cargo-deny 0.20.2 goes from 38 times detected-executable-script to `bans ok`.",
    },
    {
      name: "breaks the policy",
      base: { [POLICY]: LIST },
      change: { [POLICY]: "[bans\n" },
      expect: "loud",
      at: POLICY,
      real: "cargo-deny 0.20.2 stops with an error of the file.",
    },
    {
      name: "says nothing of an order, words and fewer crates",
      base: { [POLICY]: WIDER_LIST },
      change: {
        [POLICY]:
          '# Only what we know.\n[bans.build]\nexecutables = "deny"\nallow-build-scripts = [{ crate = "serde@1.0.228", reason = "ours" }]\n[advisories]\nyanked = "warn"\n',
      },
      expect: "silent",
      real: "The same or fewer build scripts pass.",
    },
    {
      name: "says nothing of exceptions where no file is looked at",
      base: { [POLICY]: ALLOWING },
      change: { [POLICY]: `${ALLOWING}bypass = [{ crate = "evil", allow-globs = ["**"] }]\n` },
      expect: "silent",
      real: "cargo-deny 0.20.2 says `bans ok` before and after.",
    },
    {
      name: "says nothing of a list that is new",
      base: { [POLICY]: NO_LIST },
      change: { [POLICY]: LIST },
      expect: "silent",
      real: "All build scripts passed before.",
    },
    {
      name: "says nothing of a file behind the one that counts",
      base: { [POLICY]: LIST, "deny.toml": LIST },
      change: { "deny.toml": NO_LIST },
      expect: "silent",
      real: "cargo-deny 0.20.2 takes the file in src-tauri, where the app's workspace is.",
    },
  ],
};
