import type { Tree } from "../../domain/tree.ts";

/** Both trees of a review, and how to let go of what holds them open. */
export type OpenedSides = Readonly<{ base: Tree; head: Tree; close(): Promise<void> }>;
