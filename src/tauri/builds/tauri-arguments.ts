import type { Value } from "./shell/values.ts";
import { isKnown, UNKNOWN_WORDS } from "./shell/words.ts";

/** What a command line tells Tauri, as its CLI (2.12, clap) and then cargo parse it. */
export type TauriArguments = Readonly<{
  /** `build`, `dev`, `bundle`, `run`; "" where we don't know. */
  task: string;
  /** Values of `--config`, in their order: inline JSON, or paths. */
  configs: readonly string[];
  features: readonly string[];
  allFeatures: boolean;
  noDefaultFeatures: boolean;
  debug: boolean;
  bundles: boolean;
  /** The program that builds instead of cargo. */
  runner: string | null;
  /** The profile that cargo is told to build with. */
  profile: string | null;
  /** What cargo is told that may change what is built: its own `--config`, another manifest, flags that we don't know. */
  ofCargo: readonly string[];
  /** Some words aren't known, and may be flags. */
  isOpen: boolean;
}>;

const TASKS = new Set(["build", "dev", "bundle", "run"]);
const OTHER_COMMANDS = new Set(
  "icon info add remove plugin signer migrate completions permission capability inspect help".split(" "),
);

/** Flags that take one value, and flags that take all words up to the next flag. */
const ONE_VALUE = new Set(
  "--config --runner --target --port --additional-watch-folders --export-method --build-number".split(" "),
);
const MANY_VALUES = new Set(["--features", "--bundles"]);
const LONG_NAMES: Readonly<Record<string, string>> = {
  ...{ c: "--config", f: "--features", r: "--runner", t: "--target", b: "--bundles", d: "--debug" },
};

/** What the words after `tauri` mean; undefined where they build nothing. */
export function tauriArguments(words: Value): TauriArguments | undefined {
  const start = words.findIndex((word) => !word.startsWith("-"));
  const [first = ""] = words.slice(start);
  const isMobile = first === "android" || first === "ios";
  const command = isMobile ? (words[start + 1] ?? "") : first;
  if (start < 0 || (isKnown(command) && !TASKS.has(command))) return undefined;
  if (OTHER_COMMANDS.has(first)) return undefined;
  const rest = words.slice(start + (isMobile ? 2 : 1));
  const separator = rest.indexOf("--");
  const own = separator < 0 ? rest : rest.slice(0, separator);
  const behind = separator < 0 ? [] : rest.slice(separator + 1);
  const isDevelopment = command === "dev";
  const appArguments = isDevelopment ? behind.indexOf("--") : -1;
  const flags = flagsOf(own, isMobile);
  const cargo = cargoFlags(appArguments < 0 ? behind : behind.slice(0, appArguments));
  const features = [...flags.valuesOf("--features"), ...cargo.features].flatMap(eachFeature);
  const isUnclear = ![...features, cargo.profile ?? ""].every(isKnown);
  const isOpen = !isKnown(command) || flags.isOpen || cargo.isOpen || isUnclear;
  return {
    task: isKnown(command) ? command : "",
    configs: flags.valuesOf("--config"),
    features,
    allFeatures: cargo.allFeatures,
    noDefaultFeatures: cargo.noDefaultFeatures,
    debug: flags.has("--debug"),
    bundles: !flags.has("--no-bundle"),
    runner: flags.valuesOf("--runner").at(-1) ?? null,
    profile: cargo.profile,
    ofCargo: cargo.others,
    isOpen,
  };
}

function eachFeature(text: string): string[] {
  return text.split(/[\s,]+/).filter((name) => name !== "");
}

type Flags = Readonly<{
  isOpen: boolean;
  has(name: string): boolean;
  valuesOf(name: string): readonly string[];
}>;

function flagsOf(words: Value, isMobile: boolean): Flags {
  const found: [string, string[]][] = [];
  let isOpen = false;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? "";
    const flag = flagIn(word);
    if (flag === undefined) {
      isOpen ||= !isKnown(word);
      continue;
    }
    const values = flag.value === null ? [] : [flag.value];
    // For phones, `--target` takes several values. In `run --release`, `--release` is no runner.
    const takesMany = MANY_VALUES.has(flag.name) || (isMobile && flag.name === "--target");
    const takesOne = ONE_VALUE.has(flag.name) && !(isMobile && flag.name === "--runner");
    if (flag.value === null && (takesMany || takesOne)) {
      while (i + 1 < words.length && !words[i + 1]?.startsWith("-") && (takesMany || values.length === 0)) {
        i += 1;
        values.push(words[i] ?? "");
      }
    }
    isOpen ||= values.some((value) => value.includes(UNKNOWN_WORDS)) || !isKnown(flag.name);
    for (const name of [...flag.switches, flag.name]) found.push([name, name === flag.name ? values : []]);
  }
  return {
    isOpen,
    has: (name) => found.some(([each]) => each === name),
    valuesOf: (name) => found.filter(([each]) => each === name).flatMap(([, values]) => values),
  };
}

type Flag = Readonly<{ name: string; switches: readonly string[]; value: string | null }>;

/** `--name`, `--name=value`, and short ones together: `-dc x`, `-cx`, `-c=x`. */
function flagIn(word: string): Flag | undefined {
  if (word.startsWith("--")) {
    const [name = "", value = null] = word.split(/=(.*)/s, 2);
    return { name, switches: [], value };
  }
  if (!word.startsWith("-") || word === "-") return undefined;
  const letters = word.slice(1);
  const at = [...letters].findIndex(
    (letter) => ONE_VALUE.has(longName(letter)) || MANY_VALUES.has(longName(letter)),
  );
  const switches = [...(at < 0 ? letters : letters.slice(0, at))].map(longName);
  if (at < 0) return { name: switches.at(-1) ?? "", switches: switches.slice(0, -1), value: null };
  const value = letters.slice(at + 1).replace(/^=/, "");
  return { name: longName(letters[at] ?? ""), switches, value: value === "" ? null : value };
}

function longName(letter: string): string {
  return LONG_NAMES[letter] ?? `-${letter}`;
}

type CargoFlags = Readonly<{
  features: readonly string[];
  allFeatures: boolean;
  noDefaultFeatures: boolean;
  profile: string | null;
  others: readonly string[];
  isOpen: boolean;
}>;

/** Flags of cargo that a value follows, in short where there is one. */
const CARGO_VALUES = new Set(
  "--features -F --profile --config --manifest-path --lockfile-path --package -p --bin --example --target --target-dir -j --jobs -Z -C --color --message-format".split(
    " ",
  ),
);

/** Flags that decide nothing of what is built, but for how fast, for which machine and where; and those that are read here. */
const CARGO_KNOWN = new Set(
  [
    "--features -F --all-features --no-default-features --profile --release -r --locked --offline --frozen --verbose -v -vv --quiet -q",
    "--jobs -j --color --message-format --keep-going --timings --ignore-rust-version --future-incompat-report --target-dir --bins --lib",
  ].flatMap((line) => line.split(" ")),
);

/** Arguments for cargo itself. */
function cargoFlags(words: Value): CargoFlags {
  const values = new Map<string, string[]>();
  const others: string[] = [];
  let isOpen = false;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? "";
    const { name, value: given } = cargoFlagIn(word);
    isOpen ||= !isKnown(name) || word.includes(UNKNOWN_WORDS);
    const value = given ?? (CARGO_VALUES.has(name) ? words[++i] : undefined);
    values.set(name, [...(values.get(name) ?? []), ...(value === undefined ? [] : [value])]);
    const isTriple = name === "--target" && !/\.json$/.test(value ?? "");
    if (name.startsWith("-") && !CARGO_KNOWN.has(name) && !isTriple)
      others.push(name === "--config" ? (value ?? "") : [name, value ?? []].flat().join(" "));
  }
  return {
    features: [...(values.get("--features") ?? []), ...(values.get("-F") ?? [])],
    others,
    allFeatures: values.has("--all-features"),
    noDefaultFeatures: values.has("--no-default-features"),
    profile: values.get("--profile")?.at(-1) ?? null,
    isOpen,
  };
}

/** `--name=value`, and a short flag with its value in one word: `-Fdevtools`. */
function cargoFlagIn(word: string): Readonly<{ name: string; value: string | undefined }> {
  const short = /^-[A-Za-z]/.exec(word)?.[0] ?? "";
  if (CARGO_VALUES.has(short) && word.length > 2)
    return { name: short, value: word.slice(2).replace(/^=/, "") };
  const [name = "", value] = word.split(/=(.*)/s, 2);
  return { name, value };
}
