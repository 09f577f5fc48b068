import { APP, WIDE } from "./app.ts";
import type { Attack } from "./attack.ts";
import { action, put, RELEASE, scripts } from "./config-flag-app.ts";

const SCRIPT = "#!/bin/sh\nnpx tauri build $EXTRA\n";

const TESTS = `on: pull_request
jobs:
  b:
    runs-on: x
    steps:
      - uses: tauri-apps/tauri-action@v0
        with:
          args: ${put("vars.A")}
`;

/** A release script that writes the configuration that it hands over, with what decides other things beside it. */
function release(features: string, ...exported: readonly string[]): string {
  return [
    "#!/bin/bash",
    `FEATURES="${features}"`,
    'T="$(mktemp -d)"',
    `jq '.version = "1"' src-tauri/tauri.conf.json > "$T/tauri.conf.json"`,
    ...exported,
    'npx tauri build --features "$FEATURES" --config "$T/tauri.conf.json"',
    "",
  ].join("\n");
}

const FEATURES = "[features]\nalpha = []\nbeta = []\n\n[lib]";

const WIDE_APP = {
  "apps/wide/src-tauri/tauri.conf.json":
    '{"identifier":"com.example.wide","productName":"Wide","app":{"withGlobalTauri":true,"security":{"csp":null}}}',
  "apps/wide/src-tauri/Cargo.toml": '[package]\nname = "wide"\nversion = "0.1.0"\n',
};

/** The app with code that adds a capability from a resource, and with the file that is bundled as that. */
function withResource(file: string): Record<string, string> {
  const config = JSON.parse(APP["src-tauri/tauri.conf.json"]);
  const resources = { [`caps/${file}`]: "caps/x.json" };
  return {
    "src-tauri/tauri.conf.json": JSON.stringify({ ...config, bundle: { ...config.bundle, resources } }),
    "src-tauri/src/setup.rs": APP["src-tauri/src/setup.rs"].replace(
      "pub fn init(_app: &mut tauri::App) {}",
      'pub fn init(app: &mut tauri::App) {\n    let p = app.path().resource_dir().unwrap().join("caps/x.json");\n    app.add_capability(std::fs::read_to_string(p).unwrap()).unwrap();\n}',
    ),
  };
}

/** What can't be seen and stays is as it was, and only that. */
export const STANDING: readonly Attack[] = [
  {
    name: "has releases built with what tests alone were built with",
    base: { ".github/workflows/t.yml": TESTS },
    change: action(`args: ${put("vars.A")}`),
    expect: "loud",
    real: "What `vars.A` is nobody sees; who gets the build does change.",
  },
  ...["echo", "cat ci/plan"].map((prints): Attack => {
    const flags = (given: string) => ({
      ".github/workflows/release.yml": RELEASE.replace(
        "      - uses: tauri-apps",
        `      - id: plan\n        run: ${prints === "echo" ? `echo "f=${given}"` : prints} >> $GITHUB_OUTPUT\n$&`,
      ).concat(`          args: ${put("steps.plan.outputs.f")}\n`),
      "ci/plan": `f=${given}\n`,
    });
    return {
      name: `changes what an earlier step computes for the arguments, by ${prints}`,
      base: flags("-v"),
      change: flags("-c ci/e.json"),
      expect: "loud",
      real: "GitHub puts outputs of a step in for the expression.",
    };
  }),
  {
    name: "leads the CLI to another app below it",
    base: WIDE_APP,
    change: {
      ".github/workflows/release.yml": RELEASE.replace(
        "on: push\n",
        "$&env: { TAURI_APP_PATH: apps/wide/src-tauri }\n",
      ),
    },
    expect: "loud",
    real: "Tauri's CLI 2 takes `TAURI_APP_PATH` for the folder of the app.",
  },
  {
    name: "says nothing of the folder of the app itself where another one lies below",
    base: WIDE_APP,
    change: action("projectPath: ."),
    expect: "silent",
    real: "It is the same folder.",
  },
  {
    name: "takes another file for the resource that is a capability",
    base: { ...withResource("x.json"), "src-tauri/caps/x.json": "{}", "src-tauri/caps/y.md": WIDE },
    change: withResource("y.md"),
    expect: "loud",
    real: "Tauri 2 puts what `bundle.resources` names where it says.",
  },
  {
    name: "says nothing of a title beside a capability that is read from a resource",
    base: { ...withResource("x.json"), "src-tauri/caps/x.json": "{}" },
    change: {
      "src-tauri/tauri.conf.json": (withResource("x.json")["src-tauri/tauri.conf.json"] ?? "").replace(
        '"title":"Notes"',
        '"title":"My notes"',
      ),
    },
    expect: "silent",
    real: "A title decides nothing.",
  },
  ...["#!/bin/sh\n# builds\n", "#!/bin/sh\n\n", "#!/bin/sh\necho hello\n"].map(
    (beginning): Attack => ({
      name: `says nothing of a standing command below ${JSON.stringify(beginning.slice(10))}`,
      base: { "scripts/b.sh": SCRIPT },
      change: { "scripts/b.sh": SCRIPT.replace("#!/bin/sh\n", beginning) },
      expect: "silent",
      real: "The same words are run.",
    }),
  ),
  {
    name: "says nothing of a script that moves",
    base: { "scripts/b.sh": SCRIPT, ...scripts({ release: "sh scripts/b.sh" }) },
    change: { "scripts/b.sh": null, "tools/b.sh": SCRIPT, ...scripts({ release: "sh tools/b.sh" }) },
    expect: "silent",
    real: "The same words are run in the same folder.",
  },
  {
    name: "says nothing of variables that the build doesn't ask for, and of a feature that goes",
    base: {
      "scripts/release.sh": release("alpha beta"),
      "src-tauri/Cargo.toml": `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n${FEATURES}\nname = "app_lib"\n\n[build-dependencies]\ntauri-build = "2"\n\n[dependencies]\ntauri = "2"\ntauri-plugin-fs = "2"\nserde = "1"\n`,
    },
    change: {
      "scripts/release.sh": release("alpha", "export VERSION", "export GITBUTLER_REQUIRE_MCP_APP=1"),
    },
    expect: "silent",
    real: "cargo gets one feature less; no crate of the app asks for the variables.",
  },
  {
    name: "asks for a feature beside a configuration that can't be seen",
    base: { "scripts/release.sh": release("") },
    change: { "scripts/release.sh": release("tauri/devtools") },
    expect: "loud",
    real: "cargo 1.95 turns the feature on.",
  },
  {
    name: "names another file that is joined to a path that can't be seen",
    base: { "scripts/a.sh": 'N=a\nnpx tauri build --config "$DIR/$N.json"\n' },
    change: { "scripts/a.sh": 'N=evil\nnpx tauri build --config "$DIR/$N.json"\n' },
    expect: "loud",
    real: "sh puts both in.",
  },
  {
    name: "changes a variable that Tauri heeds beside a standing command",
    base: { "scripts/b.sh": SCRIPT },
    change: { "scripts/b.sh": SCRIPT.replace("npx", "export RUSTFLAGS=-Cdebug-assertions\nnpx") },
    expect: "loud",
    real: "cargo 1.95 hands them to rustc.",
  },
];
