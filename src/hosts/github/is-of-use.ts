import { ofUse } from "../../engine/wanted.ts";

/** Whether any app could want a file of this path. */
export function isOfUse(path: string): boolean {
  return ofUse([{ path, id: "", size: 0 }]).length > 0;
}
