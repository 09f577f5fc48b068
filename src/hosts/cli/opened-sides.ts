import type { Tree } from "../../domain/tree.ts";
import type { OwnPolicy } from "./own-policy.ts";

/** Both trees of a review, the policy of their repository where there is one, and how to let go of what holds them open. */
export type OpenedSides = Readonly<{
  base: Tree;
  head: Tree;
  ownPolicy(): Promise<OwnPolicy | null>;
  close(): Promise<void>;
}>;
