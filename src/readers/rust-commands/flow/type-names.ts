import type { RustNode } from "../../../formats/rust/tree.ts";
import type { AppCode } from "../app-code.ts";
import type { CodeFile } from "../code-file.ts";
import { childOf, fieldOf, pathOf, textOf } from "../nodes.ts";
import type { Value } from "./value.ts";

/** Types that only wrap another one. */
const WRAPPERS: ReadonlySet<string> = new Set(
  "Result Option Arc Rc Box State Mutex RwLock RefCell Cow Pin MutexGuard".split(" "),
);

export function isWrapper(name: string | undefined): boolean {
  return name !== undefined && WRAPPERS.has(name);
}

/** The name of the type that a function returns, without what wraps it; null where it isn't written. */
function typeNameOf({
  file,
  owner,
  node,
}: Readonly<{ file: CodeFile; owner: string | null; node: RustNode }>): string | null {
  const type = fieldOf(node, "return_type");
  const name = type === undefined ? null : innerName(file, type);
  return name === "Self" ? owner : name;
}

/** The same for one call, where a function returns the type of what it is given: `fn said<T>(result: Result<T, E>) -> T`. */
export function typeOfCall(
  called: Readonly<{ file: CodeFile; owner: string | null; node: RustNode }>,
  given: readonly Value[],
): string | null {
  const name = typeNameOf(called);
  const { file, node } = called;
  const generic = childOf(node, "type_parameters");
  const named = new RegExp(`\\b${name}\\b`);
  if (name === null || generic === undefined || !named.test(textOf(file, generic))) return name;
  const parameters = fieldOf(node, "parameters")?.children.filter(({ kind }) => kind === "parameter") ?? [];
  const from = parameters.findIndex((each) => named.test(textOf(file, each)));
  return given[from]?.type ?? null;
}

/** `State<'_, Arc<Store>>` → `Store`. */
export function innerName(file: CodeFile, type: RustNode): string | null {
  const name = pathOf(file, type).at(-1) ?? null;
  const inner = type.kind === "reference_type" ? fieldOf(type, "type") : type;
  const given = inner === undefined ? undefined : childOf(inner, "type_arguments");
  const [first] = given?.children.filter(({ kind }) => kind !== "lifetime") ?? [];
  return name !== null && WRAPPERS.has(name) && first !== undefined ? innerName(file, first) : name;
}

/** Whether a function returns another one: `-> impl Fn(&str)`. */
export function makesFunction({ file, node }: Readonly<{ file: CodeFile; node: RustNode }>): boolean {
  const type = fieldOf(node, "return_type");
  return type !== undefined && /\b(?:Fn|FnMut|FnOnce|fn)\s*\(/.test(textOf(file, type));
}

/** The type of a field of one of the app's own types. */
export function fieldTypeOf(app: AppCode, type: string | null, field: string): string | null {
  if (type === null) return null;
  for (const { node, file } of app.types(type)) {
    const body = fieldOf(node, "body");
    const at = /^\d+$/.test(field)
      ? body?.children.filter((each) => each.field === "type")[Number(field)]
      : body?.children.flatMap((each) => {
          const name = fieldOf(each, "name");
          return name !== undefined && textOf(file, name) === field ? (fieldOf(each, "type") ?? []) : [];
        })[0];
    if (at !== undefined) return innerName(file, at);
  }
  return null;
}
