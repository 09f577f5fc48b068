import type { Expression } from "../../formats/rust/expression.ts";
import { folderOf, joined } from "../paths.ts";

/**
 * The file of the tree that a macro's argument names: relative to the file of the call, as `include!` and similar macros do,
 * or below the crate's own folder (`CARGO_MANIFEST_DIR`). Null where the path leads out of the repository, undefined
 * where only the build knows it.
 */
export function includedPath(
  argument: Expression | undefined,
  path: string,
  crate: string,
): string | null | undefined {
  const parts = argument === undefined ? undefined : partsOf(argument);
  if (parts === undefined) return undefined;
  const [first, ...rest] = parts;
  const below = rest.join("");
  if (first !== CRATE) return joined(folderOf(path), (first ?? "") + below);
  // A text that doesn't begin with a slash continues the folder's own name.
  return /^[/\\]/.test(below) ? joined(crate, below.slice(1)) : undefined;
}

/** Stands for the folder of the crate. It is a symbol, since it must differ from every text. */
const CRATE = Symbol("CARGO_MANIFEST_DIR");

/** The texts that the compiler puts an argument together from; undefined where one isn't known. */
function partsOf(argument: Expression): readonly (string | typeof CRATE)[] | undefined {
  if (argument.kind === "text") return [argument.value];
  if (argument.kind !== "macro") return undefined;
  const [only, ...others] = argument.arguments;
  const name = argument.path.at(-1);
  if (name === "env")
    return others.length === 0 && only?.kind === "text" && only.value === "CARGO_MANIFEST_DIR"
      ? [CRATE]
      : undefined;
  if (name !== "concat") return undefined;
  const parts = argument.arguments.map(partsOf);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}
