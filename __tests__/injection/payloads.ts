import { MARKDOWN } from "./markdown-payloads.ts";
import { ELSEWHERE } from "./terminal-payloads.ts";

export type Payload = Readonly<{ kind: string; text: string }>;

/**
 * What somebody would name a window, a package or a branch who wants more than a name: each text does something somewhere
 * if it gets there as it is.
 */
export const PAYLOADS: readonly Payload[] = Object.entries({ ...MARKDOWN, ...ELSEWHERE }).flatMap(
  ([kind, texts]) => texts.map((text) => ({ kind, text })),
);
