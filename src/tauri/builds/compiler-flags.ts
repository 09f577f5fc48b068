import { type CompilerFlag, flagAt, isHarmlessFlag } from "../cargo/compiler-flag.ts";
import type { Ran } from "./run.ts";
import { isKnown, UNKNOWN } from "./shell/words.ts";
import type { Unseen } from "./unseen.ts";

/** Variables whose value cargo passes to the compiler as flags: for all crates, a target or a profile. */
const FLAGS = /^(?:RUSTFLAGS|CARGO_ENCODED_RUSTFLAGS|CARGO_(?:BUILD|TARGET_\w+|PROFILE_\w+)_RUSTFLAGS)$/;

/** Variables that name a program to run instead of the compiler, or around it. */
const COMPILER = /^(?:CARGO_BUILD_)?RUSTC(?:_WRAPPER|_WORKSPACE_WRAPPER)?$/;

/** Programs that only cache what the compiler makes. */
const CACHES = /^(?:|(?:.*[\\/])?(?:sccache|ccache|cachepot|kache|rustc|clippy-driver)(?:\.exe)?)$/;

/** Variables that say which program links or runs for a machine. A bare name is one that the machine has. */
const FOR_MACHINE = /^CARGO_TARGET_\w+_(?:LINKER|RUNNER)$/;
const BARE_NAME = /^[\w+.-]*$/;

/** Variables that say where cargo's settings, its compiler and the lockfile are: in this repository, or nobody knows where. */
const PLACES = /^(?:CARGO_HOME|RUSTUP_(?:HOME|TOOLCHAIN))$/;
const ELSEWHERE = /^(?:[\\/~].*|[A-Za-z]:.*)?$/;
const LOCKFILE = "CARGO_RESOLVER_LOCKFILE_PATH";

/** Variables that say which registries there are, who answers for them, and which program hands out tokens for them. */
const REGISTRIES =
  /^CARGO_(?:REGISTRIES_\w+_INDEX|HTTP_(?:PROXY|CAINFO|PROXY_CAINFO)|(?:REGISTR\w+_)?CREDENTIAL_(?:PROVIDERS?|ALIAS)\w*)$/;

/** Whether a variable names a program or a place that cargo builds with: of this repository, or where crates come from. */
function movesBuild(name: string, value: string): boolean {
  if (name === LOCKFILE || REGISTRIES.test(name)) return true;
  if (FOR_MACHINE.test(name)) return !BARE_NAME.test(value);
  const isToolchain = name === "RUSTUP_TOOLCHAIN" && BARE_NAME.test(value);
  return PLACES.test(name) && !isToolchain && !(ELSEWHERE.test(value) && isKnown(value));
}

/** Whether variables of a build turn debug assertions on, by a profile or by flags for the compiler. */
export function asksForAssertions(ran: Ran): boolean {
  return valuesGiven(ran).some(
    ([name, value]) =>
      (/^CARGO_PROFILE_(?!DEV_|TEST_|BENCH_)\w+_DEBUG_ASSERTIONS$/.test(name) &&
        /^(?:true|1)$/.test(value)) ||
      (FLAGS.test(name) && /debug[-_]assertions(?!=(?:no|off|false|n)\b)/.test(value)),
  );
}

/** Variables of a build that make cargo or the compiler do something that can't be seen. */
export function unseenCompiler(ran: Ran): Unseen[] {
  const found = valuesGiven(ran).find(
    ([name, value]) =>
      (FLAGS.test(name) && (!isKnown(value) || !flagsIn(value).every(isHarmlessFlag))) ||
      (COMPILER.test(name) && !CACHES.test(value)) ||
      movesBuild(name, value),
  );
  if (found === undefined) return [];
  const [name, value] = found;
  return [{ ran, why: "compiler", what: isKnown(value) ? `${name}=${value}` : UNKNOWN }];
}

/** The flags in a variable's text. Cargo splits encoded ones at another character. */
function flagsIn(text: string): CompilerFlag[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is the character by which cargo splits.
  const words = text.split(/[\s\x1f]+/).filter((word) => word !== "");
  const flags: CompilerFlag[] = [];
  for (let index = 0; index < words.length; ) {
    const { flag, taken } = flagAt(words.slice(index, index + 2));
    flags.push(flag);
    index += taken;
  }
  return flags;
}

/** Each variable of a command with its possible values, including assignments before the command on its line. */
function valuesGiven({ words, variables }: Ran): (readonly [string, string])[] {
  const written = words.flatMap((word) => {
    const [, name, value] = /^(?:-[eD]|--env=)?([A-Z_][A-Z0-9_]*)=(.*)$/is.exec(word) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toUpperCase(), value] as const];
  });
  const around = [...variables].flatMap(([name, values]) =>
    values.map((value) => [name, value.join(" ")] as const),
  );
  return [...written, ...around];
}
