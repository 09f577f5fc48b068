import { asString, itemsOf, member, type Value } from "./value.ts";

/** Whether a `[lib]` makes macros that run in the compiler. `crate-type` decides where it is given, else `proc-macro`. */
export function isProcMacro(lib: Value | undefined): boolean {
  const types = member(lib, "crate-type") ?? member(lib, "crate_type");
  if (types !== undefined) return itemsOf(types).some((type) => asString(type) === "proc-macro");
  return ["proc-macro", "proc_macro"].some((key) => {
    const value = member(lib, key);
    return value?.kind === "boolean" && value.value;
  });
}
