/** A flag of the compiler with its value. `-Cdebug-assertions=on` and `--codegen debug_assertions=on` are the same flag. */
export type CompilerFlag = Readonly<{ name: string; value: string }>;

/** Short flags of rustc, and what they are called here. All of them take a value, which may follow as a word of its own. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["C", "-C"],
  ["Z", "-Z"],
  ["A", "--allow"],
  ["W", "--warn"],
  ["D", "--deny"],
  ["F", "--forbid"],
  ["L", "-L"],
  ["l", "-l"],
  ["o", "-o"],
]);

const LONG_WITH_VALUE = new Set(
  [
    "--cfg --check-cfg --codegen --allow --warn --deny --forbid --force-warn --cap-lints --extern --sysroot --target",
    "--remap-path-prefix --error-format --color --json --diagnostic-width --emit --edition --crate-type --crate-name --out-dir",
  ].flatMap((line) => line.split(" ")),
);

/** Reads the flag at the start of some words; `taken` says how many of them it is. */
export function flagAt(words: readonly string[]): Readonly<{ flag: CompilerFlag; taken: number }> {
  const [word = "", next] = words;
  const { name, value } = partsOf(word);
  const needsValue = value === undefined && (LONG_WITH_VALUE.has(name) || [...SHORT.values()].includes(name));
  const given = needsValue ? (next ?? "") : (value ?? "");
  return { flag: named(name, given), taken: needsValue && next !== undefined ? 2 : 1 };
}

function partsOf(word: string): Readonly<{ name: string; value: string | undefined }> {
  if (word.startsWith("--")) {
    const [name = "", value] = word.split(/=(.*)/s, 2);
    return { name, value };
  }
  const short = word.startsWith("-") ? SHORT.get(word[1] ?? "") : undefined;
  if (short === undefined) return { name: word, value: undefined };
  return { name: short, value: word.length > 2 ? word.slice(2).replace(/^=/, "") : undefined };
}

/** Options of `-C` and `-Z` are part of the name. `-` and `_` mean the same there. */
function named(name: string, value: string): CompilerFlag {
  const group = name === "--codegen" ? "-C" : name;
  if (group === "--cfg") return { name: group, value: value.replace(/\s/g, "") };
  if (group !== "-C" && group !== "-Z") return { name: group, value };
  const [option = "", ...rest] = value.split("=");
  return { name: `${group} ${option.replaceAll("_", "-")}`, value: rest.join("=") };
}

/** Flags that change how fast or how large the code gets, or what the compiler prints: not what the app may do. */
const HARMLESS = new Set([
  ...["--allow", "--warn", "--deny", "--forbid", "--force-warn", "--cap-lints", "--check-cfg"],
  ...["--remap-path-prefix", "--error-format", "--color", "--json", "--diagnostic-width", "-O", "-g", "-v"],
  ...[
    "target-cpu target-feature codegen-units lto embed-bitcode panic strip debuginfo split-debuginfo incremental rpath",
    "symbol-mangling-version relocation-model code-model force-frame-pointers force-unwind-tables control-flow-guard",
    "instrument-coverage inline-threshold prefer-dynamic relro-level link-dead-code link-self-contained dwarf-version",
    "default-linker-libraries overflow-checks collapse-macro-debuginfo jump-tables no-redzone metadata save-temps",
  ].flatMap((line) => line.split(" ").map((name) => `-C ${name}`)),
  ...["-Z threads", "-Z share-generics"],
]);

/** Conditions that Tauri's own build sets, to tell development from a release, and features that cargo doesn't know of. */
const OF_TAURI = /^(?:dev|custom_protocol|desktop|mobile|debug_assertions|feature=.*)$/;

/** A condition as people write it. The compiler also takes `r#dev` for `dev`. */
const PLAIN_CONDITION = /^[A-Za-z_]\w*(?:="[^"]*")?$/;

/** Options of linkers that take no code and no program from anywhere. */
const FOR_LINKER = [
  /^-(?:s|pie|no-pie|static(?:-pie|-libgcc|-libstdc\+\+)?|rdynamic|pthread|ObjC|dead_strip|ld_classic|headerpad_max_install_names)$/,
  /^-fuse-ld=(?:lld|mold|bfd|gold)$/,
  /^-Wl,(?:-z,[\w-]+(?:=\w+)?|-O\d|-s|-S|-x|-Bsymbolic[\w-]*|-dead_strip|-no_compact_unwind|-ld_classic|-headerpad_max_install_names)$/,
  /^-Wl,--(?:(?:no-)?as-needed|gc-sections|build-id|strip-all|strip-debug|icf|no-undefined|threads|hash-style|compress-debug-sections)(?:=\w+)?$/,
  /^-Wl,-rpath,(?:\$ORIGIN|@(?:executable|loader)_path)(?:\/[\w.]+)*$/,
  /^[/-](?:STACK|SUBSYSTEM|NODEFAULTLIB|DEBUG|OPT|INCREMENTAL|GUARD|DYNAMICBASE|NXCOMPAT|HIGHENTROPYVA|LARGEADDRESSAWARE|DELAYLOAD|IGNORE|WX|LTCG|Brepro|CETCOMPAT)(?::[\w.,-]+)?$/i,
  // Any other library may lie in this repository: the linker looks in the folder where it runs, too.
  /^[/-]DEFAULTLIB:(?:lib)?(?:cmt|vcruntime|ucrt|msvcrt|oldnames)d?(?:\.lib)?$/i,
];

/**
 * Whether a flag changes nothing of what the app or its build may do, as far as is known. Cargo leaves debug assertions of a
 * release to the level of optimisation, so level 0 turns them on. Lines that set debug assertions themselves are told elsewhere.
 */
export function isHarmlessFlag({ name, value }: CompilerFlag): boolean {
  switch (name) {
    case "--cfg":
      return PLAIN_CONDITION.test(value) && !OF_TAURI.test(value);
    case "-C opt-level":
      return value !== "0";
    case "-C linker-plugin-lto":
      return /^(?:|y|yes|on|true|n|no|off|false)$/.test(value);
    case "-C link-arg":
    case "-C link-args":
      return value.split(/\s+/).every((word) => FOR_LINKER.some((known) => known.test(word)));
    default:
      return name === "-C debug-assertions" || HARMLESS.has(name);
  }
}
