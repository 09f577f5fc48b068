import type { JsonObject } from "../answer.ts";

/** Of something that nobody has reacted to. */
export function noReactions(url: string): JsonObject {
  const none = {
    total_count: 0,
    "+1": 0,
    "-1": 0,
    laugh: 0,
    hooray: 0,
    confused: 0,
    heart: 0,
    rocket: 0,
    eyes: 0,
  };
  return { url: `${url}/reactions`, ...none };
}
