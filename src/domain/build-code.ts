/**
 * What code that runs while building was seen to do, weakest first. No class says that code is safe.
 *
 * - `probe`: starts only the compiler, reads harmless settings, prints instructions for cargo.
 * - `generate`: writes into the folder that cargo gives it, or makes code as a macro does.
 * - `native`: compiles or links native code with the usual tools.
 * - `unknown`: something of it can't be followed.
 * - `reaches`: the network, any other program, home or secrets, all of the environment, other folders, decoded text.
 */
export const CODE_CLASSES = ["probe", "generate", "native", "unknown", "reaches"] as const;

export type CodeClass = (typeof CODE_CLASSES)[number];

/** A line that gave code its class. `text` is trimmed and cut; lines count from 1. */
export type TellingLine = Readonly<{ path: string; line: number; text: string }>;

/** One step of a package that runs while the app is built or installed, by the texts of its own archive. */
export type BuildCode = Readonly<{
  step: "build-script" | "proc-macro" | "install-script";
  class: CodeClass;
  /** sha256 (hex) over all texts that were looked at: the same code has the same hash. */
  hash: string;
  telling: readonly TellingLine[];
  /** The main script, for the difference between two releases; null where it is long, or no single file is the script. */
  text: string | null;
}>;
