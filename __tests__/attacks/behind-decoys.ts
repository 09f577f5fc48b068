import { APP, WIDE } from "./app.ts";
import type { Attack, AttackClass, Files } from "./attack.ts";

function times(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join("\n");
}

/** The app's setup with this in it, and these items beside. */
function setup(body: string, items: string): Files {
  const text = `use tauri::Manager;\nuse tauri_plugin_fs::FsExt;\n${items}\n${APP["src-tauri/src/setup.rs"]}`;
  return {
    "src-tauri/dev/wide.json": WIDE,
    "src-tauri/src/setup.rs": text.replace(
      "pub fn init(_app: &mut tauri::App) {}",
      `pub fn init(app: &mut tauri::App) {\n    ${body}\n}`,
    ),
  };
}

const OPEN = 'fn open(app: &tauri::App) { app.add_capability(include_str!("../dev/wide.json")).unwrap(); }';
const NEVER = 'option_env!("NOBODY_SETS_IT").is_some()';

/** What `dir` is decides which folder opens to pages. */
const opened = (dir: string, items: string): Files =>
  setup(`let dir = ${dir};\n    app.fs_scope().allow_directory(dir, true).unwrap();`, items);

/** The folder comes from a variable of the build, which this script sets. */
const release = (lines: string): Files => ({
  ...opened('env!("SHARE_DIR")', ""),
  "release.sh": `${lines}\nexport SHARE_DIR\nnpx tauri build\n`,
});

/** The app with a folder of its own, and with all folders. */
function widened(name: string, app: (dir: string) => Files): Attack {
  return { name, base: app("/srv/share"), change: app("/"), expect: "loud", real: SHELL };
}

const SHELL = "The shell and rustc take every line, however many stand before it.";
const COMPILED = "rustc compiles every call, however many others there are.";

/** Calls of `open` that no build comes to, one that may, and functions between. */
const called = (isOpen: string, decoys: number, deep: number): Files =>
  setup(
    "start(app);",
    [
      OPEN,
      times(decoys, (i) => `fn decoy${i}(app: &tauri::App) { if ${NEVER} { f${deep}(app); } }`),
      times(decoys, (i) => `fn user${i}(app: &tauri::App) { decoy${i}(app); }`),
      "fn f0(app: &tauri::App) { open(app); }",
      times(deep, (i) => `fn f${i + 1}(app: &tauri::App) { f${i}(app); }`),
      `fn start(app: &tauri::App) { ${isOpen} { f${deep}(app); } }`,
    ].join("\n"),
  );

const IF_NEVER = `if ${NEVER}`;

/** The app may open a folder behind constants that lead to one another. */
const constants = (last: string): Files =>
  setup(
    `if C0 { open(app); }`,
    `${OPEN}\n${times(8, (i) => `const C${i}: bool = C${i + 1};`)}\nconst C8: bool = ${last};`,
  );

/** A condition of many constants, of which the last decides. */
const manyConstants = (last: string): Files =>
  setup(
    `if ${Array.from({ length: 90 }, (_, i) => `C${i}`).join(" || ")} { open(app); }`,
    `${OPEN}\n${times(89, (i) => `const C${i}: bool = false;`)}\nconst C89: bool = ${last};`,
  );

/** A path from functions that call one another. */
const functions = (deep: number, dir: string): Files =>
  opened(
    "f0()",
    `${times(deep, (i) => `fn f${i}() -> String { f${i + 1}() }`)}\nfn f${deep}() -> String { "${dir}".into() }`,
  );

/** A path that is one of many. */
const oneOfMany = (dir: string): Files =>
  opened(
    "first()",
    `fn first() -> String { ${times(400, (i) => `g${i}();`)} last() }\n${times(400, (i) => `fn g${i}() -> String { "a".into() }`)}\nfn last() -> String { "${dir}".into() }`,
  );

/** A macro that includes what it is given, called with many names of files. */
const macros = (dir: string): Files => ({
  ...opened(
    "root()",
    `macro_rules! bring { ($($a:literal),*) => { $(include!($a);)* } }\nbring!(${Array.from({ length: 2_100 }, (_, i) => `"d${i}.rs"`).join(", ")});\nbring!("root.inc");`,
  ),
  "src-tauri/src/root.inc": `fn root() -> String { "${dir}".into() }`,
});

export const BEHIND_DECOYS: AttackClass = {
  name: "what stands behind decoys",
  decides:
    "The shell, rustc and the linker have no limit by count that a person meets: the last of a thousand lines, calls, constants or functions counts like the first.",
  attacks: [
    widened("sets a variable after 300 lines about it", (dir) =>
      release(`${times(300, (i) => `echo "SHARE_DIR ${i}"`)}\nSHARE_DIR=${dir}`),
    ),
    widened("sets a variable of a build through 3 others", (dir) =>
      release(`ONE=${dir}\nTWO=$ONE\nTHREE=$TWO\nSHARE_DIR=$THREE`),
    ),
    widened("sets a variable of a build through 20 others", (dir) =>
      release(`V0=${dir}\n${times(20, (i) => `V${i + 1}=$V${i}`)}\nSHARE_DIR=$V20`),
    ),
    widened("sets the last of 300 variables", (dir) =>
      release(
        `${times(300, (i) => `V${i}=${i === 299 ? dir : ""}`)}\nSHARE_DIR=${Array.from({ length: 300 }, (_, i) => `$V${i}`).join("")}`,
      ),
    ),
    widened("sets a variable of a batch file", (dir) => ({
      ...opened('env!("SHARE_DIR")', ""),
      "release.bat": "set SHARE_DIR=%FOLDER%\r\nnpx tauri build\r\n",
      "vars.bat": `set FOLDER=${dir}\r\n`,
    })),
    {
      name: "comes to a call behind 80 others",
      base: called(IF_NEVER, 80, 1),
      change: called("", 80, 1),
      expect: "loud",
      real: COMPILED,
    },
    {
      name: "comes to a call behind 20 functions",
      base: called(IF_NEVER, 0, 20),
      change: called("", 0, 20),
      expect: "loud",
      real: COMPILED,
    },
    {
      name: "comes to one of two functions that call each other",
      base: setup(
        "",
        `${OPEN}\nfn a(app: &tauri::App) { if ${NEVER} { open(app); } open(app); b(app); }\nfn b(app: &tauri::App) { a(app); }\nfn c(app: &tauri::App) { a(app); }`,
      ),
      change: setup(
        "c(app);",
        `${OPEN}\nfn a(app: &tauri::App) { if ${NEVER} { open(app); } open(app); b(app); }\nfn b(app: &tauri::App) { a(app); }\nfn c(app: &tauri::App) { a(app); }`,
      ),
      expect: "loud",
      real: COMPILED,
    },
    {
      name: "turns on a constant that others take",
      base: constants("false"),
      change: constants("true"),
      expect: "loud",
      real: COMPILED,
    },
    {
      name: "turns on the last of many constants",
      base: manyConstants("false"),
      change: manyConstants("true"),
      expect: "loud",
      real: COMPILED,
    },
    widened("changes a path behind 12 functions", (dir) => functions(12, dir)),
    widened("changes a path behind 400 other functions", oneOfMany),
    widened("changes a file behind 2,100 that a macro names", macros),
    {
      name: "changes a line that no variable of the build comes from",
      base: release("OTHER=/srv\nONE=/srv/share\nSHARE_DIR=$ONE"),
      change: release("OTHER=/\nONE=/srv/share\nSHARE_DIR=$ONE"),
      expect: "silent",
      real: "The shell hands on what is exported.",
    },
    {
      name: "changes a decoy of many calls that stay where they are",
      base: called(IF_NEVER, 80, 1),
      change: { "src-tauri/src/other.rs": "pub fn other() -> u8 { 1 }\n" },
      expect: "silent",
      real: "Nothing declares the module.",
    },
    {
      name: "changes code that constants don't lead to",
      base: { ...constants("false"), "src-tauri/src/other.rs": "pub fn other() -> u8 { 1 }\n" },
      change: { "src-tauri/src/other.rs": "pub fn other() -> u8 { 2 }\n" },
      expect: "silent",
      real: "Nothing declares the module.",
    },
  ],
};
