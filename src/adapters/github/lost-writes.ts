import { setTimeout as pause } from "node:timers/promises";
import { RemoteError } from "../remote-error.ts";

/** Milliseconds until a write can be seen whose answer was lost. */
export const SETTLING = 2_000;

/**
 * Writes something that must not exist twice. After a 502 or a lost answer, GitHub may have carried the request out. Then
 * `look` tells whether it exists, and if not, it is written once more.
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

/** Whether GitHub shows the text that we sent. It may change line ends, and white space at both ends. */
export function isSameText(a: string | undefined, b: string): boolean {
  return a !== undefined && plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
