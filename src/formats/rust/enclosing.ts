import type { FunctionItem, Items, MacroItem, ModuleItem, OwnerItem } from "./items.ts";
import type { RustSource } from "./source.ts";
import type { Stretch } from "./token.ts";

/** An item that has a body, and what kind it is. */
export type Encloser =
  | (FunctionItem & Readonly<{ kind: "function"; body: Stretch }>)
  | (ModuleItem & Readonly<{ kind: "module"; body: Stretch }>)
  | (OwnerItem & Readonly<{ kind: "owner" }>)
  | (MacroItem & Readonly<{ kind: "macro" }>);

/** A group around a token: its opening bracket, and the item whose body it is, if any. */
export type EnclosingGroup = Readonly<{ open: number; item: Encloser | null }>;

/** Lists the groups around a token, innermost first. */
export type Enclosing = (index: number) => EnclosingGroup[];

export function enclosing({ tokens }: RustSource, items: Items): Enclosing {
  const all = [
    ...items.functions.map((item) => ({ ...item, kind: "function" as const })),
    ...items.modules.map((item) => ({ ...item, kind: "module" as const })),
    ...items.owners.map((item) => ({ ...item, kind: "owner" as const })),
    ...items.macros.map((item) => ({ ...item, kind: "macro" as const })),
  ];
  const byOpen = new Map<number, Encloser>();
  for (const item of all)
    if (item.body !== null) byOpen.set(item.body.from - 1, { ...item, body: item.body });
  return (index) => {
    const groups: EnclosingGroup[] = [];
    for (let open = tokens[index]?.parent ?? -1; open >= 0; open = tokens[open]?.parent ?? -1)
      groups.push({ open, item: byOpen.get(open) ?? null });
    return groups;
  };
}

/** Whether a token is inside a `macro_rules!` definition, where it is not yet code. */
export function isInMacro(groups: readonly EnclosingGroup[]): boolean {
  return groups.some(({ item }) => item?.kind === "macro");
}
