import { APP, WIDE } from "./app.ts";
import type { Attack, Files } from "./attack.ts";
/** So many files, told apart by their numbers. */
export function many(
  count: number,
  file: (number: string, index: number) => readonly [string, string],
): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => file(String(i).padStart(5, "0"), i)).map((each) => each),
  );
}

export const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join("\n");

/** Text that means nothing and is longer than any limit for a script or a program. */
export const PADDING = `# ${"x".repeat(98)}\n`.repeat(3_000);
export const PADDED_CODE = `// ${"x".repeat(97)}\n`.repeat(12_000);

/** A configuration beside the app's own, which opens all files. */
const wider = (list: string): Files => ({
  "src-tauri/wide.json": JSON.stringify({
    app: { security: { capabilities: ["main", ...JSON.parse(list)] } },
  }),
});

const EVIL: Files = { "src-tauri/capabilities/evil.json": WIDE };
const NARROW_CONFIG = JSON.stringify({
  ...JSON.parse(APP["src-tauri/tauri.conf.json"]),
  app: {
    ...JSON.parse(APP["src-tauri/tauri.conf.json"]).app,
    security: { ...JSON.parse(APP["src-tauri/tauri.conf.json"]).app.security, capabilities: ["main"] },
  },
});
/** An app that lists its one capability, and a wide one that only another configuration turns on. */
export const LISTED: Files = { ...EVIL, ...wider('["evil"]'), "src-tauri/tauri.conf.json": NARROW_CONFIG };

export const ci = (run: string, more = ""): string =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: |\n${run
    .split("\n")
    .map((line) => `          ${line}`)
    .join("\n")}\n${more}`;

export function other(root: string, capability: string): Files {
  return {
    [`${root}/tauri.conf.json`]: APP["src-tauri/tauri.conf.json"]
      .replace("com.example.notes", "com.example.other")
      .replaceAll("Notes", "Other"),
    [`${root}/Cargo.toml`]: APP["src-tauri/Cargo.toml"]
      .replace('"app"', '"other"')
      .replace("app_lib", "other_lib"),
    [`${root}/build.rs`]: APP["src-tauri/build.rs"],
    [`${root}/src/main.rs`]: "fn main() {}\n",
    [`${root}/src/lib.rs`]: APP["src-tauri/src/lib.rs"],
    [`${root}/src/setup.rs`]: APP["src-tauri/src/setup.rs"],
    [`${root}/capabilities/main.json`]: capability,
  };
}

export const BUILDS = (flag: string): string => `npx tauri build ${flag}`;
export const WITH = BUILDS("--config src-tauri/wide.json");

/** A change of one part of a tree that is the same otherwise. */
export function changed(name: string, app: (isWide: boolean) => Files): Attack {
  return { name, base: app(false), change: app(true), expect: "loud", real: TOOLS };
}
/** A change of something else, beside decoys that both sides have. */
export function same(name: string, base: Files, change: Files): Attack {
  return { name, base, change, expect: "silent", real: "Nothing of what is built changed." };
}

const TOOLS = "No tool stops reading there.";

export const chain = (
  length: number,
  file: (i: number) => string,
  link: (next: string) => string,
  last: string,
): Files =>
  Object.fromEntries(
    Array.from({ length: length + 1 }, (_, i) => [file(i), i === length ? last : link(file(i + 1))]),
  );

export const writer = (isWide: boolean) =>
  isWide
    ? 'import { writeFileSync } from "node:fs";\nwriteFileSync("src-tauri/capabilities/evil.json", process.env.X);\n'
    : "export const x = 1;\n";

export const package_ = (scripts: Record<string, string>): string =>
  JSON.stringify(
    {
      ...JSON.parse(APP["package.json"]),
      scripts: { ...JSON.parse(APP["package.json"]).scripts, ...scripts },
    },
    null,
    2,
  );

export const nested = (inner: string, depth: number): string =>
  depth === 0 ? inner : `echo $(${nested(inner, depth - 1)})`;

export const builds = (count: number): string =>
  lines(count, (i) => BUILDS(`--config '{"productName":"Notes ${i}"}'`));

export function opened(dir: string, items = ""): Files {
  const text = `use tauri_plugin_fs::FsExt;\n${items}\n${APP["src-tauri/src/setup.rs"]}`;
  const body = `let dir = ${dir};\n    app.fs_scope().allow_directory(dir, true).unwrap();`;
  return {
    "src-tauri/src/setup.rs": text.replace(
      "pub fn init(_app: &mut tauri::App) {}",
      `pub fn init(app: &mut tauri::App) {\n    ${body}\n}`,
    ),
  };
}
