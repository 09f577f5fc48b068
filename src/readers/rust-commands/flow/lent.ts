import type { RustNode } from "../../../formats/rust/tree.ts";
import { childOf, fieldOf } from "../nodes.ts";

/** `&mut text` */
export function isLent(node: RustNode): boolean {
  return node.kind === "reference_expression" && childOf(node, "mutable_specifier") !== undefined;
}

/** Whether a method takes `&mut self`. */
export function changesSelf(node: RustNode): boolean {
  const self = fieldOf(node, "parameters")?.children.find(({ kind }) => kind === "self_parameter");
  return self !== undefined && childOf(self, "mutable_specifier") !== undefined;
}
