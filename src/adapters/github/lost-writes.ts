import { setTimeout as pause } from "node:timers/promises";
import { RemoteError } from "../remote-error.ts";

/** Milliseconds until what GitHub did without telling us can be seen. */
export const SETTLING = 2_000;

/**
 * Writes something that must not be there twice. GitHub may have done what it answers with a 502, or not at all: then
 * `look` tells whether it's there, and it is written once more if not.
 */
export async function writeOnce<Result>(
  write: () => Promise<Result>,
  look: () => Promise<Result | undefined>,
  settling: number,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof RemoteError) || error.reason !== "unavailable") throw error;
    await pause(settling);
    return (await look()) ?? (await write());
  }
}

/** Whether GitHub shows this as the text that we sent: it may change line ends and outer white space. */
export function isSameText(a: string | undefined, b: string): boolean {
  return a !== undefined && plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
