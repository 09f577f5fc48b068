import { APP } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";

const MANIFEST = "src-tauri/Cargo.toml";
const [PACKAGE = "", REST = ""] = APP[MANIFEST].split("\n\n[lib]");

/** The manifest with keys of the package, and with programs. */
function manifest(keys: string, programs: string): Files {
  return { [MANIFEST]: `${PACKAGE}\n${keys}\n[lib]${REST}\n${programs}` };
}

function bin(name: string, path: string, required?: string): string {
  const condition = required === undefined ? "" : `required-features = ["${required}"]\n`;
  return `[[bin]]\nname = "${name}"\npath = "${path}"\n${condition}\n`;
}

const OTHER: Files = { "src-tauri/src/bin/dev.rs": "fn main() {}\n" };
const CLI = "`get_binaries` in tauri-cli 2.9:";

export const MAIN_PROGRAM: AttackClass = {
  name: "main program",
  decides:
    "Tauri's CLI bundles `default-run` as the app's main program, else the one that is named like the package, and leaves out those whose `required-features` are off.",
  attacks: [
    {
      name: "makes another program the one that is run by default",
      base: { ...manifest('default-run = "app"', ""), ...OTHER },
      change: manifest('default-run = "dev"', ""),
      expect: "loud",
      at: MANIFEST,
      real: `${CLI} \`default-run\` is the main program.`,
    },
    {
      name: "names a program to run by default where none was named",
      base: OTHER,
      change: manifest('default-run = "dev"', ""),
      expect: "loud",
      at: MANIFEST,
      real: `${CLI} \`default-run\` is the main program.`,
    },
    {
      name: "swaps the names of two programs",
      base: { ...manifest("", bin("app", "src/main.rs") + bin("dev", "src/bin/dev.rs")), ...OTHER },
      change: manifest("", bin("dev", "src/main.rs") + bin("app", "src/bin/dev.rs")),
      expect: "loud",
      at: MANIFEST,
      real: `${CLI} the one of the package's name is the main program.`,
    },
    {
      name: "moves a feature that is off from one program to the other",
      base: {
        ...manifest("", bin("app", "src/main.rs") + bin("dev", "src/bin/dev.rs", "extra")),
        ...OTHER,
      },
      change: manifest("", bin("app", "src/main.rs", "extra") + bin("dev", "src/bin/dev.rs")),
      expect: "loud",
      at: MANIFEST,
      real: `${CLI} a program whose features are off is left out, and the only one left is the main one.`,
    },
    {
      name: "gives the main program another file",
      base: { ...manifest("", bin("app", "src/main.rs") + bin("dev", "src/bin/dev.rs")), ...OTHER },
      change: manifest("", bin("app", "src/bin/dev.rs") + bin("dev", "src/bin/dev.rs")),
      expect: "loud",
      at: MANIFEST,
      real: "cargo builds the program of that name from that file.",
    },
    {
      name: "gives the only program another file",
      base: { ...manifest("", bin("app", "src/main.rs")), ...OTHER },
      change: manifest("", bin("app", "src/bin/dev.rs")),
      expect: "loud",
      at: MANIFEST,
      real: "cargo builds the program of that name from that file.",
    },
    {
      name: "gives the library another file",
      base: { "src-tauri/src/wide.rs": "pub fn run() {}\n" },
      change: {
        [MANIFEST]: APP[MANIFEST].replace("[lib]\n", '[lib]\npath = "src/wide.rs"\n'),
      },
      expect: "loud",
      at: MANIFEST,
      real: "cargo builds the library from that file, whatever `src/lib.rs` holds.",
    },
    {
      name: "says nothing of a path that is the usual one",
      change: manifest('default-run = "app"', bin("app", "./src/main.rs")),
      expect: "silent",
      real: "It is the file that cargo takes anyway.",
    },
    {
      name: "says nothing of programs in another order",
      base: { ...manifest("", bin("app", "src/main.rs") + bin("dev", "src/bin/dev.rs")), ...OTHER },
      change: manifest("", bin("dev", "src/bin/dev.rs") + bin("app", "src/main.rs")),
      expect: "silent",
      real: `${CLI} the order decides nothing.`,
    },
    {
      name: "says nothing of a tool beside the app",
      change: {
        ...manifest("", bin("make-icons", "tools/icons.rs")),
        "src-tauri/tools/icons.rs": "fn main() {}\n",
      },
      expect: "silent",
      real: `${CLI} \`src/main.rs\` stays the main program.`,
    },
  ],
};
