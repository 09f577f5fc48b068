import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { treeSitter } from "../../src/adapters/tree-sitter/rust-parser.ts";
import { reviewTrees } from "../../src/engine/review.ts";

type Files = Readonly<Record<string, string | null>>;

export const WORKFLOW = `name: release
on:
  push:
    tags: ["v*"]
permissions:
  contents: read
jobs:
  release:
    runs-on: ubuntu-latest
    permissions:
      contents: write
    steps:
      - uses: actions/checkout@v4
      - uses: dtolnay/rust-toolchain@stable
      - run: npm ci
      - uses: tauri-apps/tauri-action@v0
        env:
          TAURI_SIGNING_PRIVATE_KEY: \${{ secrets.TAURI_SIGNING_PRIVATE_KEY }}
        with:
          tagName: v1
`;

const SCRIPTS = { build: "node scripts/build.mjs && vite build", tauri: "tauri" };

/** An app whose build runs a program, and a workflow that releases it with the key of updates. */
export const BUILT: Readonly<Record<string, string>> = {
  "package.json": manifest(),
  "scripts/build.mjs": 'import { execSync } from "node:child_process";\nexecSync("git rev-parse HEAD");\n',
  "src-tauri/Cargo.toml":
    '[package]\nname = "notes"\nversion = "0.1.0"\n[build-dependencies]\ntauri-build = "2"\n',
  "src-tauri/build.rs": "fn main() {\n    tauri_build::build()\n}\n",
  "src-tauri/tauri.conf.json":
    '{ "identifier": "a.b.c", "build": { "beforeBuildCommand": "npm run build" } }',
  "vite.config.ts": 'export default { clearScreen: false, envPrefix: ["VITE_"] };\n',
  ".github/workflows/release.yml": WORKFLOW,
};

/** The manifest whose build runs one more command. */
export function manifest(more?: string): string {
  const build = more === undefined ? SCRIPTS.build : `${SCRIPTS.build} && ${more}`;
  return JSON.stringify({ name: "notes", version: "1.0.0", scripts: { ...SCRIPTS, build } }, null, 2);
}

/** The workflow with more steps in its job, as they are written there. */
export function withSteps(steps: string): Record<string, string> {
  return { ".github/workflows/release.yml": WORKFLOW.replace("      - run: npm ci\n", `$&${steps}`) };
}

/** What a review of these changes says: rules with their severities, and blocking gaps by their kinds. */
export async function toldOf(changes: Files, before: Files = {}) {
  const base = present({ ...BUILT, ...before });
  const head = present({ ...base, ...changes });
  const review = await reviewTrees({ base: memoryTree(base), head: memoryTree(head), rust: treeSitter });
  return {
    verdict: review.verdict,
    told: [
      ...review.findings.map(({ rule, severity }) => `${rule} ${severity}`),
      ...review.gaps.filter(({ blocking }) => blocking).map(({ kind }) => kind),
    ].sort(),
  };
}

function present(files: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).filter((each): each is [string, string] => each[1] !== null),
  );
}
